namespace Stacks.Operations.Answers;

/// <summary><c>aws ecs describe-task-definition</c></summary>
internal sealed record EcsTaskDefinitionAnswer
{
    public required EcsTaskDefinition TaskDefinition { get; init; }
}

internal sealed record EcsTaskDefinition
{
    public required IReadOnlyList<EcsContainerDefinition> ContainerDefinitions { get; init; }
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
