using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>Who reads a cache, what it does when it is full, and what is known of it afterwards.</summary>
public static class CachePolicies
{
    private const string NeverDrops = "noeviction";
    private const string DropsTheOldest = "allkeys-lru";
    private static readonly string[] Logs = ["slow-log", "engine-log"];

    public static Policy TlsIsRequired => new()
    {
        Id = "CACHE-01",
        Severity = Severity.Blocker,
        Promise = "every cache refuses connections without TLS",
        Why = "The token and whatever is cached would cross the network readable.",
        Fix = "set TransitEncryptionEnabled = true and TransitEncryptionMode = required",
        Answers = ["ElastiCache.5", "CKV_AWS_30", "AVD-AWS-0051", "AwsSolutions-AEC3"],
        Disagreement = "The sources stop at encryption being on, which in the mode preferred still takes connections without; we ask for required.",
        Select = DataPlans.Caches,
        Holds = cache => cache.Flag("transitEncryptionEnabled") == true && cache.Text("transitEncryptionMode") == "required",
    };

    public static Policy IsEncrypted => new()
    {
        Id = "CACHE-02",
        Severity = Severity.Blocker,
        Promise = "every cache encrypts what it stores",
        Why = "Encryption cannot be switched on later; the cache would have to be made anew and filled again.",
        Fix = "set AtRestEncryptionEnabled = true",
        Answers = ["ElastiCache.4", "CKV_AWS_29", "AVD-AWS-0045", "AwsSolutions-AEC3"],
        Select = DataPlans.Caches,
        Holds = cache => cache.Flag("atRestEncryptionEnabled") == true,
    };

    public static Policy KeyIsOurs => new()
    {
        Id = "CACHE-11",
        Severity = Severity.Blocker,
        Promise = "the storage and the snapshots of a cache are encrypted with a key of the stack",
        Why = "AWS's own key can neither be taken away from anyone nor does it say who used it.",
        Fix = "set KmsKeyId to the ARN of the cache's EncryptionKey",
        Answers = ["CKV_AWS_191"],
        Select = DataPlans.Caches,
        HoldsIn = (cache, plan) => plan.Makes(ResourceTypes.EncryptionKey, cache.Text("kmsKeyId")),
    };

    public static Policy AsksForAToken => new()
    {
        Id = "CACHE-03",
        Severity = Severity.Blocker,
        Promise = "every cache answers only those who show its token",
        Why = "Otherwise whoever gets onto the network reads the sessions and writes the jobs.",
        Fix = "set AuthToken to the result of a RandomPassword",
        Answers = ["ElastiCache.6", "AwsSolutions-AEC6", "CKV_AWS_31"],
        Disagreement = "One source takes engine 6 and later without any token, since it has users; all services share one user here, and its token is changed in two steps.",
        Select = DataPlans.Caches,
        Holds = cache => cache.Has("authToken"),
    };

    public static Policy TokensAreNeverTakenOff => new()
    {
        Id = "CACHE-21",
        Severity = Severity.Blocker,
        Promise = "a new token takes the place of the old one or stands beside it, as the stack says",
        Why = "The third way that AWS knows, DELETE, opens the cache to everyone on the network.",
        Fix = "set cache.tokenRotation to set or rotate",
        Select = DataPlans.Caches,
        Holds = cache => cache.Text("authTokenUpdateStrategy") is "SET" or "ROTATE",
    };

    public static Policy TokensAreLong => new()
    {
        Id = "CACHE-09",
        Severity = Severity.Blocker,
        Promise = "every generated password has at least 32 characters",
        Why = "A cache answers millions of guesses an hour and locks nobody out.",
        Fix = "set Length of the RandomPassword to 64",
        Select = plan => plan.OfType(ResourceTypes.RandomPassword),
        Holds = password => password.Number("length") >= 32,
    };

    public static Policy SubnetsAreChosen => new()
    {
        Id = "CACHE-14",
        Severity = Severity.Blocker,
        Promise = "every cache lies in a subnet group of the stack",
        Why = "The default group of a VPC lies in public subnets; what is promised of subnets holds for groups of the stack alone.",
        Fix = "set SubnetGroupName to the component's SubnetGroup",
        Answers = ["ElastiCache.7", "AwsSolutions-AEC1"],
        Select = DataPlans.Caches,
        HoldsIn = (cache, plan) => plan.Makes(ResourceTypes.CacheSubnets, cache.Text("subnetGroupName")),
    };

    public static Policy FullMemoryIsDecided => new()
    {
        Id = "CACHE-06",
        Severity = Severity.Blocker,
        Promise = "every cache says what happens when its memory is full",
        Why = "The engine's default drops only keys with an expiry: neither a cache that makes room nor a queue that loses nothing.",
        Fix = "set cache.usage to cache (allkeys-lru) or queue (noeviction), which sets maxmemory-policy",
        Select = DataPlans.Caches,
        HoldsIn = (cache, plan) => WhenFull(cache, plan) is NeverDrops or DropsTheOldest,
    };

    public static Policy QueuesLoseNothing => new()
    {
        Id = "CACHE-16",
        Severity = Severity.Blocker,
        Promise = "every cache says what it holds, and one that holds jobs drops none of them",
        Why = "A queue that drops what was used least loses the jobs that waited longest, and a cache that drops nothing refuses writes for good once it is full.",
        Fix = "set cache.usage to queue or cache, which sets the tag usage and maxmemory-policy together",
        Select = DataPlans.Caches,
        HoldsIn = (cache, plan) => cache.Text("tags.usage") switch
        {
            "queue" => WhenFull(cache, plan) != DropsTheOldest,
            "cache" => WhenFull(cache, plan) != NeverDrops,
            _ => false,
        },
    };

    public static Policy SlowCommandsAreLogged => new()
    {
        Id = "CACHE-07",
        Severity = Severity.Blocker,
        Promise = "every cache writes its slow commands and what its engine says to log groups of the stack",
        Why = "One slow command stops all others, and a failover explains itself in the engine's log alone; afterwards nothing else tells.",
        Fix = "add a slow-log and an engine-log of destination type cloudwatch-logs to LogDeliveryConfigurations",
        Select = DataPlans.Caches,
        HoldsIn = (cache, plan) => Logs.All(type => cache.Items("logDeliveryConfigurations")?.Any(log =>
            log.Text("logType") == type
            && log.Text("destinationType") == "cloudwatch-logs"
            && plan.Makes(ResourceTypes.LogGroup, log.Text("destination"))) == true),
    };

    /// <summary>The maxmemory-policy of a cache; null if it has none of the stack.</summary>
    internal static string? WhenFull(PlannedResource cache, Plan plan) =>
        plan.Referred(ResourceTypes.CacheParameters, cache.Text("parameterGroupName"))?.Parameter("maxmemory-policy");
}
