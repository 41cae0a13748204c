using Infra.Edge;

namespace Infra.Compute;

public sealed record ApiServiceArgs
{
    public required FargateServiceArgs Service { get; init; }

    public required PublicLoadBalancer LoadBalancer { get; init; }

    public required int Port { get; init; }

    /// <summary>Asked by the target group: may requests come?</summary>
    public required string ReadinessPath { get; init; }

    /// <summary>Asked inside the container: is the process sound? A dependency that is down must not answer no here, or ECS restarts every task.</summary>
    public required string LivenessPath { get; init; }

    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Every name of the load balancer when empty.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    public required int Priority { get; init; }

    /// <summary>Shorter than the stop window: the load balancer lets go before the process is told to end.</summary>
    public required TimeSpan DrainWindow { get; init; }

    /// <summary>Requests a minute that one task is meant to answer; null where CPU and memory say enough.</summary>
    public int? RequestsPerTask { get; init; }

    public required DeploymentStrategy Deployment { get; init; }

    /// <summary>How long the old version of a blue/green deployment stays; zero for a rolling one.</summary>
    public required TimeSpan Bake { get; init; }

    public required DeploymentGuard Guard { get; init; }
}
