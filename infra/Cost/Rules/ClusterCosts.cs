using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>A cluster costs nothing by itself; what is measured in it does.</summary>
internal static class ClusterCosts
{
    private static readonly PriceKey CustomMetric = new("CloudWatch", "metric-month", "custom, first 10,000");

    private static readonly PriceKey EnhancedMetric = new("Container Insights", "metric-month", "enhanced observability");

    public static CostRule Clusters { get; } = new(ResourceTypes.Cluster, (cluster, context) =>
    {
        var insights = cluster.Items("settings")?.FirstOrDefault(setting => setting.Text("name") == "containerInsights")?.Text("value") ?? "disabled";
        var measured = (decimal)context.Usage[UsageAssumptions.InsightsMetrics];
        return
        [
            .. insights switch
            {
                "enhanced" => [new Charge("Container Insights, enhanced", measured, EnhancedMetric, "usage.insightsMetrics")],
                "enabled" => [new Charge("Container Insights", measured, CustomMetric, "usage.insightsMetrics")],
                _ => Array.Empty<Charge>(),
            },
            new Charge("metrics of the services themselves", context.Usage[UsageAssumptions.CustomMetrics], CustomMetric, "usage.customMetrics"),
        ];
    });
}
