using Tests.Fixtures;

namespace Tests.Settings;

/// <summary>What staging lacks when customers depend on it.</summary>
public sealed class CustomerFacingTests
{
    private const string Reason = "since customerFacing is true";

    private const string Alone = $"{Reason}: AWS replaces tasks when it patches its machines, and a single one is then missing";

    private static SettingsText CustomerFacing => SettingsText.Staging
        .With("customerFacing", "true")
        .With("logDays", "365")
        .With("shutdown", null)
        .With("network.nat", "perZone")
        .With("network.interfaceEndpoints", "[ecr, logs, secrets]")
        .With("services.api.spotPercent", "0")
        .With("services.api.minimumTasks", "2")
        .With("services.worker.minimumTasks", "2")
        .With("database.highAvailability", "true")
        .With("database.deletionProtection", "true")
        .With("cache.highAvailability", "true")
        .With("cache.deletionProtection", "true")
        .With("edge.deletionProtection", "true")
        .With("backup", null)
        .With("edge.firewall.mode", "block")
        .With("github.reviewerUsers", "[7]");

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "database.highAvailability", "false", $"database.highAvailability is 'false' but must be true, {Reason}" },
        { "database.deletionProtection", "false", $"database.deletionProtection is 'false' but must be true, {Reason}" },
        { "cache.highAvailability", "false", $"cache.highAvailability is 'false' but must be true, {Reason}" },
        { "cache.deletionProtection", "false", $"cache.deletionProtection is 'false' but must be true, {Reason}" },
        {
            "database.rotation",
            null,
            $"database.rotation is missing; it must be a section with the keys function, days, {Reason}; docs/runbooks/database-password-rotation.md says how the function is deployed"
        },
        { "logDays", "180", $"logDays is '180' but must be 365 or more, {Reason}" },
        { "cluster.containerInsights", "disabled", $"cluster.containerInsights is 'disabled' but must be enabled or enhanced, {Reason}" },
        { "network.nat", "single", $"network.nat is 'single' but must be perZone, {Reason}: a single gateway fails with its zone" },
        {
            "network.interfaceEndpoints",
            "[ecr, logs]",
            $"network.interfaceEndpoints is a list of 2 but must be a list with ecr, logs and secrets, {Reason}: without a way out no task would start"
        },
        { "cluster.exec", "true", $"cluster.exec is 'true' but must be false, {Reason}" },
        { "edge.deletionProtection", "false", $"edge.deletionProtection is 'false' but must be true, {Reason}" },
        { "edge.firewall.mode", "count", $"edge.firewall.mode is 'count' but must be block, {Reason}" },
        {
            "github.reviewerUsers",
            "[]",
            $"github.reviewerTeams is a list of 0 but must be a list of at least 1 unless reviewerUsers has one, {Reason}"
        },
        {
            "services.api.spotPercent",
            "20",
            $"services.api.spotPercent is '20' but must be 0, {Reason} and the service is an api: AWS takes tasks on Spot away with two minutes' notice"
        },
        { "services.worker.minimumTasks", "1", $"services.worker.minimumTasks is '1' but must be at least 2, {Alone}" },
        {
            "services.api.schedules",
            "{early: {cron: 'cron(0 6 * * ? *)', minimumTasks: 2, maximumTasks: 4}, late: {cron: 'cron(0 9 * * ? *)', minimumTasks: 1, maximumTasks: 4}}",
            $"services.api.schedules.late.minimumTasks is '1' but must be 2 to 100 (tasks, {Alone})"
        },
        { "shutdown", "{from: '20:00', until: '06:00', weekends: true}", $"shutdown must not be there, {Reason}" },
        { "database.highAvailability", "no", "database.highAvailability is 'no' but must be true or false" },
        { "github.reviewerUsers", "7", "github.reviewerUsers is '7' but must be a list of 0 to 6 numeric ids of people" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_customers_need_is_not_optional(string key, string? value, string line) =>
        CustomerFacing.With(key, value).ShouldBeRefused(line);

    [Fact]
    public void A_stack_that_has_it_all_is_taken() => Assert.True(Reading.Read(CustomerFacing).CustomerFacing);

    [Fact]
    public void A_team_is_a_reviewer_too()
    {
        var text = CustomerFacing.With("github.reviewerUsers", "[]").With("github.reviewerTeams", "[8]");
        Assert.Equal([8], Reading.Read(text).GitHub.ReviewerTeams);
    }
}
