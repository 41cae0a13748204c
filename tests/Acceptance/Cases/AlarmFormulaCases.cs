using System.Globalization;
using Infra.Plans;
using Tests.Acceptance.Proof;
using Tests.Acceptance.Samples;

namespace Tests.Acceptance.Cases;

/// <summary>Alarms on formulas and on many dimensions, where no boundary value breaks one demand alone.</summary>
public sealed class AlarmFormulaCases : IProofs
{
    private const string Row = "CLOUDWATCH-METRIC-ALARM";
    private const string Band = AlarmSamples.Band;
    private const string BandMetric = "metricQueries[1].metric";
    private const string Custom = AlarmSamples.Custom;
    private const string Formula = "api-5xx";

    public IEnumerable<Case> Cases => [.. Dimensions, .. Formulas, .. Others];

    private static IEnumerable<Case> Dimensions =>
    [
        new($"{Row}-14", plan => plan.With(Custom, "dimensions", Many(30)), plan => plan.With(Custom, "dimensions", Many(31))),
        new($"{Row}-17", plan => plan.With(Band, $"{BandMetric}.dimensions", Many(30)), plan => plan.With(Band, $"{BandMetric}.dimensions", Many(31))),
        new($"{Row}-18", plan => plan.With(Band, $"{BandMetric}.dimensions", One(Long(255), "x")), plan => plan.With(Band, $"{BandMetric}.dimensions", One(Long(256), "x"))),
        new($"{Row}-19", plan => plan.With(Band, $"{BandMetric}.dimensions", One("Shop", Long(1024))), plan => plan.With(Band, $"{BandMetric}.dimensions", One("Shop", Long(1025)))),
    ];

    private static IEnumerable<Case> Formulas =>
    [
        new($"{Row}-10", Same, plan => plan.With(Band, "metricQueries[1].returnData", false)),
        new($"{Row}-29", plan => On(plan, "m1", Metrics(10)), plan => On(plan, "m1", Metrics(11))),
        new($"{Row}-30", plan => On(plan, "m1", [.. Metrics(1), .. Steps(9)]), plan => On(plan, "m1", [.. Metrics(1), .. Steps(10)])),
        new($"{Row}-31", plan => On(plan, Sum(100), Metrics(1)), plan => On(plan, Sum(300), Metrics(1))),
        new($"{Row}-33", Same, plan => On(plan, "SUM(SEARCH('{AWS/RDS} Latency', 'Average'))", Metrics(1))),
        new($"{Row}-35", Same, plan => On(plan, "m1", [.. Metrics(1), .. Metrics(1)])),
        new($"{Row}-36", plan => On(plan, "m1", Metric("m1", period: 120)), plan => On(plan, "m1", Metric("m1", period: 61))),
        new($"{Row}-37", Same, plan => On(plan, "m1 + m2", Metric("m1"), Metric("m2", period: 120))),
        new($"{Row}-38", plan => On(plan, "m1", Metric("m1", stat: "tm90")), plan => On(plan, "m1", Metric("m1", stat: "Median"))),
    ];

    private static IEnumerable<Case> Others =>
    [
        new($"{Row}-05", plan => plan.With(Custom, "insufficientDataActions", Topics(5)), plan => plan.With(Custom, "insufficientDataActions", Topics(6))),
        new($"{Row}-21", Same, plan => plan.With("database-cpu", "evaluateLowSampleCountPercentiles", "ignore")),
        new($"{Row}-22", plan => Looking(plan, 1), plan => Looking(plan, 0)),
        new($"{Row}-45", Same, plan => plan.With(Band, "threshold", 1)),
    ];

    private static Plan Same(Plan plan) => plan;

    /// <summary>An alarm on a formula over metrics of the product.</summary>
    private static Plan On(Plan plan, string expression, params object[] others) =>
        plan.With(Formula, "metricQueries", others.Prepend(Query("result", ("expression", expression), ("returnData", true))).ToArray());

    private static object[] Metrics(int count) => [.. Enumerable.Range(1, count).Select(number => Metric(Numbered("m", number)))];

    private static object[] Steps(int count) => [.. Enumerable.Range(1, count).Select(number => Query(Numbered("e", number), ("expression", "m1 * 2"), ("returnData", false)))];

    private static Dictionary<string, object?> Metric(string id, string stat = "Sum", int period = 60) => Query(id, ("returnData", false), ("metric", new Dictionary<string, object?>
    {
        ["namespace"] = "shop/production",
        ["metricName"] = "Orders",
        ["stat"] = stat,
        ["period"] = period,
        ["dimensions"] = One("Shop", "main"),
    }));

    private static Dictionary<string, object?> Query(string id, params (string Name, object? Value)[] inputs) =>
        inputs.Prepend(("id", id)).ToDictionary(input => input.Item1, input => input.Item2);

    private static string Sum(int terms) => string.Join(" + ", Enumerable.Repeat("m1", terms));

    private static Dictionary<string, object?> Many(int count) => Enumerable.Range(1, count).ToDictionary(number => Numbered("D", number), object? (_) => "x");

    private static Dictionary<string, object?> One(string name, string value) => new() { [name] = value };

    private static string[] Topics(int count) => [.. Enumerable.Range(1, count).Select(number => Numbered("arn:aws:sns:eu-west-1:111122223333:topic-", number))];

    private static Plan Looking(Plan plan, int periods) => plan.With(Custom, "datapointsToAlarm", null).With(Custom, "evaluationPeriods", periods);

    private static string Long(int length) => new('x', length);

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}{number}");
}
