namespace Stacks.Tools;

/// <summary>Why a tool gave no answer to work with.</summary>
public enum ToolTrouble
{
    /// <summary>It is not on the PATH.</summary>
    NotInstalled,

    /// <summary>It has no credentials, they have expired, or they are not enough.</summary>
    AccessDenied,

    /// <summary>It was told to ask less often, and was asked again in vain.</summary>
    Throttled,

    /// <summary>What it was asked about is not there.</summary>
    NotFound,

    /// <summary>Its answer is not what its documentation says.</summary>
    Malformed,

    /// <summary>It did not end in time.</summary>
    TimedOut,

    /// <summary>Anything else.</summary>
    Failed,
}
