using Infra.Acceptance.Metrics;
using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;
using Tests.Fixtures;

namespace Tests.Acceptance.Metrics;

/// <summary>That every row of the table of metrics is looked at: an alarm that keeps to it passes, and one that differs in one thing trips exactly that.</summary>
[Collection("plans")]
public sealed class MetricIdentityTests(StackPlans plans)
{
    private static readonly string[] Plain = ["Average", "Maximum", "Minimum", "SampleCount", "Sum"];

    public static TheoryData<string> Namespaces => [.. MetricIdentities.Ours.Namespaces];

    private Plan Production => plans.Production;

    [Theory, MemberData(nameof(Namespaces))]
    public void An_alarm_on_a_metric_as_AWS_publishes_it_is_accepted(string space) =>
        None(space, (metric, alarmed) => Unless([], alarmed.BrokenIn(plan => plan)));

    [Theory, MemberData(nameof(Namespaces))]
    public void A_misspelt_metric_is_refused(string space) =>
        None(space, (metric, alarmed) => Unless(["METRIC-01"], alarmed.BrokenWith("metricName", $"{metric.Name}x")));

    [Theory, MemberData(nameof(Namespaces))]
    public void Other_dimensions_are_refused(string space) =>
        None(space, (metric, alarmed) => Unless(["METRIC-02"], alarmed.BrokenWith("dimensions.Extra", "x")));

    [Theory, MemberData(nameof(Namespaces))]
    public void A_dimension_that_names_nothing_is_refused(string space) =>
        None(space, (metric, alarmed) => alarmed.Alarm.Map("dimensions")!.Keys.Where(dimension => MetricSubjects.KindOf(space, dimension) is not null)
            .Select(dimension => Unless(["METRIC-03"], alarmed.BrokenWith($"dimensions.{dimension}", "nobody, by no name"))).FirstOrDefault(problem => problem is not null));

    [Theory, MemberData(nameof(Namespaces))]
    public void A_statistic_that_says_nothing_of_the_metric_is_refused(string space) =>
        None(space, (metric, alarmed) => Plain.Except(metric.Statistics).FirstOrDefault() is { } other && alarmed.Alarm.Has("statistic")
            ? Unless(["METRIC-04"], alarmed.BrokenWith("statistic", other)) : null);

    [Theory, MemberData(nameof(Namespaces))]
    public void Another_unit_is_refused(string space) =>
        None(space, (metric, alarmed) => metric.Unit is null ? null : Unless(["METRIC-05"], alarmed.BrokenWith("unit", "Terabits/Second")));

    [Theory, MemberData(nameof(Namespaces))]
    public void A_shorter_period_is_refused(string space) =>
        None(space, (metric, alarmed) => Unless(["METRIC-08"], alarmed.BrokenWith("period", metric.Period.TotalSeconds / 2)));

    [Theory, MemberData(nameof(Namespaces))]
    public void Another_region_is_refused_where_the_metric_has_one(string space) =>
        None(space, (metric, alarmed) => metric.Region is null && !MetricSubjects.Of(Production).Of(AskedMetrics.OfAlarm(alarmed.Alarm).Single()).Any()
            ? null : Unless(["METRIC-06"], alarmed.BrokenWith("region", "ap-south-1")));

    [Theory, MemberData(nameof(Namespaces))]
    public void A_metric_that_is_not_published_of_such_a_resource_is_refused(string space) =>
        None(space, (metric, alarmed) => metric.Need == MetricNeed.Nothing ? null : Unless(["METRIC-07"], alarmed.BrokenIn(plan => AlarmedMetric.Without(plan, metric.Need))));

    [Theory, MemberData(nameof(Namespaces))]
    public void Silence_is_not_taken_for_trouble_where_it_is_what_nothing_looks_like(string space) =>
        None(space, (metric, alarmed) => metric.MissingData is null ? null : Unless(["METRIC-09"], alarmed.BrokenWith("treatMissingData", "breaching")));

    [Fact]
    public void Every_alarm_of_the_stacks_is_held_to_the_identity_of_each_of_its_metrics()
    {
        var alarms = plans.All.SelectMany(plan => plan.OfType(ResourceTypes.Alarm).Select(alarm => (Plan: plan, Alarm: alarm))).ToArray();
        Assert.NotEmpty(alarms);
        Assert.All(alarms, pair => Assert.NotEmpty(AskedMetrics.OfAlarm(pair.Alarm)));
        Findings.None(alarms.SelectMany(pair => AskedMetrics.OfAlarm(pair.Alarm)
            .Where(asked => MetricRules.Identity(asked) is null && asked.Namespace != $"shop/{pair.Plan.Stack}")
            .Select(asked => $"{pair.Plan.Stack} {pair.Alarm.Name}: {asked.Namespace} {asked.Name} is not in the table")));
    }

    [Fact]
    public void Every_graph_and_every_formula_of_scaling_is_held_to_the_identity_of_its_metrics()
    {
        var asked = plans.All.SelectMany(plan => plan.OfType(ResourceTypes.Dashboard).SelectMany(AskedMetrics.OfDashboard)
            .Concat(plan.OfType(ResourceTypes.ScalingPolicy).SelectMany(AskedMetrics.OfScaling))).ToArray();
        Assert.Contains(asked, metric => metric.Name == "EstimatedCharges");
        Assert.Contains(asked, metric => metric is { Name: "RunningTaskCount", Asker.Type: ResourceTypes.ScalingPolicy });
        Findings.None(asked.Where(metric => MetricRules.Identity(metric) is null && !metric.Namespace.StartsWith("shop/", StringComparison.Ordinal)).Select(metric => $"{metric.Namespace} {metric.Name}"));
    }

    private void None(string space, Func<MetricIdentity, AlarmedMetric, string?> problem) =>
        Findings.None(MetricIdentities.Ours.In(space).SelectMany(metric => metric.DimensionSets.Select(set => (metric, set)))
            .Select(pair => problem(pair.metric, AlarmedMetric.On(Production, pair.metric, pair.set)) is { } wrong ? $"{pair.metric} under {string.Join("+", pair.set)}: {wrong}" : null).OfType<string>());

    private static string? Unless(IReadOnlyList<string> expected, IReadOnlyList<string> broken) =>
        broken.SequenceEqual(expected) ? null : $"trips {(broken.Count == 0 ? "nothing" : string.Join(", ", broken))}";
}
