namespace Stacks.Operations.Deployments;

/// <summary>An approval that the deployment looks for itself, since GitHub does not hold the deployment for it.</summary>
public interface IDeploymentApproval
{
    /// <summary>Returns when there is one.</summary>
    /// <exception cref="OperationFailedException">There is none.</exception>
    /// <exception cref="Tools.ToolException">GitHub gives no answer.</exception>
    Task RequireAsync(CancellationToken cancellation);
}
