namespace Stacks.Operations.Deployments;

/// <summary>How a deployment ended.</summary>
public enum DeploymentResult
{
    Success,
    Failure,
}
