using System.Text.Json;
using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Samples;

/// <summary>Databases and caches as other stacks have them, as AWS would take them.</summary>
public sealed class DatabaseSamples : IProofs
{
    internal const string Plain = "data-database";
    internal const string Large = "data-database-large";
    internal const string Provisioned = "data-database-provisioned";

    public IEnumerable<PlannedResource> Samples =>
    [
        Database(Plain, "gp3", 100, new Dictionary<string, object?> { ["identifier"] = "data-sample", ["maxAllocatedStorage"] = 0 }),
        Database(Large, "gp3", 400, new Dictionary<string, object?> { ["identifierPrefix"] = "data-sample-", ["iops"] = 12000, ["storageThroughput"] = 500 }),
        Database(Provisioned, "io1", 100, new Dictionary<string, object?> { ["identifier"] = "data-sample-iops", ["iops"] = 1000 }),
        Database("data-database-fast", "io2", 100, new Dictionary<string, object?> { ["identifier"] = "data-sample-fast", ["iops"] = 1000 }),
        Database("data-database-magnetic", "standard", 100, new Dictionary<string, object?> { ["identifier"] = "data-sample-magnetic" }),
        Sample(ResourceTypes.DatabaseParameters, "data-parameters", new Dictionary<string, object?>
        {
            ["name"] = "data-sample",
            ["family"] = "postgres17",
            ["parameters"] = new object[]
            {
                new { name = "log_statement", value = "none", applyMethod = "immediate" },
                new { name = "max_connections", value = "100", applyMethod = "pending-reboot" },
            },
        }),
        Sample(ResourceTypes.DatabaseSubnets, "data-subnets", new Dictionary<string, object?> { ["name"] = "data-sample", ["subnetIds"] = Subnets }),
        Sample(ResourceTypes.DatabaseSubnets, "data-subnets-prefixed", new Dictionary<string, object?> { ["namePrefix"] = "data-sample-", ["subnetIds"] = Subnets }),
        Sample(ResourceTypes.CacheSubnets, "data-cache-subnets", new Dictionary<string, object?> { ["name"] = "data-sample", ["subnetIds"] = Subnets }),
        Sample(ResourceTypes.CacheParameters, "data-cache-parameters", new Dictionary<string, object?> { ["name"] = "data-sample", ["family"] = "redis7" }),
        Cache("data-cache", new Dictionary<string, object?>
        {
            ["numCacheClusters"] = 2,
            ["preferredCacheClusterAzs"] = new[] { "eu-west-1a", "eu-west-1b" },
            ["automaticFailoverEnabled"] = true,
        }),
        Cache("data-cache-single", new Dictionary<string, object?> { ["numCacheClusters"] = 1, ["automaticFailoverEnabled"] = false, ["userGroupIds"] = new[] { "data-users" } }),
        Cache("data-cache-shards", new Dictionary<string, object?>
        {
            ["numNodeGroups"] = 2,
            ["replicasPerNodeGroup"] = 1,
            ["clusterMode"] = "enabled",
            ["automaticFailoverEnabled"] = true,
        }),
        Cache("data-cache-tiered", new Dictionary<string, object?> { ["numCacheClusters"] = 1, ["nodeType"] = "cache.r6gd.xlarge", ["dataTieringEnabled"] = true }),
    ];

    private static string[] Subnets => ["subnet-data-sample-a", "subnet-data-sample-b"];

    private static PlannedResource Database(string name, string storage, double gibibytes, Dictionary<string, object?> more) =>
        Sample(ResourceTypes.Database, name, new Dictionary<string, object?>(more)
        {
            ["engine"] = "postgres",
            ["engineVersion"] = "17",
            ["instanceClass"] = "db.t4g.small",
            ["allocatedStorage"] = gibibytes,
            ["storageType"] = storage,
            ["username"] = "platform",
            ["password"] = "8-or-more",
            ["skipFinalSnapshot"] = true,
        });

    private static PlannedResource Cache(string name, Dictionary<string, object?> more) => Sample(ResourceTypes.Cache, name, new Dictionary<string, object?>
    {
        ["replicationGroupId"] = name,
        ["description"] = "Sample",
        ["engine"] = "redis",
        ["engineVersion"] = "7.1",
        ["nodeType"] = "cache.t4g.small",
    }.Concat(more).GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.Last().Value));

    private static PlannedResource Sample(string type, string name, Dictionary<string, object?> inputs) =>
        ProofPlan.Sample(type, name, (IReadOnlyDictionary<string, object?>)PlainValue.FromJson(JsonSerializer.SerializeToElement(inputs))!);
}
