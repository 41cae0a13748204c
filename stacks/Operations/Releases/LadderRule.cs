namespace Stacks.Operations.Releases;

/// <summary>Whether a move is allowed.</summary>
public enum LadderRule
{
    Allowed,

    Refused,

    /// <summary>Only with the version that failed: it finishes what it has begun.</summary>
    SameVersion,
}
