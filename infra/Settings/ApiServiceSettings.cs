namespace Infra.Settings;

/// <summary>A service behind the load balancer (<c>kind: api</c>).</summary>
public sealed record ApiServiceSettings : ServiceSettings
{
    /// <summary>1024 to 65535: the container has no right to a lower one.</summary>
    public required int Port { get; init; }

    /// <summary>Answers 200 when requests may come, 503 while a dependency is down; asked by the target group.</summary>
    public required string ReadinessPath { get; init; }

    /// <summary>Answers 200 while the process is sound, whatever its dependencies do; asked inside the container.</summary>
    public required string LivenessPath { get; init; }

    /// <summary>Answers with <see cref="ReleaseSettings.Version"/> as text or JSON; null for a service that does not say its version.</summary>
    public required string? VersionPath { get; init; }

    /// <summary>One to five path patterns of the load balancer that lead here, for example <c>/api/*</c>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The host names that lead here, with those paths; every name of the stack when there is none.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    /// <summary>1 to 50000, unique in the stack: the load balancer tries its rules in this order.</summary>
    public required int Priority { get; init; }

    /// <summary>How long open requests may finish after a task left the target group; shorter than the stop window.</summary>
    public required TimeSpan DrainWindow { get; init; }

    /// <summary>Requests a minute that one task is meant to answer; null where CPU and memory say enough.</summary>
    public required int? RequestsPerTask { get; init; }

    public required DeploymentSettings Deployment { get; init; }
}
