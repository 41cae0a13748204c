using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Metrics;

/// <summary>The metrics that the stack makes of its logs. Where the others of a product come from, no plan tells.</summary>
internal static class FilteredMetrics
{
    private const string MetricFilter = "aws:cloudwatch/logMetricFilter:LogMetricFilter";

    private static readonly PerPlan<ILookup<(string? Namespace, string? Name), IReadOnlyCollection<string>>> Known = new(plan => plan.OfType(MetricFilter)
        .ToLookup(
            filter => (filter.Text("metricTransformation.namespace"), filter.Text("metricTransformation.name")),
            filter => (IReadOnlyCollection<string>)(filter.Map("metricTransformation.dimensions")?.Keys.ToArray() ?? [])));

    /// <summary>Null where no filter publishes a metric of that name, or one does so under the same dimensions.</summary>
    public static Objection? Objection(AskedMetric asked, Plan plan)
    {
        var published = Known.Of(plan)[(asked.Namespace, asked.Name)].ToArray();
        return published.Length == 0 || published.Any(dimensions => dimensions.Order(StringComparer.Ordinal).SequenceEqual(asked.Dimensions.Keys, StringComparer.Ordinal))
            ? null
            : new Objection(asked.At("dimensions"), Told(asked.Dimensions.Keys), $"must be those of the metric filter: {string.Join(", or ", published.Select(Told))}");
    }

    private static string Told(IEnumerable<string> names) => names.ToArray() is { Length: > 0 } some ? string.Join(" and ", some) : "none";
}
