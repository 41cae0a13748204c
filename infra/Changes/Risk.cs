namespace Infra.Changes;

/// <summary>How much a change deserves to be looked at, the most dangerous first.</summary>
public enum Risk
{
    /// <summary>Something can be lost that nobody can make again.</summary>
    Loss,

    /// <summary>Somebody may do more, or something can be reached from more places.</summary>
    Widening,

    /// <summary>The provider makes another one and deletes this one; what depends on it waits.</summary>
    Replacement,

    Update,
    Addition,
    Removal,

    /// <summary>Only tags, descriptions or a name that the engine knows.</summary>
    Cosmetic,
}
