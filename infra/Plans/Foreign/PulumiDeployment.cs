using System.Text.Json.Serialization;

namespace Infra.Plans.Foreign;

/// <summary>The state of a stack.</summary>
internal sealed record PulumiDeployment
{
    /// <summary>Null for none.</summary>
    public IReadOnlyList<PulumiState?>? Resources { get; init; }

    /// <summary>What a deployment had begun when it was interrupted.</summary>
    [JsonPropertyName("pending_operations")]
    public IReadOnlyList<PulumiOperation?>? PendingOperations { get; init; }
}

/// <summary>Something that was begun and whose end nobody knows.</summary>
internal sealed record PulumiOperation
{
    public PulumiState? Resource { get; init; }
}

/// <summary>What <c>pulumi stack export</c> writes.</summary>
internal sealed record PulumiExport
{
    public int Version { get; init; }

    public PulumiDeployment? Deployment { get; init; }
}

/// <summary>The file in which a backend of one's own keeps the state of a stack.</summary>
internal sealed record PulumiCheckpointFile
{
    public int Version { get; init; }

    public PulumiCheckpoint? Checkpoint { get; init; }
}

/// <inheritdoc cref="PulumiCheckpointFile"/>
internal sealed record PulumiCheckpoint
{
    /// <summary>Null for a stack that was never deployed.</summary>
    public PulumiDeployment? Latest { get; init; }
}
