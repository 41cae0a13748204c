namespace Tests.Settings;

public sealed class NetworkSettingsTests
{
    private const string Range = "an IPv4 range without bits beyond its prefix, for example 10.20.0.0/16";
    private const string Private = "private: inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16";
    private const string Size =
        "/16 to /20: AWS takes no larger one, and a smaller one has no room for every zone, 24 subnets of 123 addresses";
    private const string Letter = "a, b, c, d, e or f";
    private const string Services = "a list of 0 to 5 AWS services";
    private const string Zones = "a list of 2 or 3 letters of zones";

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "network", null, "network is missing; it must be a section with the keys cidr, zones, nat, flowLogs, interfaceEndpoints" },
        { "network", "", "network is empty; it must be a section with the keys cidr, zones, nat, flowLogs, interfaceEndpoints" },
        { "network", "wide", "network is 'wide' but must be a section with the keys cidr, zones, nat, flowLogs, interfaceEndpoints" },
        { "network.cidr", null, $"network.cidr is missing; it must be {Range}" },
        { "network.cidr", "~", $"network.cidr is empty; it must be {Range}" },
        { "network.cidr", "''", $"network.cidr is '' but must be {Range}" },
        { "network.cidr", "[10.20.0.0/16]", $"network.cidr is a list of 1 but must be {Range}" },
        { "network.cidr", "{from: 10.20.0.0}", $"network.cidr is a section but must be {Range}" },
        { "network.cidr", "10.20.0.0", $"network.cidr is '10.20.0.0' but must be {Range}" },
        { "network.cidr", "10.20.0.1/16", $"network.cidr is '10.20.0.1/16' but must be {Range}" },
        { "network.cidr", "10.256.0.0/16", $"network.cidr is '10.256.0.0/16' but must be {Range}" },
        { "network.cidr", "11.0.0.0/16", $"network.cidr is '11.0.0.0/16' but must be {Private}" },
        { "network.cidr", "172.32.0.0/16", $"network.cidr is '172.32.0.0/16' but must be {Private}" },
        { "network.cidr", "10.0.0.0/15", $"network.cidr is '10.0.0.0/15' but must be {Size}" },
        { "network.cidr", "10.0.0.0/21", $"network.cidr is '10.0.0.0/21' but must be {Size}" },
        { "network.zones", null, $"network.zones is missing; it must be {Zones}" },
        { "network.zones", "a", $"network.zones is 'a' but must be {Zones}" },
        { "network.zones", "[a]", $"network.zones is a list of 1 but must be {Zones}" },
        { "network.zones", "[a, b, c, d]", $"network.zones is a list of 4 but must be {Zones}" },
        { "network.zones", "[a, g]", $"network.zones[1] is 'g' but must be {Letter}" },
        { "network.zones", "[a, A]", $"network.zones[1] is 'A' but must be {Letter}" },
        { "network.zones", "[a, ab]", $"network.zones[1] is 'ab' but must be {Letter}" },
        { "network.zones", "[a, ]", "network.zones is a list of 1 but must be a list of 2 or 3 letters of zones" },
        { "network.zones", "[a, ~]", $"network.zones[1] is empty; it must be {Letter}" },
        { "network.zones", "[a, [b]]", $"network.zones[1] is a list of 1 but must be {Letter}" },
        { "network.zones", "[a, b, a]", "network.zones[2] is 'a' but must differ from network.zones[0]" },
        { "network.interfaceEndpoints", "ecr", $"network.interfaceEndpoints is 'ecr' but must be {Services}" },
        { "network.interfaceEndpoints", "[ecr, s3]", "network.interfaceEndpoints[1] is 's3' but must be ecr, logs, secrets, ecs or exec" },
        { "network.interfaceEndpoints", "[ecr, ecr]", "network.interfaceEndpoints[1] is 'ecr' but must differ from network.interfaceEndpoints[0]" },
        { "network.interfaceEndpoints", "[exec]", "network.interfaceEndpoints has exec but must not, since cluster.exec is false: nobody opens a session" },
        { "network.nat", null, "network.nat is missing; it must be none, single or perZone" },
        { "network.nat", "PerZone", "network.nat is 'PerZone' but must be none, single or perZone" },
        {
            "network.nat",
            "none",
            "network.nat is 'none' but must be single or perZone while there are services, unless interfaceEndpoints has ecr, logs and secrets: a task cannot start without a way to them"
        },
        { "network.flowLogs", "everything", "network.flowLogs is 'everything' but must be rejected or all" },
    };

    public static TheoryData<string, string> Taken => new()
    {
        { "network.cidr", "10.0.0.0/16" },
        { "network.cidr", "10.0.16.0/20" },
        { "network.cidr", "172.16.0.0/16" },
        { "network.cidr", "192.168.0.0/17" },
        { "network.zones", "[d, e, f]" },
        { "network.nat", "perZone" },
        { "network.flowLogs", "all" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Theory, MemberData(nameof(Taken))]
    public void A_value_at_the_limit_is_taken(string key, string value) => Reading.ShouldBeTaken(key, value);

    [Fact]
    public void A_session_needs_a_way_to_AWS()
    {
        var closed = Fixtures.SettingsText.Staging.With("cluster.exec", "true").With("services.worker.backlog", null).With("database.rotation", null).With("network.nat", "none");

        closed.With("network.interfaceEndpoints", "[ecr, logs, secrets]").ShouldBeRefused(
            "cluster.exec is 'true' but must be false, since network.nat is none and network.interfaceEndpoints has no exec: no session would open");
        Assert.True(Reading.Read(closed.With("network.interfaceEndpoints", "[ecr, logs, secrets, exec]")).Cluster.Exec);
    }

    [Fact]
    public void A_stack_without_services_may_do_without_nat()
    {
        var settings = Reading.Read(Fixtures.SettingsText.Staging.With("tasks", null).With("shutdown", null).With("services", "{}").With("database.rotation", null).With("network.nat", "none"));
        Assert.Empty(settings.Services);
        Assert.Equal(Infra.Network.NatTopology.None, settings.Network.Nat);
    }

    [Fact]
    public void Without_a_way_out_no_password_of_a_managed_master_is_rotated()
    {
        var text = Fixtures.SettingsText.Staging.With("tasks", null).With("shutdown", null).With("services", "{}").With("network.nat", "none");
        text.ShouldBeRefused(
            "network.nat is 'none' but must be single or perZone with database.rotation: its function asks the API of RDS, which no endpoint of the VPC leads to");
        Assert.NotNull(Reading.Read(text.With("database.masterPassword", "generated")).Database.Rotation);
    }
}
