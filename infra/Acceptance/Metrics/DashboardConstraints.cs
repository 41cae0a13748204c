using Infra.Policies;

namespace Infra.Acceptance.Metrics;

/// <summary>Whether a dashboard draws metrics that exist. An empty graph looks like a quiet night.</summary>
internal static class DashboardConstraints
{
    private const int MostMetrics = 2500;

    public static IReadOnlyList<CodedConstraint> All =>
    [
        new()
        {
            Id = "METRIC-21",
            Type = ResourceTypes.Dashboard,
            Property = "dashboardBody.widgets[].properties.metrics",
            Says = "must be metrics that AWS publishes, under their dimensions and in their region",
            Answer = "AWS takes the dashboard, and the graph stays empty",
            Noticed = Noticed.Never,
            Fix = "let StackDashboard draw the metric of an AlarmRule.",
            Source = "infra/Acceptance/Metrics/metrics.tsv (2026-11-21)",
            Objections = (dashboard, plan) => AskedMetrics.OfDashboard(dashboard).SelectMany(asked => MetricRules.Any(asked, plan)),
        },
        new()
        {
            Id = "METRIC-22",
            Type = ResourceTypes.Dashboard,
            Property = "dashboardBody.widgets[].properties.metrics",
            Says = "must have formulas that use ids of the same graph",
            Answer = "AWS takes the dashboard, and the graph shows an error in place of the line",
            Noticed = Noticed.Never,
            Fix = "let StackDashboard draw the metric of an AlarmRule.",
            Source = "github awsdocs/amazon-cloudwatch-user-guide:doc_source/using-metric-math.md (archived 2023-06)",
            Objections = (dashboard, _) => DashboardGraphs.Of(dashboard).SelectMany(graph => FormulaNames.Objections(graph.Formulas, graph.Ids)),
        },
        new()
        {
            Id = "METRIC-23",
            Type = ResourceTypes.Dashboard,
            Property = "dashboardBody.widgets[].properties.metrics",
            Says = "must be at most 2500 in all graphs together",
            Answer = "InvalidParameterInput: the dashboard has too many metrics",
            Noticed = Noticed.Apply,
            Fix = "draw the rest on another dashboard.",
            Source = "github awsdocs/amazon-cloudwatch-user-guide:doc_source/cloudwatch_limits.md (archived 2023-06)",
            Objections = (dashboard, _) => DashboardGraphs.Of(dashboard).Sum(graph => graph.Lines) is > MostMetrics and var lines
                ? [Against.Value("dashboardBody", null, $"must have at most {MostMetrics} metrics in all, and has {lines}")] : [],
        },
    ];
}
