using Infra.Plans;
using Tests.Acceptance.Proof;
using Tests.Acceptance.Samples;

namespace Tests.Acceptance.Cases;

/// <summary>Alarms that watch what is not there, or cannot count.</summary>
public sealed class AlarmCases : IProofs
{
    public IEnumerable<Case> Cases => [.. Metrics, .. Forms];

    private static IEnumerable<Case> Metrics =>
    [
        new("METRIC-01", Same, plan => plan.With("database-cpu", "metricName", "CPUUtilisation")),
        new("METRIC-02", Same, plan => plan.With("database-cpu", "dimensions.AvailabilityZone", "eu-west-1a")),
        new("METRIC-03", Same, plan => plan.With("database-cpu", "dimensions.DBInstanceIdentifier", "arn:aws:rds:eu-west-1:111122223333:db:shop-production")),
        new("METRIC-04", plan => plan.With("database-cpu", "statistic", "Maximum"), plan => plan.With("edge-5xx", "statistic", "Average")),
        new("METRIC-05", plan => plan.With("database-cpu", "unit", "Percent"), plan => plan.With("database-cpu", "unit", "Count")),
        new("METRIC-06", plan => plan.With("api-latency-rollback", "region", "eu-west-1"), plan => plan.With("api-latency-rollback", "region", "us-east-1")),
        new("METRIC-07", plan => plan.With("database-cpu", "metricName", "ReadLatency"), plan => plan.With("database-cpu", "metricName", "BurstBalance")),
        new("METRIC-08", plan => plan.With("cache-1-evictions", "period", 60), plan => plan.With("cache-1-evictions", "period", 30)),
        new("METRIC-09", Same, plan => plan.With("edge-5xx", "treatMissingData", "breaching")),
        new(
            "METRIC-10",
            Same,
            plan => plan.With(AlarmSamples.Filtered, "dimensions", new Dictionary<string, object?> { ["Route"] = "/" })),
    ];

    private static IEnumerable<Case> Forms =>
    [
        new("METRIC-11", Same, plan => plan.With("api-5xx", "metricQueries[0].expression", "100 * errors / visits")),
        new("METRIC-12", plan => plan.With("worker-silent", "evaluationPeriods", 288), plan => plan.With("worker-silent", "evaluationPeriods", 289)),
        new("METRIC-13", plan => ByTheHour(plan, 168), plan => ByTheHour(plan, 169)),
        new("METRIC-14", Same, plan => plan.With(AlarmSamples.Band, "thresholdMetricId", "orders")),
    ];

    private static Plan Same(Plan plan) => plan;

    private static Plan ByTheHour(Plan plan, int periods) => plan.With("database-storage", "period", 3600).With("database-storage", "evaluationPeriods", periods);
}
