using Pulumi;

namespace Infra.Alarms;

/// <summary>What an alarm watches.</summary>
public abstract record AlarmMetric
{
    private AlarmMetric()
    {
    }

    /// <summary>One metric of CloudWatch. A misspelt dimension matches nothing, and the alarm then sleeps for ever.</summary>
    /// <param name="Namespace">For example <c>AWS/RDS</c>.</param>
    /// <param name="Name">As AWS writes it.</param>
    /// <param name="Statistic"><c>Average</c>, <c>Maximum</c>, <c>Minimum</c>, <c>Sum</c>, <c>SampleCount</c>, or a percentile such as <c>p95</c>.</param>
    /// <param name="Dimensions">All dimensions under which AWS publishes it.</param>
    public sealed record Single(string Namespace, string Name, string Statistic, params IReadOnlyList<(string Name, Input<string> Value)> Dimensions)
        : AlarmMetric;

    /// <summary>An expression over metrics by their ids.</summary>
    public sealed record Expression(string Formula, string Label, params IReadOnlyList<(string Id, Single Metric)> Metrics) : AlarmMetric;
}
