namespace Infra.Data;

/// <summary>What the cache does with the token of its generation. A change of the token takes one deployment with each, in the order below.</summary>
public enum TokenRotation
{
    /// <summary>Takes the token beside the one before, so that no task is turned away while the services are restarted with the new one.</summary>
    Rotate,

    /// <summary>Takes this token alone.</summary>
    Set,
}
