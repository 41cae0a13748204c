using System.Text.Json;

namespace Infra.Plans.Foreign;

/// <summary>A resource as the engine of Pulumi writes it: into the state of a stack, and before and after a step of a preview. Times and lines of the program are left unread.</summary>
public sealed record PulumiState
{
    public string? Urn { get; init; }

    /// <summary>The type token, without those of its parents.</summary>
    public string? Type { get; init; }

    /// <summary>A provider manages it; otherwise it is a component.</summary>
    public bool Custom { get; init; }

    /// <summary>It is replaced already and goes with the next deployment.</summary>
    public bool Delete { get; init; }

    /// <summary>It went before its replacement, which is not there yet.</summary>
    public bool PendingReplacement { get; init; }

    /// <summary>The stack reads it and does not own it.</summary>
    public bool External { get; init; }

    /// <summary>Null or empty for a component and for what is not there yet.</summary>
    public string? Id { get; init; }

    /// <summary>A URN and an id.</summary>
    public string? Provider { get; init; }

    public string? Parent { get; init; }

    public string? DeletedWith { get; init; }

    public bool Protect { get; init; }

    public bool RetainOnDelete { get; init; }

    public JsonElement Inputs { get; init; }

    public JsonElement Outputs { get; init; }

    /// <summary>Seconds by step.</summary>
    public JsonElement CustomTimeouts { get; init; }

    public IReadOnlyList<string>? Dependencies { get; init; }

    /// <summary>The URNs that each input is made from.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>?>? PropertyDependencies { get; init; }

    /// <summary>The URNs that it had before; null for none.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>Null for none, and from an engine that does not write it.</summary>
    public IReadOnlyList<string>? IgnoreChanges { get; init; }
}
