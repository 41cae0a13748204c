namespace Infra.Changes.Loss;

/// <summary>A kind of resource that the provider replaces where some of its inputs change.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Source">Where the provider says so: the file of its schema, in which each of the inputs has <c>ForceNew</c>.</param>
public sealed record ReplaceableKind(string Type, string Source)
{
    /// <summary>Inputs whose every change replaces.</summary>
    public IReadOnlyList<ForcedInput> Always { get; init; } = [];

    /// <summary>Inputs that the provider fills in where they are left out: leaving them out later keeps what is there.</summary>
    public IReadOnlyList<ForcedInput> UnlessLeftOut { get; init; } = [];

    /// <summary>Inputs that replace for some states of the resource only.</summary>
    public IReadOnlyList<ForcedInput> Sometimes { get; init; } = [];

    /// <summary>What is gone with it; null where a replacement is only an interruption.</summary>
    public string? Lost { get; init; }

    /// <summary>How to do it without losing anything; null where nothing is lost.</summary>
    public string? Safe { get; init; }

    public bool Loses => Lost is not null;

    /// <summary>Every input that can replace it.</summary>
    public IEnumerable<string> Inputs => Always.Concat(UnlessLeftOut).Concat(Sometimes).Select(input => input.Name);
}
