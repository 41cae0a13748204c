using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Metrics;

/// <summary>Whether a scaling policy follows a metric that exists. One that does not keeps the tasks at the number that they have.</summary>
internal static class ScalingMetricConstraints
{
    private const string Queries = "targetTrackingScalingPolicyConfiguration.customizedMetricSpecification.metrics";

    private const string Source = "github boto/botocore:botocore/data/application-autoscaling/2016-02-06/service-2.json CustomizedMetricSpecification (1.43.11)";

    public static IReadOnlyList<CodedConstraint> All =>
    [
        new()
        {
            Id = "METRIC-41",
            Type = ResourceTypes.ScalingPolicy,
            Property = "targetTrackingScalingPolicyConfiguration.customizedMetricSpecification",
            Says = "must be metrics that AWS publishes, under their dimensions",
            Answer = "AWS takes the policy, whose alarms stay in INSUFFICIENT_DATA: the tasks are never scaled",
            Noticed = Noticed.Never,
            Fix = "take the values from the component, as ServiceScaling does.",
            Source = "infra/Acceptance/Metrics/metrics.tsv (2026-11-21)",
            Objections = (policy, plan) => AskedMetrics.OfScaling(policy).SelectMany(asked => MetricRules.Any(asked, plan)),
        },
        new()
        {
            Id = "METRIC-42",
            Type = ResourceTypes.ScalingPolicy,
            Property = $"{Queries}[].expression",
            Says = "must use ids of the same policy, and not its own",
            Answer = "ValidationException: Error in expression: Unrecognized metric or expression id",
            Noticed = Noticed.Apply,
            Fix = "give each metric of the formula its id.",
            Source = Source,
            Objections = (policy, _) => FormulaNames.Objections(Formulas(policy), Ids(policy)),
        },
        new()
        {
            Id = "METRIC-43",
            Type = ResourceTypes.ScalingPolicy,
            Property = Queries,
            Says = "must have exactly one that returns data",
            Answer = "ValidationException: exactly one metric must return data",
            Noticed = Noticed.Apply,
            Fix = "set ReturnData = true on the formula alone, and false on the others.",
            Source = Source,
            Objections = (policy, _) => policy.Items(Queries) is { } queries && queries.Count(query => query.Flag("returnData") != false) is not 1 and var count
                ? [Against.Value(Queries, null, $"must have exactly one that returns data, and has {count}")] : [],
        },
    ];

    private static IEnumerable<NamedFormula> Formulas(PlannedResource policy) => (policy.Items(Queries) ?? [])
        .Select((query, index) => query.Text("expression") is { } formula ? new NamedFormula($"{Queries}[{index}].expression", query.Text("id"), formula) : null)
        .OfType<NamedFormula>();

    private static HashSet<string> Ids(PlannedResource policy) =>
        (policy.Items(Queries) ?? []).Select(query => query.Text("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
