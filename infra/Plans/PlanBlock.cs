namespace Infra.Plans;

/// <summary>A resource or component in the approved text of a plan; the stack itself if it has outputs.</summary>
public sealed record PlanBlock
{
    public required string Name { get; init; }

    public required string Type { get; init; }

    /// <summary><c>NAME  TYPE</c> of the block it stands in; null for a child of the stack.</summary>
    public required string? Parent { get; init; }

    /// <summary>Name, type and options, as written.</summary>
    public required string Header { get; init; }

    /// <summary>The inputs, one or more lines each, indented only relative to each other.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>What makes it the same block in another plan.</summary>
    public string Key => $"{PlanText.Word(Name)}  {Type}";
}
