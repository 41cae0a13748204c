namespace Stacks.Operations.Answers;

/// <summary><c>aws ecs describe-task-definition</c></summary>
internal sealed record TaskRevisionAnswer
{
    public required TaskRevision TaskDefinition { get; init; }
}

internal sealed record TaskRevision
{
    /// <summary><c>ACTIVE</c>; from an <c>INACTIVE</c> one no service is updated.</summary>
    public required string Status { get; init; }

    /// <summary>The name of all its revisions: <c>shop-production-api</c>.</summary>
    public required string Family { get; init; }

    public required IReadOnlyList<RevisionContainer> ContainerDefinitions { get; init; }

    /// <summary>Null for no such container.</summary>
    public string? ImageOf(string container) => ContainerDefinitions.FirstOrDefault(definition => definition.Name == container)?.Image;
}

internal sealed record RevisionContainer
{
    public required string Name { get; init; }

    /// <summary>As the platform writes it, with its registry and its digest.</summary>
    public required string Image { get; init; }
}
