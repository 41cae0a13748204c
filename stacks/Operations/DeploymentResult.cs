namespace Stacks.Operations;

/// <summary>How a deployment ended.</summary>
public enum DeploymentResult
{
    Success,
    Failure,
}
