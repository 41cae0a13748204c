using Infra.Compute;
using Stacks.Operations.Answers;
using Stacks.Operations.Proving;

namespace Stacks.Operations.Rollbacks;

/// <summary>Sends a service back to a revision; ECS replaces its tasks from then on.</summary>
public sealed class ServiceReturn(OperationContext context)
{
    /// <summary>Asks ECS; whether it succeeds shows later.</summary>
    /// <exception cref="Tools.ToolException">ECS refuses, or does not answer.</exception>
    public async Task BeginAsync(string service, RunningRevision revision, CancellationToken cancellation)
    {
        // Within the bake time the tasks of before still run, and only the traffic has to go back.
        if (IsBlueGreen(service) && await UnderWayAsync(service, cancellation) is { } deployment && await CameFromAsync(deployment, revision, cancellation))
        {
            await context.Aws.DoAsync(cancellation, "ecs", "stop-service-deployment", "--service-deployment-arn", deployment, "--stop-type", "ROLLBACK");
            return;
        }

        await context.Aws.DoAsync(
            cancellation, "ecs", "update-service", "--cluster", context.Stack.Cluster, "--service", service, "--task-definition", revision.TaskDefinition);
    }

    private bool IsBlueGreen(string name) =>
        context.Stack.Services.Any(service => service.Name == name && service.Api?.Deployment.Strategy == DeploymentStrategy.BlueGreen);

    private async Task<string?> UnderWayAsync(string service, CancellationToken cancellation)
    {
        var list = await context.Aws.ReadAsync<ServiceDeploymentList>(
            cancellation, "ecs", "list-service-deployments", "--cluster", context.Stack.Cluster, "--service", service, "--status", "PENDING", "IN_PROGRESS");
        return list.ServiceDeployments is [var deployment, ..] ? deployment.ServiceDeploymentArn : null;
    }

    private async Task<bool> CameFromAsync(string deployment, RunningRevision revision, CancellationToken cancellation)
    {
        var described = await context.Aws.ReadAsync<ServiceDeploymentDetails>(
            cancellation, "ecs", "describe-service-deployments", "--service-deployment-arns", deployment);
        string[] sources = [.. described.ServiceDeployments.SelectMany(found => found.SourceServiceRevisions).Select(source => source.Arn)];
        if (sources.Length == 0)
        {
            return false;
        }

        var revisions = await context.Aws.ReadAsync<ServiceRevisions>(cancellation, ["ecs", "describe-service-revisions", "--service-revision-arns", .. sources]);
        return revisions.Revisions.Count == 1 && revisions.Revisions[0].TaskDefinition == revision.TaskDefinition;
    }
}
