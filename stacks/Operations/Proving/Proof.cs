namespace Stacks.Operations.Proving;

/// <summary>Whether a service runs what it was asked to.</summary>
internal enum Proof
{
    /// <summary>It does.</summary>
    Proven,

    /// <summary>It may yet.</summary>
    Open,

    /// <summary>It does not, and nothing is under way that would change that.</summary>
    Refuted,
}
