using Infra.Data;
using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>Whether a cache stays up and what is left of it: its second node, its snapshots, its version.</summary>
public static class CacheAvailabilityPolicies
{
    public static Policy FailsOver => new()
    {
        Id = "CACHE-04",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, the replica of a cache takes over by itself; elsewhere the stack says so",
        Why = "With one node, every failure and every update empties the cache and stops whoever waits for it.",
        Fix = "set cache.highAvailability to true",
        Answers = ["ElastiCache.3", "CKV2_AWS_50"],
        Disagreement = "The sources want a failover everywhere; it needs a second node, so a stack on which no customer depends may say false.",
        Select = DataPlans.Caches,
        // AWS takes no nodes in several zones without a failover between them.
        HoldsIn = (cache, plan) => cache.Flag("automaticFailoverEnabled") is { } fails
            && (fails || (!plan.IsCustomerFacing() && cache.Flag("multiAzEnabled") != true)),
    };

    public static Policy SurvivesTheLossOfAZone => new()
    {
        Id = "CACHE-12",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, the nodes of a cache stand in several zones; elsewhere the stack says so",
        Why = "Two nodes in one zone fail together with it.",
        Fix = "set cache.highAvailability to true",
        Answers = ["AwsSolutions-AEC4"],
        Disagreement = "The source wants several zones everywhere; a stack on which no customer depends may have one node and say false.",
        Select = DataPlans.Caches,
        HoldsIn = (cache, plan) => cache.Flag("multiAzEnabled") is { } spreads && (spreads || !plan.IsCustomerFacing()),
    };

    public static Policy SomebodyTakesOver => new()
    {
        Id = "CACHE-13",
        Severity = Severity.Blocker,
        Promise = "a cache that fails over has a node to fail over to",
        Why = "AWS refuses a failover with one node halfway through a deployment, and a second node without one is paid for and helps nobody.",
        Fix = "set NumCacheClusters to 2 with AutomaticFailoverEnabled, to 1 without",
        Select = DataPlans.Caches,
        Holds = cache => cache.Number("numCacheClusters") is { } nodes && (cache.Flag("automaticFailoverEnabled") != true || nodes >= 2),
    };

    public static Policy SnapshotsAreKept => new()
    {
        Id = "CACHE-05",
        Severity = Severity.Blocker,
        Promise = "every cache keeps daily snapshots",
        Why = "Jobs in a queue exist nowhere else; after a mistake yesterday's are all there is.",
        Fix = "set cache.snapshotDays",
        Answers = ["ElastiCache.1"],
        Select = DataPlans.Caches,
        Holds = cache => cache.Number("snapshotRetentionLimit") >= 1,
    };

    public static Policy LastSnapshotIsTaken => new()
    {
        Id = "CACHE-15",
        Severity = Severity.Blocker,
        Promise = "a deleted cache leaves a last snapshot under a name that was never used before",
        Why = "The daily snapshots go with the cache; under a name that exists, AWS refuses the deletion half way through.",
        Fix = "end FinalSnapshotIdentifier with the hex of a RandomId",
        Select = DataPlans.Caches,
        HoldsIn = (cache, plan) => plan.LeavesANewSnapshot(cache),
    };

    public static Policy DeletionIsRefused => new()
    {
        Id = "CACHE-08",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, the engine refuses to delete the cache",
        Why = "A changed name or a mistaken destroy would otherwise take all sessions and jobs with it.",
        Fix = "set cache.deletionProtection to true",
        Select = DataPlans.Caches,
        HoldsIn = (cache, plan) => cache.Protect || !plan.IsCustomerFacing(),
    };

    public static Policy VersionsChangeByDecision => new()
    {
        Id = "CACHE-10",
        Severity = Severity.Blocker,
        Promise = "a cache changes its version when its stack says so, never by itself",
        Why = "The version is pinned to the minor; one that AWS raised looks like a downgrade to the next deployment, which replaces the cache.",
        Fix = "set AutoMinorVersionUpgrade = false and raise cache.engineVersion in the stack file",
        Select = DataPlans.Caches,
        Holds = cache => cache.Flag("autoMinorVersionUpgrade") == false && cache.Text("engineVersion") is not null,
    };

    public static Policy VersionIsSupported => new()
    {
        Id = "CACHE-17",
        Severity = Severity.Blocker,
        Promise = "every cache has an engine that AWS supports for a year from the day of our list at least",
        Why = "Past the end AWS charges for extended support by itself, and one day moves the cache to another engine.",
        Fix = "set cache.engine and raise cache.engineVersion; the dates are in infra/Acceptance/Facts/engine-support.tsv",
        Select = DataPlans.Caches,
        // Whether a version is given is another promise.
        Holds = cache => cache.Text("engine") is { } engine && (cache.MajorVersion() is not { } version || EngineSupport.HasAYearLeft(engine, version)),
    };

    public static Policy ParametersFit => new()
    {
        Id = "CACHE-18",
        Severity = Severity.Blocker,
        Promise = "the parameters of a cache are those of its engine and major version",
        Why = "ElastiCache refuses a cache with a group of another family, after it has already changed the group.",
        Fix = "set Family of the parameter group to the engine and the major version, like valkey8",
        Select = DataPlans.Caches,
        HoldsIn = (cache, plan) => plan.Referred(ResourceTypes.CacheParameters, cache.Text("parameterGroupName")) is not { } group
            || (cache.Text("engine"), cache.MajorVersion()) is not ({ } engine, { } version)
            || group.Text("family") == $"{engine}{version}",
    };
}
