namespace Infra.Compute;

/// <summary>How a new version takes the place of the old one.</summary>
public enum DeploymentStrategy
{
    /// <summary>Task by task; the circuit breaker gives up a version that does not start.</summary>
    Rolling,

    /// <summary>Beside the old one, then all requests at once; the old one stays for a while. Twice the tasks meanwhile, and no circuit breaker.</summary>
    BlueGreen,
}
