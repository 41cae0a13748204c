using Infra.Compute;
using Infra.Edge;
using Infra.Units;

namespace Infra.Alarms;

/// <summary>When customers notice: slow answers, failed answers, tasks that take no requests.</summary>
public static class ApiAlarms
{
    private const string LoadBalancerMetrics = "AWS/ApplicationELB";

    public static IEnumerable<AlarmRule> Rules(string name, ApiService service, PublicLoadBalancer edge, TimeSpan latencyP95, Percent serverErrors) =>
        service.TargetGroups.SelectMany(targets => Rules(name, targets, edge, latencyP95, serverErrors));

    /// <summary>A metric of the load balancer for one of the target groups behind it.</summary>
    internal static AlarmMetric.Single Metric(ApiTargets targets, PublicLoadBalancer edge, string name, string statistic) =>
        new(LoadBalancerMetrics, name, statistic, ("LoadBalancer", edge.ArnSuffix), ("TargetGroup", targets.ArnSuffix));

    private static IEnumerable<AlarmRule> Rules(string name, ApiTargets targets, PublicLoadBalancer edge, TimeSpan latencyP95, Percent serverErrors)
    {
        yield return new AlarmRule
        {
            Name = $"{name}-latency{targets.Suffix}",
            Metric = Metric(targets, edge, "TargetResponseTime", "p95"),
            Comparison = Comparison.Above,
            Threshold = latencyP95.TotalSeconds,
            MissingData = MissingData.IsFine,
            Why = $"One request in twenty to {name} takes longer than {latencyP95.TotalMilliseconds} ms: customers wait.",
            Runbook = "compare with the last deployment, then with the CPU of the service and the load of the database; roll back if it began with a deployment.",
            Guide = "api-latency",
            Through = CustomerImpact.CustomersAffected,
        };
        yield return new AlarmRule
        {
            Name = $"{name}-5xx{targets.Suffix}",
            Metric = new AlarmMetric.Expression(
                "100 * FILL(errors, 0) / requests",
                "Requests answered with 5xx, in percent",
                ("errors", Metric(targets, edge, "HTTPCode_Target_5XX_Count", "Sum")),
                ("requests", Metric(targets, edge, "RequestCount", "Sum"))),
            Comparison = Comparison.Above,
            Threshold = serverErrors.Value,
            MissingData = MissingData.IsFine,
            Why = $"More than {serverErrors.Value} % of the requests to {name} fail: customers see errors.",
            Runbook = "read the errors in the log of the service; roll back if they began with a deployment.",
            Guide = "api-errors",
            Through = CustomerImpact.CustomersAffected,
        };
        yield return new AlarmRule
        {
            Name = $"{name}-unhealthy{targets.Suffix}",
            Metric = Metric(targets, edge, "UnHealthyHostCount", "Maximum"),
            Comparison = Comparison.AtOrAbove,
            Threshold = 1,
            MissingData = MissingData.IsFine,
            Why = $"A task of {name} says that it cannot take requests, and has said so for five minutes.",
            Runbook = "ask its readiness path, which names the dependency that is down.",
            Guide = "api-unhealthy",
            Through = CustomerImpact.ReducedCapacity(name),
        };
    }
}
