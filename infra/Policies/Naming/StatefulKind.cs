using Infra.Plans;

namespace Infra.Policies.Naming;

/// <summary>A kind of resource that holds what cannot be made again, and what keeps it.</summary>
public sealed record StatefulKind(string Type)
{
    /// <summary>
    /// Where customers depend on it, the engine forgets it instead of deleting it. The others keep themselves: a deleted secret can be
    /// rescued for a month, and vaults, caches and repositories have promises of their own.
    /// </summary>
    public bool Outlives { get; init; }

    /// <summary>Whether AWS itself is told to refuse its deletion; null where nobody says.</summary>
    public Func<PlannedResource, bool?>? Refuses { get; init; }

    /// <summary>The input that would empty it on its deletion.</summary>
    public string? Emptied { get; init; }
}
