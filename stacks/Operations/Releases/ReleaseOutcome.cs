namespace Stacks.Operations.Releases;

/// <summary>How a release ended.</summary>
public enum ReleaseOutcome
{
    /// <summary>It runs, and was seen to run.</summary>
    Proven,

    /// <summary>It stopped at one of its steps.</summary>
    Failed,

    /// <summary>It has begun and nobody has recorded its end: it is under way, or its process is gone. What it did is unknown.</summary>
    Unfinished,

    /// <summary>Somebody else's entry, or one of another version of this program. What it did is unknown.</summary>
    Unreadable,
}
