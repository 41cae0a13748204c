namespace Infra.Changes.Loss;

/// <summary>A resource that the provider replaces.</summary>
/// <param name="Urn">The URN that it will have.</param>
/// <param name="Inputs">The inputs that do it, ordered (ordinal).</param>
/// <param name="With">The name of another one that is replaced and that the inputs refer to; null where they change by themselves.</param>
internal sealed record Replacement(string Urn, IReadOnlyList<string> Inputs, string? With)
{
    /// <summary>As a part of a sentence.</summary>
    public string What => (Inputs, With) switch
    {
        ([var only], null) => $"its input {only} makes AWS replace it",
        (_, null) => $"its inputs {string.Join(", ", Inputs)} make AWS replace it",
        _ => $"{With} is replaced, and through {string.Join(", ", Inputs)} so is this",
    };
}
