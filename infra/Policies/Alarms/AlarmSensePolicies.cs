using System.Text.RegularExpressions;
using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>Whether an alarm can turn red at all, and only when something is wrong: AWS takes many that cannot.</summary>
public static partial class AlarmSensePolicies
{
    private const int Minute = 60;
    private const int Day = 24 * 60 * Minute;

    public static Policy CompositesNameAlarms => new()
    {
        Id = "ALARM-21",
        Severity = Severity.Blocker,
        Promise = "an alarm that speaks for others, or yields to one, names alarms of the stack",
        Why = "AWS refuses the rule half way through a deployment; an alarm that is deleted later leaves the one that speaks for it silent for ever.",
        Fix = "let CompositeAlarms write the rule from the alarms of an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.CompositeAlarm),
        HoldsIn = (composite, plan) => composite.Text("alarmRule") is { } rule
            && AlarmVoices.NamedIn(rule).AnyAndAll(name => AlarmNames.Has(plan, name))
            && (composite.Text("actionsSuppressor.alarm") is not { } suppressor || AlarmNames.Has(plan, AlarmNames.In(suppressor))),
    };

    public static Policy AlarmsCanCount => new()
    {
        Id = "ALARM-23",
        Severity = Severity.Blocker,
        Promise = "an alarm looks at whole minutes, for a day at most, and waits for no more of them in trouble than it looks at",
        Why = "AWS refuses what it cannot count half way through a deployment; and its metrics, which come once a minute, have nothing to say in between.",
        Fix = "set Period, Periods and PeriodsInTrouble of the AlarmRule",
        Select = plan => plan.OfType(ResourceTypes.Alarm),
        Holds = alarm => alarm.Number("evaluationPeriods") is >= 1 and var periods
            && alarm.Number("datapointsToAlarm") is >= 1 and var inTrouble
            && inTrouble <= periods
            && WatchedMetrics.Of(alarm).All(metric => metric.Number("period") is { } period && period > 0 && period % Minute == 0 && period * periods <= Day),
    };

    public static Policy FormulasHaveOneResult => new()
    {
        Id = "ALARM-24",
        Severity = Severity.Blocker,
        Promise = "an alarm on a formula has one result, and the formula names metrics that are beside it",
        Why = "AWS refuses the alarm half way through a deployment, when the part that it watches runs already.",
        Fix = "write the metric of the AlarmRule as an AlarmMetric.Expression with each of its names in Metrics",
        Select = plan => plan.OfType(ResourceTypes.Alarm).Where(alarm => alarm.Has("metricQueries")),
        Holds = alarm => alarm.Items("metricQueries") is { } queries
            && queries.Count(query => query.Flag("returnData") == true) == 1
            && queries.Select(query => query.Text("id")).ToHashSet(StringComparer.Ordinal) is var ids
            && ids.Count == queries.Count
            && queries.All(query => query.Text("expression") is not { } formula || Operand().Matches(formula).All(operand => ids.Contains(operand.Value))),
    };

    public static Policy AlarmsWatchWhatIsThere => new()
    {
        Id = "ALARM-27",
        Severity = Severity.Blocker,
        Promise = "an alarm watches services, databases, caches, load balancers and logs that the stack has",
        Why = "A metric that nobody publishes is no error: after a renaming the alarm sleeps, and stays green for ever.",
        Fix = "take the dimension from the component, for example database.Identifier",
        Select = plan => plan.OfType(ResourceTypes.Alarm),
        HoldsIn = (alarm, plan) => WatchedMetrics.Of(alarm).SelectMany(WatchedMetrics.Dimensions)
            .All(dimension => MetricDimensions.Of(plan).Names(dimension.Name, dimension.Value)),
    };

    public static Policy ScalingComesBeforeTheAlarm => new()
    {
        Id = "ALARM-28",
        Severity = Severity.Blocker,
        Promise = "an alarm on busy tasks turns red above what autoscaling aims for",
        Why = "Autoscaling keeps the tasks at its target: an alarm at or below it is red on every good day, and nobody reads it on a bad one.",
        Fix = "keep targetCpuPercent of the service below the threshold of ServiceAlarms",
        Select = plan => plan.OfType(ResourceTypes.ScalingPolicy).Where(policy => MetricOf(policy) is not null),
        HoldsIn = (policy, plan) => policy.Text("resourceId")?.Split('/') is [_, var cluster, var service]
            && WatchedMetrics.Of(plan).AlarmsOn("AWS/ECS", MetricOf(policy)!, ("ClusterName", cluster), ("ServiceName", service))
                .Where(alarm => alarm.Text("statistic") != "SampleCount")
                .All(alarm => alarm.Number("threshold") > policy.Number("targetTrackingScalingPolicyConfiguration.targetValue")),
    };

    private static string? MetricOf(PlannedResource policy) => policy.Text("targetTrackingScalingPolicyConfiguration.predefinedMetricSpecification.predefinedMetricType") switch
    {
        "ECSServiceAverageCPUUtilization" => "CPUUtilization",
        "ECSServiceAverageMemoryUtilization" => "MemoryUtilization",
        _ => null,
    };

    /// <summary>A name in a formula; functions are in capitals.</summary>
    [GeneratedRegex(@"\b[a-z]\w*\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Operand();
}
