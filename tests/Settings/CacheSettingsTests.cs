using Infra.Data;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class CacheSettingsTests
{
    private const string Valkey = "7.2, 8.0, 8.1, 8.2, 9.0 or 9.1, in quotes, with engine valkey";
    private const string Node = "an ElastiCache node type, for example cache.t4g.small, in infra/Acceptance/Facts/elasticache-node-types.tsv, other than r6gd";

    private const string Daily = "a time of every day in UTC, at least 60 minutes long, for example 02:00-03:00";
    private const string Weekly = "a time of every week in UTC, at least 60 minutes long, for example sun:03:30-sun:04:30";

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "cache.engine", "memcached", "cache.engine is 'memcached' but must be redis or valkey" },
        { "cache.engineVersion", "'9.9'", $"cache.engineVersion is '9.9' but must be {Valkey}" },
        { "cache.engineVersion", "'8'", $"cache.engineVersion is '8' but must be {Valkey}" },
        {
            "cache.engineVersion",
            "8.0",
            "cache.engineVersion is '8.0' but must be in quotes: without them YAML reads a number, flag or date"
        },
        { "cache.engineVersion", "8.00", $"cache.engineVersion is '8.00' but must be {Valkey}" },
        { "cache.engineVersion", null, $"cache.engineVersion is missing; it must be {Valkey}" },
        { "cache.engine", "redis", "cache.engineVersion is '8.0' but must be 7.0 or 7.1, in quotes, with engine redis" },
        { "cache.nodeType", "cache.t4g.smal", $"cache.nodeType is 'cache.t4g.smal' but must be {Node}" },
        { "cache.nodeType", "db.t4g.small", $"cache.nodeType is 'db.t4g.small' but must be {Node}" },
        { "cache.nodeType", "cache.r6gd.large", $"cache.nodeType is 'cache.r6gd.large' but must be {Node}" },
        { "cache.highAvailability", "1", "cache.highAvailability is '1' but must be true or false" },
        { "cache.usage", "store", "cache.usage is 'store' but must be cache or queue" },
        { "cache.snapshotDays", "0", "cache.snapshotDays is '0' but must be 1 to 35 (days)" },
        { "cache.snapshotWindow", "02:00-02:59", $"cache.snapshotWindow is '02:00-02:59' but must be {Daily}" },
        { "cache.maintenanceWindow", "sun:03:30-sun:04:29", $"cache.maintenanceWindow is 'sun:03:30-sun:04:29' but must be {Weekly}" },
        {
            "cache.maintenanceWindow",
            "mon:01:00-mon:02:01",
            "cache.maintenanceWindow is 'mon:01:00-mon:02:01' but must be a time of every week that does not overlap snapshotWindow, 02:00-03:00 of every day; mon:01:00-mon:02:01 does"
        },
        { "cache.tokenGeneration", "1000", "cache.tokenGeneration is '1000' but must be 1 to 999 (one more for each new token)" },
        { "cache.tokenGeneration", "0", "cache.tokenGeneration is '0' but must be 1 to 999 (one more for each new token)" },
        { "cache.tokenRotation", "delete", "cache.tokenRotation is 'delete' but must be rotate or set" },
        {
            "cache.tokenRotation",
            "rotate",
            "cache.tokenRotation is 'rotate' but must be set with tokenGeneration 1: a new token has a higher generation than the one before"
        },
        { "cache.deletionProtection", "no", "cache.deletionProtection is 'no' but must be true or false" },
        { "cache.snapshotDays", "36", "cache.snapshotDays is '36' but must be 1 to 35 (days)" },
    };

    public static TheoryData<string, string> Taken => new()
    {
        { "cache.engineVersion", "\"7.2\"" },
        { "cache.engineVersion", "8.1" },
        { "cache.engineVersion", "8.2" },
        { "cache.engineVersion", "9.1" },
        { "cache.nodeType", "cache.m8g.large" },
        { "cache.nodeType", "cache.r7g.16xlarge" },
        { "cache.usage", "cache" },
        { "cache.snapshotDays", "1" },
        { "cache.snapshotDays", "35" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Theory, MemberData(nameof(Taken))]
    public void A_value_at_the_limit_is_taken(string key, string value) => Reading.ShouldBeTaken(key, value);

    [Theory, InlineData("7.0"), InlineData("7.1")]
    public void Redis_has_versions_of_its_own(string version)
    {
        var text = SettingsText.Staging.With("cache.engine", "redis").With("cache.engineVersion", $"'{version}'");
        var cache = Reading.Read(text).Cache;
        Assert.Equal((CacheEngine.Redis, version), (cache.Engine, cache.EngineVersion));
    }

    [Fact]
    public void Redis_is_not_offered_on_the_node_types_of_valkey_alone() =>
        SettingsText.Staging.With("cache.engine", "redis").With("cache.engineVersion", "'7.1'").With("cache.nodeType", "cache.m8g.large")
            .ShouldBeRefused($"cache.nodeType is 'cache.m8g.large' but must be {Node}, and not for valkey alone");

    [Fact]
    public void A_version_that_any_engine_has_is_no_problem_beside_an_unknown_engine() =>
        SettingsText.Staging.With("cache.engine", "keydb").With("cache.engineVersion", "'7.0'")
            .ShouldBeRefused("cache.engine is 'keydb' but must be redis or valkey");

    [Fact]
    public void Valkey_and_protection_are_what_a_stack_gets_that_says_nothing()
    {
        var cache = Reading.Read(SettingsText.Staging.With("cache.engine", null).With("cache.deletionProtection", null)).Cache;
        Assert.Equal((CacheEngine.Valkey, true), (cache.Engine, cache.DeletionProtection));
    }
}
