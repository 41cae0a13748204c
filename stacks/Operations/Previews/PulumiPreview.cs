using System.Text.Json;

namespace Stacks.Operations.Previews;

/// <summary>What <c>pulumi preview --json</c> writes, as far as it matters here.</summary>
public sealed record PulumiPreview
{
    /// <summary>One for each resource, in no certain order; null for none.</summary>
    public IReadOnlyList<PulumiStep>? Steps { get; init; }

    /// <summary>How many resources each operation is for: <c>create</c>, <c>same</c>.</summary>
    public required IReadOnlyDictionary<string, int> ChangeSummary { get; init; }

    /// <summary>The steps that change something, by URN.</summary>
    internal IEnumerable<PulumiStep> Changes => (Steps ?? []).Where(step => step.Op is not ("same" or "refresh")).OrderBy(step => step.Urn, StringComparer.Ordinal);
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

/// <summary>A resource before or after a step. Ids, outputs, times and the line of the program that declares it are left unread.</summary>
public sealed record PulumiState
{
    public string? Parent { get; init; }

    public string? DeletedWith { get; init; }

    public bool Protect { get; init; }

    public bool RetainOnDelete { get; init; }

    public JsonElement Inputs { get; init; }

    public JsonElement CustomTimeouts { get; init; }

    public IReadOnlyList<string>? Dependencies { get; init; }
}
