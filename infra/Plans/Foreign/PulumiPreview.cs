using System.Text.Json;

namespace Infra.Plans.Foreign;

/// <summary>What <c>pulumi preview --json</c> writes, as far as it matters here.</summary>
public sealed record PulumiPreview
{
    /// <summary>One for each resource, in no certain order; null for none. Without <c>--show-sames</c> what stays as it is has none.</summary>
    public IReadOnlyList<PulumiStep>? Steps { get; init; }

    /// <summary>How many resources each operation is for: <c>create</c>, <c>same</c>.</summary>
    public required IReadOnlyDictionary<string, int> ChangeSummary { get; init; }

    /// <summary>The settings of the stack by their full names, all of them texts; secret ones hidden.</summary>
    public JsonElement Config { get; init; }
}

/// <summary>What becomes of one resource.</summary>
public sealed record PulumiStep
{
    /// <summary><c>create</c>, <c>update</c>, <c>replace</c>, <c>delete</c>, <c>same</c> and others.</summary>
    public required string Op { get; init; }

    public required string Urn { get; init; }

    /// <summary>A URN and an id.</summary>
    public string? Provider { get; init; }

    /// <summary>Null for what is created.</summary>
    public PulumiState? OldState { get; init; }

    /// <summary>Null for what is deleted.</summary>
    public PulumiState? NewState { get; init; }

    public IReadOnlyList<string>? DiffReasons { get; init; }

    public IReadOnlyList<string>? ReplaceReasons { get; init; }

    /// <summary>By the path of an input; null where the provider tells none.</summary>
    public JsonElement DetailedDiff { get; init; }
}
