namespace Stacks.Operations.Answers;

/// <summary><c>aws ecs describe-task-definition</c></summary>
internal sealed record EcsTaskDefinitionAnswer
{
    public required EcsTaskDefinition TaskDefinition { get; init; }
}

internal sealed record EcsTaskDefinition
{
    /// <summary><c>ACTIVE</c>; from an <c>INACTIVE</c> one no service is updated.</summary>
    public required string Status { get; init; }

    /// <summary>The name of all its revisions: <c>shop-production-api</c>.</summary>
    public required string Family { get; init; }

    public required IReadOnlyList<EcsContainerDefinition> ContainerDefinitions { get; init; }

    /// <summary>As the platform writes it, with its registry and its digest; null for no such container.</summary>
    public string? ImageOf(string container) => ContainerDefinitions.FirstOrDefault(definition => definition.Name == container)?.Image;

    /// <summary>Null for no such container, and for one that names its image by a tag.</summary>
    public string? DigestOf(string container) => ImageDigest.In(ImageOf(container));
}

internal sealed record EcsContainerDefinition
{
    public required string Name { get; init; }

    public required string Image { get; init; }

    public EcsLogConfiguration? LogConfiguration { get; init; }
}

internal sealed record EcsLogConfiguration
{
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();
}
