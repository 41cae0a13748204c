namespace Stacks.Operations.Deployments;

/// <summary>A part of a deployment.</summary>
/// <param name="Name">For people: <c>migrate</c>.</param>
/// <param name="RunAsync">What it does; what it throws ends the deployment.</param>
internal sealed record DeploymentStep(string Name, Func<CancellationToken, Task> RunAsync)
{
    /// <summary>When it fails, the services may run something else than before the deployment.</summary>
    public bool TouchesServices { get; init; }
}
