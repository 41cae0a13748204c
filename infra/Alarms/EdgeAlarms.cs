using Infra.Edge;

namespace Infra.Alarms;

/// <summary>When the load balancer itself cannot answer.</summary>
public static class EdgeAlarms
{
    public static IEnumerable<AlarmRule> Rules(PublicLoadBalancer edge)
    {
        yield return new AlarmRule
        {
            Name = "edge-5xx",
            // With no healthy target left the services' own metrics fall silent; these errors are all that is still counted.
            Metric = new AlarmMetric.Single("AWS/ApplicationELB", "HTTPCode_ELB_5XX_Count", "Sum", ("LoadBalancer", edge.ArnSuffix)),
            Comparison = Comparison.Above,
            Threshold = 5,
            Periods = 5,
            PeriodsInTrouble = 3,
            MissingData = MissingData.IsFine,
            Why = "The load balancer finds nobody to answer: for some or all customers the product is down.",
            Runbook = "see which target group has no healthy target, then read the log and the stopped tasks of its service.",
            Guide = "edge-no-targets",
            Through = CustomerImpact.CustomersAffected,
        };
    }
}
