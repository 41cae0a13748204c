using Infra.Data;
using Infra.Edge;
using Infra.Network;
using Infra.Settings;
using Infra.Units;
using Stacks.Configuration;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class StackSettingsTests
{
    private const string Email = "an e-mail address of at most 254 characters, for example platform@example.com";
    private const string Name = "2 to 16 lower-case letters, digits and single hyphens, beginning with a letter, for example shop";
    private const string Free = "a name that does not begin names with internal-, sthree- or amzn-s3-demo-, which AWS keeps for itself";
    private const string Region = "an AWS region, for example eu-west-1";
    private const string LogDays =
        "1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 "
            + "(days, the periods of CloudWatch Logs)";

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "aws:region", null, $"aws:region is missing; it must be {Region}" },
        { "aws:region", "Ireland", $"aws:region is 'Ireland' but must be {Region}" },
        { "aws:region", "us-gov-west-1", $"aws:region is 'us-gov-west-1' but must be {Region}" },
        { "aws:region", "cn-north-1", $"aws:region is 'cn-north-1' but must be {Region}" },
        { "github:owner", "acm", "github:owner is 'acm' but must be acme, the owner in github.repository, where the GitHub provider then looks for it" },
        { "github:owner", null, "github:owner is missing; it must be the owner in github.repository" },
        { "aws:region", "eu-west-1a", $"aws:region is 'eu-west-1a' but must be {Region}" },
        { "product", null, $"product is missing; it must be {Name}" },
        { "product", "s", $"product is 's' but must be {Name}" },
        { "product", "abcdefghijklmnopq", $"product is 'abcdefghijklmnopq' but must be {Name}" },
        { "product", "Shop", $"product is 'Shop' but must be {Name}" },
        { "product", "1shop", $"product is '1shop' but must be {Name}" },
        { "product", "shop-", $"product is 'shop-' but must be {Name}" },
        { "product", "my--shop", $"product is 'my--shop' but must be {Name}" },
        { "product", "internal", $"product is 'internal' but must be {Free}" },
        { "product", "internal-shop", $"product is 'internal-shop' but must be {Free}" },
        { "product", "sthree", $"product is 'sthree' but must be {Free}" },
        { "product", "amzn-s3-demo", $"product is 'amzn-s3-demo' but must be {Free}" },
        { "owner", "platform", $"owner is 'platform' but must be {Email}" },
        { "owner", "platform@localhost", $"owner is 'platform@localhost' but must be {Email}" },
        { "owner", "a@b@example.com", $"owner is 'a@b@example.com' but must be {Email}" },
        { "owner", "the team@example.com", $"owner is 'the team@example.com' but must be {Email}" },
        { "customerFacing", "TRUE", "customerFacing is 'TRUE' but must be true or false" },
        { "logDays", "10", $"logDays is '10' but must be {LogDays}" },
        { "logDays", "0", $"logDays is '0' but must be {LogDays}" },
        { "logDays", "ten", $"logDays is 'ten' but must be a whole number, {LogDays}" },
        { "cluster.containerInsights", "on", "cluster.containerInsights is 'on' but must be disabled, enabled or enhanced" },
        { "alarms.email", "oncall", $"alarms.email is 'oncall' but must be {Email}" },
        { "alarms.latencyP95Milliseconds", "0", "alarms.latencyP95Milliseconds is '0' but must be 1 to 60000 (milliseconds)" },
        { "alarms.latencyP95Milliseconds", "60001", "alarms.latencyP95Milliseconds is '60001' but must be 1 to 60000 (milliseconds)" },
        { "alarms.serverErrorPercent", "0", "alarms.serverErrorPercent is '0' but must be above 0 and at most 100 (percent)" },
        { "alarms.serverErrorPercent", "100.1", "alarms.serverErrorPercent is '100.1' but must be above 0 and at most 100 (percent)" },
        { "alarms.serverErrorPercent", "1,5", "alarms.serverErrorPercent is '1,5' but must be above 0 and at most 100 (percent)" },
        { "alarms.serverErrorPercent", "NaN", "alarms.serverErrorPercent is 'NaN' but must be above 0 and at most 100 (percent)" },
        { "alarms.serverErrorPercent", "010", "alarms.serverErrorPercent is '010' but must be above 0 and at most 100 (percent)" },
        { "alarms.databaseConnections", "0", "alarms.databaseConnections is '0' but must be 1 to 100000 (connections)" },
        { "alarms.databaseConnections", "100001", "alarms.databaseConnections is '100001' but must be 1 to 100000 (connections)" },
    };

    public static TheoryData<string, string> Taken => new()
    {
        { "aws:region", "ap-southeast-2" },
        { "product", "ab" },
        { "product", "internals" },
        { "product", "a-2-cdefghijklmn" },
        { "owner", "first.last+shop@mail.example.co.uk" },
        { "logDays", "1" },
        { "logDays", "3653" },
        { "alarms.latencyP95Milliseconds", "1" },
        { "alarms.latencyP95Milliseconds", "60000" },
        { "alarms.serverErrorPercent", "0.01" },
        { "alarms.serverErrorPercent", "1.50" },
        { "alarms.serverErrorPercent", "100" },
        { "alarms.databaseConnections", "100000" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Theory, MemberData(nameof(Taken))]
    public void A_value_at_the_limit_is_taken(string key, string value) => Reading.ShouldBeTaken(key, value);

    [Fact]
    public void An_address_of_254_characters_is_the_longest()
    {
        var longest = $"{new string('a', 242)}@example.com";
        Assert.Equal(longest, Reading.ShouldBeTaken("owner", longest).Owner);
        Reading.ShouldBeRefused("owner", $"a{longest}", $"owner is 'a{longest[..79]}...' but must be {Email}");
    }

    [Fact]
    public void The_staging_file_gives_the_settings_it_spells()
    {
        var settings = StackSettingsReader.Read(YamlConfigValues.Load(RepositoryFiles.PathOf("Pulumi.staging.yaml"), "infra"));
        Assert.Equal(
            ("shop", "platform@example.com", false, "eu-west-1", TimeSpan.FromDays(30)),
            (settings.Product, settings.Owner, settings.CustomerFacing, settings.Region, settings.LogRetention));
        Assert.Equal(
            ("10.20.0.0/16", "ab", NatTopology.Single, FlowLogTraffic.Rejected),
            ($"{settings.Network.Cidr}", string.Concat(settings.Network.Zones), settings.Network.Nat, settings.Network.FlowLogs));
        Assert.Equal(
            new DatabaseSettings
            {
                MajorVersion = 17,
                InstanceClass = "db.t4g.small",
                HighAvailability = false,
                Storage = new Gibibytes(20),
                StorageCeiling = new Gibibytes(100),
                BackupRetention = TimeSpan.FromDays(7),
                DeletionProtection = false,
                Insights = DatabaseInsights.Standard,
                MasterPassword = MasterPassword.Managed,
                Rotation = new DatabaseRotationSchedule("shop-staging-database-rotation", TimeSpan.FromDays(30)),
                Generation = 1,
                Restore = null,
                BlueGreenUpdate = false,
                ReadReplica = false,
                ReadReplicaClass = "db.t4g.small",
                BackupCopyRegion = null,
                BackupWindow = new DailyWindow(Start: 2 * 60, Minutes: 60),
                MaintenanceWindow = new WeeklyWindow(Start: (((6 * 24) + 3) * 60) + 30, Minutes: 60),
                SlowQuery = TimeSpan.FromMilliseconds(500),
            },
            settings.Database);
        Assert.Equal(
            new CacheSettings
            {
                Engine = CacheEngine.Valkey,
                EngineVersion = "8.0",
                NodeType = "cache.t4g.small",
                HighAvailability = false,
                Usage = CacheUsage.Queue,
                SnapshotRetention = TimeSpan.FromDays(7),
                DeletionProtection = false,
                TokenGeneration = 1,
                TokenRotation = TokenRotation.Set,
                SnapshotWindow = new DailyWindow(Start: 2 * 60, Minutes: 60),
                MaintenanceWindow = new WeeklyWindow(Start: (((6 * 24) + 3) * 60) + 30, Minutes: 60),
            },
            settings.Cache);
        Assert.Equal(
            new AlarmSettings
            {
                Email = "staging-alarms@example.com",
                LatencyP95 = TimeSpan.FromMilliseconds(500),
                ServerErrors = new Percent(1),
                DatabaseConnections = 80,
                WorkerSilence = TimeSpan.FromHours(6),
            },
            settings.Alarms);
        Assert.Equal(
            new EdgeSettings
            {
                Certificate = new CertificateSettings.Issued("staging.shop.example.com", "Z0123456789STAGING01"),
                DeletionProtection = false,
                AccessLogRetention = TimeSpan.FromDays(30),
                Firewall = new FirewallSettings { Mode = FirewallMode.Count, RequestsPerFiveMinutes = 2000, Exceptions = [] },
                ContentSecurityPolicy = null,
                CloudFront = false,
                Locations = EdgeLocations.Cheapest,
            },
            settings.Edge);
        Assert.Equal(
            [new SiteSettings { Name = "web", Domain = "www.staging.shop.example.com", ZoneId = "Z0123456789STAGING01", SinglePage = true, ContentSecurityPolicy = null }],
            settings.Sites);
    }

    [Fact]
    public void The_production_file_gives_a_customer_facing_stack()
    {
        var settings = StackSettingsReader.Read(YamlConfigValues.Load(RepositoryFiles.PathOf("Pulumi.production.yaml"), "infra"));
        Assert.True(settings.CustomerFacing);
        Assert.Equal(['a', 'b', 'c'], settings.Network.Zones);
        Assert.Equal([1234567], settings.GitHub.ReviewerTeams);
    }

    [Fact]
    public void All_problems_come_together_in_the_order_of_the_file() =>
        SettingsText.Staging
            .With("github.approvals", "0")
            .With("database.backupDays", "90")
            .With("aws:region", null)
            .With("network.zones", "[a, z]")
            .With("alarms", null)
            .With("database.backupDay", "1")
            .With("logDay", "30")
            .ShouldBeRefused(
                "aws:region is missing; it must be an AWS region, for example eu-west-1",
                "alarms is missing; it must be a section with the keys email, "
                    + "latencyP95Milliseconds, serverErrorPercent, databaseConnections, silentWorkerHours",
                "network.zones[1] is 'z' but must be a, b, c, d, e or f",
                "database.backupDay is not known; did you mean 'database.backupDays'?",
                "database.backupDays is '90' but must be 7 to 35 (days)",
                "github.approvals is '0' but must be 1 to 6 (people)",
                "logDay is not known; did you mean 'logDays'?");

    [Fact]
    public void Each_problem_is_at_hand_by_file_key_and_text()
    {
        var text = $"{SettingsText.Staging.With("database.backupDays", "90")}";
        var problem = Assert.Single(Assert.Throws<SettingsException>(() => Reading.Read(text)).Problems);
        Assert.Equal(
            new SettingsProblem("Pulumi.staging.yaml", "database.backupDays", "is '90' but must be 7 to 35 (days)"), problem);
    }
}
