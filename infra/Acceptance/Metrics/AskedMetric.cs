using Infra.Plans;

namespace Infra.Acceptance.Metrics;

/// <summary>A metric that an alarm, a graph or a scaling policy asks CloudWatch for.</summary>
internal sealed record AskedMetric
{
    /// <summary>Who asks.</summary>
    public required PlannedResource Asker { get; init; }

    /// <summary>The input that it stands in, such as <c>metricQueries[1].metric</c>; empty for the asker itself.</summary>
    public required string Place { get; init; }

    public required string Namespace { get; init; }

    public required string Name { get; init; }

    /// <summary>Ordered by name (ordinal).</summary>
    public required IReadOnlyDictionary<string, string?> Dimensions { get; init; }

    /// <summary>Null where the asker says none.</summary>
    public string? Statistic { get; init; }

    /// <summary>The input of the statistic.</summary>
    public string StatisticInput { get; init; } = "stat";

    /// <summary>In seconds; null where the asker says none.</summary>
    public double? Period { get; init; }

    public string? Unit { get; init; }

    /// <summary>Where it is asked for; null for the region of the asker.</summary>
    public string? Region { get; init; }

    /// <summary>The input of a part of it; in a graph, where it is a list of texts, the whole.</summary>
    public string At(string input) => Place.Length == 0 ? input : Place.EndsWith(']') ? Place : $"{Place}.{input}";
}
