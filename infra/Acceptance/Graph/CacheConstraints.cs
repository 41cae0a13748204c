using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>The parameters of a cache.</summary>
internal static class CacheConstraints
{
    private const string Group = "parameterGroupName";

    public static CodedConstraint ParametersFitTheEngine => new()
    {
        Id = "CACHE-FAMILY-01",
        Type = ResourceTypes.Cache,
        Property = Group,
        Says = "must be a parameter group of the family of the engine and its major version",
        Answer = "InvalidParameterCombination: Expected a parameter group of family ... but found one of family ...",
        Noticed = Noticed.Apply,
        Fix = "set Family of the ParameterGroup to that of cache.engine and cache.engineVersion",
        Source = Sources.Botocore("elasticache/2015-02-02", "CreateCacheParameterGroupMessage.CacheParameterGroupFamily"),
        Objections = (cache, plan) => Parameters(plan, cache) is { } parameters && parameters.Text("family") is { } family && Family(cache) is { } expected && family != expected
            ? [new Objection(Group, parameters.Name, $"but it is of family {family} and {cache.Text("engine") ?? "redis"} {cache.Text("engineVersion")} takes {expected}")] : [],
    };

    public static CodedConstraint ShardsAreWanted => new()
    {
        Id = "CACHE-FAMILY-02",
        Type = ResourceTypes.Cache,
        Property = Group,
        Says = "may set cluster-enabled = yes only for a cache in cluster mode",
        Answer = "InvalidParameterCombination: Use of a parameter group with cluster-enabled set to yes requires cluster mode",
        Noticed = Noticed.Apply,
        Fix = "take cluster-enabled out of the ParameterGroup",
        Source = Sources.Botocore("elasticache/2015-02-02", "CreateCacheParameterGroupMessage.CacheParameterGroupFamily"),
        Objections = (cache, plan) => Parameters(plan, cache) is { } parameters && cache.Text("clusterMode") is (null or "disabled") && !(cache.Number("numNodeGroups") > 1)
            && parameters.Items("parameters")?.Any(parameter => parameter.Text("name") == "cluster-enabled" && parameter.Text("value") == "yes") == true
                ? [new Objection(Group, parameters.Name, "but it sets cluster-enabled = yes, and the cache has one shard")] : [],
    };

    public static IReadOnlyList<CodedConstraint> All => [ParametersFitTheEngine, ShardsAreWanted];

    private static PlannedResource? Parameters(Plan plan, PlannedResource cache) => plan.Referred(ResourceTypes.CacheParameters, cache.Text(Group));

    /// <summary>The family of an engine, null where no version is named: AWS then takes the newest.</summary>
    private static string? Family(PlannedResource cache) => (cache.Text("engine") ?? "redis", cache.Text("engineVersion")?.Split('.')) switch
    {
        ("valkey", [var major, ..]) => $"valkey{major}",
        ("redis", ["6", ..]) => "redis6.x",
        ("redis", [['7', ..] major, ..]) => $"redis{major}",
        ("redis", [var major, var minor, ..]) => $"redis{major}.{minor}",
        _ => null,
    };
}
