using System.Globalization;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Metrics;

/// <summary>What CloudWatch demands of an alarm beyond its metric.</summary>
internal static class AlarmFormConstraints
{
    private const int Hour = 3600;
    private const int Day = 24 * Hour;
    private const int Week = 7 * Day;

    private const string PutMetricAlarm = "github boto/botocore:botocore/data/cloudwatch/2010-08-01/service-2.json PutMetricAlarmInput";
    private const string Formula = "github awsdocs/amazon-cloudwatch-user-guide:doc_source/Create-alarm-on-metric-math-expression.md (archived 2023-06)";

    public static IReadOnlyList<CodedConstraint> All =>
    [
        new()
        {
            Id = "METRIC-11",
            Type = ResourceTypes.Alarm,
            Property = "metricQueries[].expression",
            Says = "must use ids of the same alarm, and not its own",
            Answer = "ValidationError: Error in expression: Unrecognized metric or expression id",
            Noticed = Noticed.Apply,
            Fix = "write the metric of the AlarmRule as an AlarmMetric.Expression with each of its names in Metrics.",
            Source = Formula,
            Objections = (alarm, _) => FormulaNames.Objections(Formulas(alarm), Ids(alarm)),
        },
        new()
        {
            Id = "METRIC-12",
            Type = ResourceTypes.Alarm,
            Property = "evaluationPeriods",
            Says = "must cover a day at most where a period is shorter than an hour",
            Answer = "ValidationError: Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400)",
            Noticed = Noticed.Apply,
            Fix = "set Periods of the AlarmRule so that Period times Periods is a day or less.",
            Source = $"{PutMetricAlarm}.Period (1.43.11)",
            Objections = (alarm, _) => TooLong(alarm, period => period < Hour, Day),
        },
        new()
        {
            Id = "METRIC-13",
            Type = ResourceTypes.Alarm,
            Property = "evaluationPeriods",
            Says = "must cover a week at most where a period is an hour or longer",
            Answer = "ValidationError: Metrics cannot be checked across more than seven days (EvaluationPeriods * Period must be <= 604800)",
            Noticed = Noticed.Apply,
            Fix = "set Periods of the AlarmRule so that Period times Periods is a week or less.",
            Source = $"{PutMetricAlarm}.Period (1.43.11)",
            Objections = (alarm, _) => TooLong(alarm, period => period >= Hour, Week),
        },
        new()
        {
            Id = "METRIC-14",
            Type = ResourceTypes.Alarm,
            Property = "thresholdMetricId",
            Says = "must be the id of an anomaly band among the metricQueries",
            Answer = "ValidationError: ThresholdMetricId must be the id of an ANOMALY_DETECTION_BAND expression",
            Noticed = Noticed.Apply,
            Fix = "set thresholdMetricId to the id of the query whose expression is ANOMALY_DETECTION_BAND(...).",
            Source = $"{PutMetricAlarm}.ThresholdMetricId (1.43.11)",
            Objections = (alarm, _) => alarm.Text("thresholdMetricId") is not { } id || Formulas(alarm).Any(formula => formula.Id == id && formula.Text.Contains("ANOMALY_DETECTION_BAND", StringComparison.Ordinal))
                ? [] : [Against.Value("thresholdMetricId", id, "must be the id of a query whose expression is ANOMALY_DETECTION_BAND(...)")],
        },
    ];

    private static IEnumerable<NamedFormula> Formulas(PlannedResource alarm) => (alarm.Items("metricQueries") ?? [])
        .Select((query, index) => query.Text("expression") is { } formula ? new NamedFormula($"metricQueries[{index}].expression", query.Text("id"), formula) : null)
        .OfType<NamedFormula>();

    private static HashSet<string> Ids(PlannedResource alarm) =>
        (alarm.Items("metricQueries") ?? []).Select(query => query.Text("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Objection> TooLong(PlannedResource alarm, Func<double, bool> isMeant, int seconds)
    {
        if (alarm.Number("evaluationPeriods") is { } periods
            && AskedMetrics.OfAlarm(alarm).Select(metric => metric.Period).OfType<double>().DefaultIfEmpty(0).Max() is var period
            && isMeant(period) && period * periods > seconds)
        {
            yield return Against.Value("evaluationPeriods", periods, string.Create(CultureInfo.InvariantCulture, $"must be at most {Math.Floor(seconds / period)} for periods of {period} seconds"));
        }
    }
}
