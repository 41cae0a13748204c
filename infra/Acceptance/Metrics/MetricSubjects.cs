using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Metrics;

/// <summary>What of a plan the dimensions of metrics name, found once for a plan.</summary>
internal sealed class MetricSubjects
{
    private static readonly PerPlan<MetricSubjects> Known = new(plan => new MetricSubjects(plan));

    private static readonly ILookup<string, DimensionKind> Kinds = DimensionKinds.All.ToLookup(kind => kind.Dimension, StringComparer.Ordinal);

    private readonly Dictionary<DimensionKind, Lazy<Named>> _named;

    // Each by itself: a name that is not known yet leaves only what has that dimension undecided.
    private MetricSubjects(Plan plan) => _named = DimensionKinds.All.Where(kind => kind.Type is not null)
        .ToDictionary(kind => kind, kind => new Lazy<Named>(() => new Named(plan, kind)));

    public static MetricSubjects Of(Plan plan) => Known.Of(plan);

    /// <summary>What the values of a dimension name; null for a dimension of which that is not known.</summary>
    public static DimensionKind? KindOf(string space, string dimension) =>
        Kinds[dimension].FirstOrDefault(kind => kind.Namespace is null || kind.Namespace == space);

    /// <summary>The names that the plan has for a dimension, none where it makes nothing of that kind, and why there may be one more.</summary>
    public (IReadOnlyCollection<string> Names, UnknownInputException? Unnamed) Names(DimensionKind kind) =>
        _named.TryGetValue(kind, out var named) ? (named.Value.Resources.Keys, named.Value.Unnamed) : ([], null);

    /// <summary>The resources of the plan that the dimensions of a metric name, as far as their names are known, ordered by dimension.</summary>
    public IEnumerable<PlannedResource> Of(AskedMetric asked) => asked.Dimensions
        .Select(dimension => dimension.Value is { } value && KindOf(asked.Namespace, dimension.Key) is { } kind && _named.TryGetValue(kind, out var named)
            ? named.Value.Resources.GetValueOrDefault(value) : null)
        .OfType<PlannedResource>();

    private sealed class Named
    {
        public Named(Plan plan, DimensionKind kind)
        {
            foreach (var resource in plan.OfType(kind.Type!))
            {
                try
                {
                    var names = kind.Names(resource).ToArray();
                    foreach (var name in names)
                    {
                        Resources.TryAdd(name, resource);
                    }

                    // Where it has none, AWS makes one up.
                    Unnamed ??= names.Length == 0 ? new UnknownInputException(resource, "name") : null;
                }
                catch (UnknownInputException exception)
                {
                    Unnamed ??= exception;
                }
            }
        }

        public UnknownInputException? Unnamed { get; }

        public Dictionary<string, PlannedResource> Resources { get; } = new(StringComparer.Ordinal);
    }
}
