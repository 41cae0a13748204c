namespace Infra.Changes.Loss;

/// <summary>How a change can lose what nobody can make again, the most certain first.</summary>
public enum LossKind
{
    /// <summary>The provider makes another one and deletes this one.</summary>
    Replaced,

    Deleted,

    /// <summary>What keeps it from being deleted is taken off.</summary>
    Unprotected,

    /// <summary>Something that is kept is kept for less long.</summary>
    RetentionShortened,

    /// <summary>There will be fewer copies, or none.</summary>
    BackupsReduced,
}
