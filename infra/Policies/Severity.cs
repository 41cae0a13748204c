namespace Infra.Policies;

/// <summary>How bad a broken promise is.</summary>
public enum Severity
{
    /// <summary>Worth a look; does not stop anything.</summary>
    Advice,

    /// <summary>Stops the pipeline.</summary>
    Blocker,
}
