namespace Infra.Pictures;

/// <summary>How much a line should catch the eye.</summary>
public enum LinkTone
{
    /// <summary>Between parts of the stack.</summary>
    Within,

    /// <summary>From everybody, as it is meant to be.</summary>
    Public,

    /// <summary>Part of a way from outside to data.</summary>
    Forbidden,
}
