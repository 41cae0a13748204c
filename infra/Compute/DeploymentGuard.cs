using Infra.Units;

namespace Infra.Compute;

/// <summary>What a deployment must not do to customers.</summary>
/// <param name="LatencyP95">One request in twenty may take longer.</param>
/// <param name="ServerErrors">The share of requests that may fail.</param>
/// <param name="Rollback">False in an emergency: the alarms are there, and ECS does not look at them.</param>
public sealed record DeploymentGuard(TimeSpan LatencyP95, Percent ServerErrors, bool Rollback);
