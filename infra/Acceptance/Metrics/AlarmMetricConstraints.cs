using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Metrics;

/// <summary>Whether an alarm watches a metric that exists. AWS takes one that does not, and the alarm sleeps for ever.</summary>
internal static class AlarmMetricConstraints
{
    private const string Sleeps = "AWS takes the alarm, which stays in INSUFFICIENT_DATA or in the colour that it gives to silence";
    private const string Identities = "infra/Acceptance/Metrics/metrics.tsv (2026-11-21)";
    private const string PutMetricAlarm = "github boto/botocore:botocore/data/cloudwatch/2010-08-01/service-2.json PutMetricAlarmInput (1.43.11)";

    public static IReadOnlyList<CodedConstraint> All =>
    [
        new()
        {
            Id = "METRIC-01",
            Type = ResourceTypes.Alarm,
            Property = "metricName",
            Says = "must be a metric that AWS publishes in its namespace",
            Answer = Sleeps,
            Noticed = Noticed.Never,
            Fix = "write namespace and metric as AWS does; a metric that the table lacks needs its line there.",
            Source = Identities,
            Objections = (alarm, _) => AskedMetrics.OfAlarm(alarm).Select(MetricRules.Exists).OfType<Objection>(),
        },
        OfIdentity(
            "METRIC-02", "dimensions", "must be exactly those under which AWS publishes the metric", Sleeps,
            "give the metric in the AlarmRule all of its dimensions, and no other.", Identities,
            (asked, identity, _) => MetricRules.Dimensions(asked, identity)),
        OfIdentity(
            "METRIC-03", "dimensions", "must name what the stack makes, in the way in which AWS names it in its metrics", Sleeps,
            "take the value from the component, for example database.Identifier or edge.ArnSuffix.", Identities,
            MetricRules.Values),
        OfIdentity(
            "METRIC-04", "statistic", "must be one that says something of the metric", "AWS takes the alarm, which compares its threshold with a number that means nothing, such as 1 for every error",
            "choose a statistic that the metric has.", Identities,
            (asked, identity, _) => MetricRules.Statistic(asked, identity)),
        OfIdentity(
            "METRIC-05", "unit", "must be the one that AWS writes to the metric", Sleeps,
            "leave the unit out.", PutMetricAlarm,
            (asked, identity, _) => MetricRules.Unit(asked, identity)),
        OfIdentity(
            "METRIC-06", "region", "must be the one in which AWS keeps the metric", Sleeps,
            "make the alarm in the region of what it watches: us-east-1 for CloudFront, Route 53 and bills.", Identities,
            MetricRules.Region),
        OfIdentity(
            "METRIC-07", "metricName", "must be a metric that AWS publishes of such a resource", Sleeps,
            "switch on what publishes it, or watch another metric.", Identities,
            MetricRules.Need),
        OfIdentity(
            "METRIC-08", "period", "must be no shorter than the time between two values of the metric", "AWS takes the alarm, which lapses into INSUFFICIENT_DATA between two values and is billed as one of high resolution",
            "set Period of the AlarmRule to the period of the metric or longer.", PutMetricAlarm,
            (asked, identity, _) => MetricRules.Period(asked, identity)),
        new()
        {
            Id = "METRIC-09",
            Type = ResourceTypes.Alarm,
            Property = "treatMissingData",
            Says = "must be notBreaching above a threshold where silence is what nothing looks like",
            Answer = "AWS takes the alarm, which is red, or in INSUFFICIENT_DATA, for as long as nothing goes wrong",
            Noticed = Noticed.Never,
            Fix = "set MissingData of the AlarmRule to IsFine.",
            Source = Identities,
            Objections = (alarm, _) => Silence(alarm),
        },
        new()
        {
            Id = "METRIC-10",
            Type = ResourceTypes.Alarm,
            Property = "dimensions",
            Says = "must be those that the metric filter of the stack gives to the metric",
            Answer = Sleeps,
            Noticed = Noticed.Never,
            Fix = "give the alarm the dimensions of the metric filter.",
            Source = "github boto/botocore:botocore/data/logs/2014-03-28/service-2.json MetricTransformation.dimensions (1.43.11)",
            Objections = (alarm, plan) => AskedMetrics.OfAlarm(alarm).Select(asked => FilteredMetrics.Of(asked, plan)).OfType<Objection>(),
        },
    ];

    private static CodedConstraint OfIdentity(
        string id, string property, string says, string answer, string fix, string source, Func<AskedMetric, MetricIdentity, Plan, Objection?> rule) => new()
        {
            Id = id,
            Type = ResourceTypes.Alarm,
            Property = property,
            Says = says,
            Answer = answer,
            Noticed = Noticed.Never,
            Fix = fix,
            Source = source,
            Objections = (alarm, plan) => AskedMetrics.OfAlarm(alarm)
                .Select(asked => MetricRules.Identity(asked) is { } identity ? rule(asked, identity, plan) : null).OfType<Objection>(),
        };

    /// <summary>Formulas fill the gaps of their metrics themselves.</summary>
    private static IEnumerable<Objection> Silence(PlannedResource alarm)
    {
        if (!alarm.Has("metricQueries")
            && alarm.Text("comparisonOperator")?.StartsWith("Greater", StringComparison.Ordinal) == true
            && (alarm.Text("treatMissingData") ?? "missing") is "missing" or "ignore" or "breaching" or "notBreaching"
            && AskedMetrics.OfAlarm(alarm).Select(MetricRules.Identity).FirstOrDefault() is { MissingData: { } wanted } identity
            && alarm.Text("treatMissingData") != wanted)
        {
            yield return new Objection("treatMissingData", alarm.Text("treatMissingData") is { } text ? $"the text '{text}'" : "absent", $"but must be {wanted}, since AWS publishes {identity} only {(identity.Presence == MetricPresence.NotZero ? "when it is not zero" : "when there is something to measure")}");
        }
    }
}
