using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>What every cache promises.</summary>
public static class CachePolicies
{
    private static readonly string[] Logs = ["slow-log", "engine-log"];
    private static readonly string[] FullMemory = ["noeviction", "allkeys-lru"];

    public static readonly Policy TlsIsRequired = new()
    {
        Id = "CACHE-01",
        Severity = Severity.Blocker,
        Promise = "every cache refuses connections without TLS",
        Why = "The token and whatever is cached would cross the network readable.",
        Fix = "set TransitEncryptionEnabled = true and TransitEncryptionMode = required",
        Select = Caches,
        Holds = cache => cache.Flag("transitEncryptionEnabled") == true && cache.Text("transitEncryptionMode") == "required",
    };

    public static readonly Policy IsEncrypted = new()
    {
        Id = "CACHE-02",
        Severity = Severity.Blocker,
        Promise = "every cache encrypts what it stores with a key of the stack",
        Why = "Encryption cannot be switched on later; the cache would have to be made anew and filled again.",
        Fix = "set AtRestEncryptionEnabled = true and KmsKeyId to the ARN of the cache's EncryptionKey",
        Select = Caches,
        HoldsIn = (cache, plan) => cache.Flag("atRestEncryptionEnabled") == true && plan.Makes(ResourceTypes.EncryptionKey, cache.Text("kmsKeyId")),
    };

    public static readonly Policy AsksForAToken = new()
    {
        Id = "CACHE-03",
        Severity = Severity.Blocker,
        Promise = "every cache answers only those who show its token",
        Why = "Otherwise whoever gets onto the network reads the sessions and writes the jobs.",
        Fix = "set AuthToken to the result of a RandomPassword",
        Select = Caches,
        Holds = cache => cache.Has("authToken"),
    };

    public static readonly Policy SurvivesTheLossOfAZone = new()
    {
        Id = "CACHE-04",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, a cache has a replica in another zone that takes over; elsewhere the stack says so",
        Why = "With one node, every failure and every update empties the cache and stops whoever waits for it.",
        Fix = "set cache.highAvailability to true",
        Select = Caches,
        HoldsIn = (cache, plan) => cache.Flag("automaticFailoverEnabled") is { } fails && cache.Flag("multiAzEnabled") is { } spreads
            && cache.Number("numCacheClusters") is { } nodes && (!plan.IsCustomerFacing() || (fails && spreads && nodes >= 2)),
    };

    public static readonly Policy SnapshotsAreKept = new()
    {
        Id = "CACHE-05",
        Severity = Severity.Blocker,
        Promise = "every cache keeps daily snapshots, and a last one under a name that was never used before",
        Why = "Jobs in a queue exist nowhere else; what is deleted without a snapshot is lost.",
        Fix = "set cache.snapshotDays, and end FinalSnapshotIdentifier with the hex of a RandomId",
        Select = Caches,
        Holds = cache => cache.Number("snapshotRetentionLimit") >= 1 && DatabasePolicies.HasGeneratedEnd(cache.Text("finalSnapshotIdentifier")),
    };

    public static readonly Policy FullMemoryIsDecided = new()
    {
        Id = "CACHE-06",
        Severity = Severity.Blocker,
        Promise = "every cache says what happens when its memory is full",
        Why = "The engine's default drops only keys with an expiry: neither a cache that makes room nor a queue that loses nothing.",
        Fix = "set cache.usage to cache (allkeys-lru) or queue (noeviction), which sets maxmemory-policy",
        Select = Caches,
        HoldsIn = (cache, plan) => FullMemory.Contains(WhenFull(cache, plan), StringComparer.Ordinal),
    };

    public static readonly Policy SlowCommandsAreLogged = new()
    {
        Id = "CACHE-07",
        Severity = Severity.Blocker,
        Promise = "every cache writes its slow commands and what its engine says to log groups of the stack",
        Why = "One slow command stops all others, and a failover explains itself in the engine's log alone; afterwards nothing else tells.",
        Fix = "add a slow-log and an engine-log of destination type cloudwatch-logs to LogDeliveryConfigurations",
        Select = Caches,
        HoldsIn = (cache, plan) => Logs.All(type => cache.Items("logDeliveryConfigurations")?.Any(log =>
            log.Text("logType") == type
            && log.Text("destinationType") == "cloudwatch-logs"
            && plan.Makes(ResourceTypes.LogGroup, log.Text("destination"))) == true),
    };

    public static readonly Policy DeletionIsRefused = new()
    {
        Id = "CACHE-08",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, the engine refuses to delete the cache",
        Why = "A changed name or a mistaken destroy would otherwise take all sessions and jobs with it.",
        Fix = "set cache.deletionProtection to true",
        Select = Caches,
        HoldsIn = (cache, plan) => cache.Protect || !plan.IsCustomerFacing(),
    };

    public static readonly Policy TokensAreLong = new()
    {
        Id = "CACHE-09",
        Severity = Severity.Blocker,
        Promise = "every generated password has at least 32 characters",
        Why = "A cache answers millions of guesses an hour and locks nobody out.",
        Fix = "set Length of the RandomPassword to 64",
        Select = plan => plan.OfType(ResourceTypes.RandomPassword),
        Holds = password => password.Number("length") >= 32,
    };

    public static readonly Policy VersionsChangeByDecision = new()
    {
        Id = "CACHE-10",
        Severity = Severity.Blocker,
        Promise = "a cache changes its version when its stack says so, never by itself",
        Why = "The version is pinned to the minor; one that AWS raised looks like a downgrade to the next deployment, which replaces the cache.",
        Fix = "set AutoMinorVersionUpgrade = false and raise cache.engineVersion in the stack file",
        Select = Caches,
        Holds = cache => cache.Flag("autoMinorVersionUpgrade") == false && cache.Text("engineVersion") is not null,
    };

    /// <summary>The maxmemory-policy of a cache; null if it has none of the stack.</summary>
    internal static string? WhenFull(PlannedResource cache, Plan plan) =>
        plan.Referred(ResourceTypes.CacheParameters, cache.Text("parameterGroupName"))
            ?.Items("parameters")?.FirstOrDefault(parameter => parameter.Text("name") == "maxmemory-policy")?.Text("value");

    private static IEnumerable<PlannedResource> Caches(Plan plan) => plan.OfType(ResourceTypes.Cache);
}
