using System.Collections.Frozen;

namespace Infra.Acceptance.Metrics;

/// <summary>A metric as AWS publishes it. An alarm on anything else is taken by AWS and never hears a thing.</summary>
public sealed record MetricIdentity
{
    /// <summary>For example <c>AWS/RDS</c>.</summary>
    public required string Namespace { get; init; }

    /// <summary>As AWS writes it.</summary>
    public required string Name { get; init; }

    /// <summary>The sets of dimensions under which it is published, each by its names; the empty one for a metric of the whole account.</summary>
    public required IReadOnlyList<FrozenSet<string>> DimensionSets { get; init; }

    /// <summary>Those that say something of it, as AWS names them; <see cref="Percentile"/> stands for <c>p95</c>, <c>tm90</c> and their like.</summary>
    public required IReadOnlyList<string> Statistics { get; init; }

    /// <summary>The unit that AWS writes to it; null where it is not known.</summary>
    public required string? Unit { get; init; }

    /// <summary>How far apart two values are at least.</summary>
    public required TimeSpan Period { get; init; }

    public required MetricPresence Presence { get; init; }

    /// <summary>What an alarm above a threshold has to make of silence; null where it may decide.</summary>
    public required string? MissingData { get; init; }

    /// <summary>What has to be so for it to be published at all.</summary>
    public required MetricNeed Need { get; init; }

    /// <summary>The only region that has it; null for that of what it measures.</summary>
    public required string? Region { get; init; }

    /// <summary>Where it is written.</summary>
    public required string Source { get; init; }

    /// <summary>Any statistic that is not one of the five plain ones.</summary>
    public const string Percentile = "percentile";

    /// <summary>Whether a statistic says something of the metric: a plain one by its name, every other one as a percentile.</summary>
    public bool Takes(string statistic) => Statistics.Contains(MetricStatistics.IsPlain(statistic) ? statistic : Percentile, StringComparer.Ordinal);

    public override string ToString() => $"{Namespace} {Name}";
}
