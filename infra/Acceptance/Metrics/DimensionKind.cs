using System.Text.RegularExpressions;
using Infra.Plans;

namespace Infra.Acceptance.Metrics;

/// <summary>What the values of a dimension name.</summary>
internal sealed record DimensionKind
{
    /// <summary>For example <c>DBInstanceIdentifier</c>.</summary>
    public required string Dimension { get; init; }

    /// <summary>The namespace in which it means that; null for all.</summary>
    public string? Namespace { get; init; }

    /// <summary>The type of what it names; null for what no plan of ours has.</summary>
    public string? Type { get; init; }

    /// <summary>What it wants, after <c>must be</c>.</summary>
    public required string What { get; init; }

    /// <summary>What every such name looks like. Ids of a plan that was never deployed need not.</summary>
    public required Regex Shape { get; init; }

    /// <summary>The names by which AWS publishes the metrics of one resource; none where only the deployment will know.</summary>
    public Func<PlannedResource, IEnumerable<string>> Names { get; init; } = _ => [];
}
