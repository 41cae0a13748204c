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
    public static Objection? Of(AskedMetric asked, Plan plan)
    {
        if (MetricIdentities.IsOfAws(asked.Namespace))
        {
            return null;
        }

        var published = Known.Of(plan)[(asked.Namespace, asked.Name)].ToArray();
        return published.Length == 0 || published.Any(dimensions => dimensions.Order(StringComparer.Ordinal).SequenceEqual(asked.Dimensions.Keys, StringComparer.Ordinal))
            ? null
            : new Objection(asked.At("dimensions"), Against.Told(asked.Dimensions.Keys), $"but must be those of the metric filter: {string.Join(", or ", published.Select(Against.Told))}");
    }
}
