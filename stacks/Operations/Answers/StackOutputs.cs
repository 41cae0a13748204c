namespace Stacks.Operations.Answers;

/// <summary><c>pulumi stack output --json</c>: what the platform exports, of which a stack that was never deployed has nothing.</summary>
internal sealed record StackOutputs
{
    public string? Url { get; init; }

    /// <summary>By name.</summary>
    public IReadOnlyDictionary<string, TaskOutput> Tasks { get; init; } = new Dictionary<string, TaskOutput>();
}

internal sealed record TaskOutput
{
    /// <summary>The ARN, with its revision.</summary>
    public required string TaskDefinition { get; init; }

    /// <summary>Their ids, with commas between them.</summary>
    public required string Subnets { get; init; }

    public required string SecurityGroup { get; init; }
}
