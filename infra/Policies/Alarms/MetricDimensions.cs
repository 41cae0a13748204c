using System.Globalization;
using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>How CloudWatch calls what a plan makes, by the dimension that names it.</summary>
internal sealed class MetricDimensions
{
    private static readonly PerPlan<MetricDimensions> Known = new(plan => new MetricDimensions(plan));

    private readonly Dictionary<string, Lazy<HashSet<string?>>> _names;

    // Each by itself: an id that is not known yet leaves only what has that dimension undecided.
    private MetricDimensions(Plan plan) => _names = new(StringComparer.Ordinal)
    {
        ["CacheClusterId"] = Names(() => plan.OfType(ResourceTypes.Cache).Select(cache => cache.Text("replicationGroupId"))),
        ["ClusterName"] = Names(() => plan.OfType(ResourceTypes.Cluster).Select(cluster => cluster.Text("name"))),
        ["DBInstanceIdentifier"] = Names(() => plan.OfType(ResourceTypes.Database).Select(database => database.Text("identifier"))),
        ["LoadBalancer"] = Names(() => plan.OfType(ResourceTypes.LoadBalancer).Select(Balancer)),
        ["LogGroupName"] = Names(() => plan.OfType(ResourceTypes.LogGroup).Select(group => group.Text("name"))),
        ["ServiceName"] = Names(() => plan.OfType(ResourceTypes.Service).Select(service => service.Text("name"))),
        ["TargetGroup"] = Names(() => plan.OfType(ResourceTypes.TargetGroup).Select(Targets)),
    };

    public static MetricDimensions Of(Plan plan) => Known.Of(plan);

    /// <summary>Whether a dimension names what the plan makes, or is one that says nothing about that. Of a node its cache is asked for alone.</summary>
    public bool Names(string dimension, string? value) => !_names.TryGetValue(dimension, out var names)
        || (value is not null && names.Value.Contains(dimension == "CacheClusterId" ? value[..Math.Max(0, value.LastIndexOf('-'))] : value));

    /// <summary>The nodes of a cache as ElastiCache names them.</summary>
    public static IEnumerable<string> Nodes(PlannedResource cache) => Enumerable.Range(1, (int)(cache.Number("numCacheClusters") ?? 1))
        .Select(node => string.Create(CultureInfo.InvariantCulture, $"{cache.Text("replicationGroupId")}-{node:000}"));

    public static string? Balancer(PlannedResource balancer) => After(balancer.Id, ":loadbalancer/");

    public static string? Targets(PlannedResource targets) => After(targets.Id, ":");

    private static Lazy<HashSet<string?>> Names(Func<IEnumerable<string?>> names) => new(() => names().ToHashSet(StringComparer.Ordinal));

    private static string? After(string? arn, string mark) => arn?.LastIndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? arn[(at + mark.Length)..] : null;
}
