using System.Text.Json;
using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Dashboards, scaling policies and budgets that look at nothing.</summary>
public sealed class GraphedMetricCases : IProofs
{
    private const string Dashboard = $"{ResourceTypes.Dashboard}::dashboard";
    private const string Scaling = "worker-scaling-backlog";
    private const string Queries = "targetTrackingScalingPolicyConfiguration.customizedMetricSpecification.metrics";

    private static readonly object[] Cpu = ["AWS/RDS", "CPUUtilization", "DBInstanceIdentifier", "shop-production", new { id = "cpu", stat = "Average" }];

    public IEnumerable<Case> Cases =>
    [
        new("METRIC-21", plan => Drawing(plan, Cpu), plan => Drawing(plan, ["AWS/RDS", "CPUUtilisation", "DBInstanceIdentifier", "shop-production"])),
        new("METRIC-22", plan => Drawing(plan, Cpu, Formula("cpu / 100")), plan => Drawing(plan, Cpu, Formula("load / 100"))),
        new("METRIC-23", plan => Drawn(plan, 2500), plan => Drawn(plan, 2501)),
        new("METRIC-41", plan => plan, plan => plan.With(Scaling, $"{Queries}[2].metricStat.metric.metricName", "RunningTasks")),
        new("METRIC-42", plan => plan, plan => plan.With(Scaling, $"{Queries}[0].expression", "backlog / runners")),
        new("METRIC-43", plan => plan, plan => plan.With(Scaling, $"{Queries}[1].returnData", true)),
        new("BUDGET-TAG-01", plan => plan, plan => plan.With("budget-month", "costFilters[0].values[0]", "stack=production")),
    ];

    private static object[] Formula(string expression) => [new { expression, label = "share", id = "share" }];

    private static Plan Drawing(Plan plan, params object[][] lines) => plan.With(Dashboard, "dashboardBody", JsonSerializer.Serialize(new { widgets = new[] { Graph(lines) } }));

    /// <summary>That many lines, in graphs of as many as one may have.</summary>
    private static Plan Drawn(Plan plan, int lines) => plan.With(Dashboard, "dashboardBody", JsonSerializer.Serialize(new
    {
        widgets = Enumerable.Repeat<object[]>(["AWS/RDS", "CPUUtilization", "DBInstanceIdentifier", "shop-production"], lines).Chunk(500).Select(Graph),
    }));

    private static object Graph(object[][] lines) => new { type = "metric", x = 0, y = 0, width = 6, height = 6, properties = new { region = "eu-west-1", metrics = lines } };
}
