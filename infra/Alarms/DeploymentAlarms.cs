using Infra.Compute;
using Infra.Edge;

namespace Infra.Alarms;

/// <summary>
/// When a deployment hurts customers, so that ECS takes it back: quicker than the alarms that wake somebody, and told to nobody.
/// Never on healthy hosts: a deployment changes them by itself, and would take itself back.
/// </summary>
public static class DeploymentAlarms
{
    /// <summary>Below it one failed request would be a catastrophe in percent.</summary>
    private const int FewestRequests = 10;

    public static IEnumerable<AlarmRule> Rules(string name, PublicLoadBalancer edge, IEnumerable<ApiTargets> groups, DeploymentGuard guard) =>
        groups.SelectMany(targets => Rules(name, edge, targets, guard));

    private static IEnumerable<AlarmRule> Rules(string name, PublicLoadBalancer edge, ApiTargets targets, DeploymentGuard guard)
    {
        yield return new AlarmRule
        {
            Name = $"{name}-5xx-rollback{targets.Suffix}",
            Metric = new AlarmMetric.Expression(
                $"IF(requests < {FewestRequests}, 0, 100 * FILL(errors, 0) / requests)",
                "Requests answered with 5xx, in percent",
                ("errors", ApiAlarms.Metric(targets, edge, "HTTPCode_Target_5XX_Count", "Sum")),
                ("requests", ApiAlarms.Metric(targets, edge, "RequestCount", "Sum"))),
            Comparison = Comparison.Above,
            Threshold = guard.ServerErrors.Value,
            Periods = 3,
            PeriodsInTrouble = 2,
            MissingData = MissingData.IsFine,
            Why = $"More than {guard.ServerErrors.Value} % of the requests to {name} fail: a deployment that is under way is taken back.",
            Runbook = "read the errors in the log of the service, of the version that was taken back.",
            Guide = "deployment-rolled-back",
        };
        yield return new AlarmRule
        {
            Name = $"{name}-latency-rollback{targets.Suffix}",
            Metric = ApiAlarms.Metric(targets, edge, "TargetResponseTime", "p95"),
            Comparison = Comparison.Above,
            Threshold = guard.LatencyP95.TotalSeconds,
            Periods = 3,
            PeriodsInTrouble = 2,
            MissingData = MissingData.IsFine,
            Why = $"One request in twenty to {name} takes longer than {guard.LatencyP95.TotalMilliseconds} ms: a deployment that is under way is taken back.",
            Runbook = "compare the new version with the old one, queries first.",
            Guide = "deployment-rolled-back",
        };
    }
}
