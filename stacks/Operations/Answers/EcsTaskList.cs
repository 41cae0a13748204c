namespace Stacks.Operations.Answers;

/// <summary><c>aws ecs list-tasks</c></summary>
internal sealed record EcsTaskList
{
    public required IReadOnlyList<string> TaskArns { get; init; }
}
