namespace Infra.Acceptance.Language.Checks;

/// <summary>What a row demands of a value.</summary>
internal abstract record Check
{
    /// <summary>The end of a sentence that begins with the property: <c>must be between 1 and 64</c>.</summary>
    public abstract string Says { get; }

    /// <summary>It asks whether something is set at all, and so of what is absent, secret or not known as well.</summary>
    public virtual bool AsksPresence => false;

    public abstract Outcome Of(Spot spot, RowScope scope);
}
