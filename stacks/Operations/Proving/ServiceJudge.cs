using Stacks.Operations.Answers;

namespace Stacks.Operations.Proving;

/// <summary>Looks at a service once: its deployment first, its tasks once that has ended, their targets last.</summary>
internal sealed class ServiceJudge(OperationContext context, ClusterReader cluster, RequestedImages images)
{
    private readonly TaskTargets _targets = new(context);

    /// <summary>What there is to say of a service.</summary>
    /// <param name="service">Of the stack.</param>
    /// <param name="found">As ECS describes it; null for one that is not there.</param>
    /// <param name="cancellation">Ends the look.</param>
    public async Task<ServiceProof> JudgeAsync(DeployedService service, EcsService? found, CancellationToken cancellation)
    {
        if (found is null)
        {
            return new ServiceProof(service, Proof.Refuted, $"there is no such service in the cluster {context.Stack.Cluster}", Requested: null);
        }

        if (found.Deployments.FirstOrDefault(deployment => deployment.Status == "PRIMARY") is not { } primary)
        {
            return new ServiceProof(service, Proof.Open, "no deployment yet", Requested: null);
        }

        string requested;
        try
        {
            requested = await images.DigestAsync(service, primary.TaskDefinition, cancellation);
        }
        catch (OperationFailedException missing)
        {
            return new ServiceProof(service, Proof.Refuted, missing.Message, Requested: null);
        }

        var (proof, seen) = await DeploymentAsync(service, found, primary, cancellation)
            ?? (found.DesiredCount == 0
                ? await AsleepAsync(service, primary, requested, cancellation)
                : await TasksAsync(service, found, requested, cancellation));
        return new ServiceProof(service, proof, seen, requested);
    }

    /// <summary>Null for a deployment that has ended well.</summary>
    private async Task<(Proof Proof, string Seen)?> DeploymentAsync(
        DeployedService service, EcsService found, EcsDeployment primary, CancellationToken cancellation)
    {
        // What ECS took back by itself leaves no trace in the service, and the digest that runs may even be the requested one: a release that
        // changes nothing but settings has the digest of the one before. The record of the deployment tells.
        var newest = await cluster.NewestDeploymentAsync(service, cancellation);
        if (newest is { WasGivenUp: true })
        {
            return (Proof.Refuted, $"its deployment was given up ({newest.Status}): {newest.StatusReason ?? primary.RolloutStateReason ?? "no reason given"}");
        }

        if (found.Deployments.FirstOrDefault(deployment => deployment.RolloutState == "FAILED") is { } failed)
        {
            return (Proof.Refuted, $"its deployment failed: {failed.RolloutStateReason ?? "no reason given"}");
        }

        var isDone = primary.RolloutState is { } state ? state == "COMPLETED" : newest is not null;
        var isSteady = found.Deployments.Count == 1 && found.RunningCount == found.DesiredCount && found.PendingCount == 0;
        return isDone && isSteady && newest is not { IsUnderWay: true }
            ? null
            : (Proof.Open, $"its deployment is under way, {found.RunningCount} of {found.DesiredCount} tasks run, {found.PendingCount} start");
    }

    private async Task<(Proof Proof, string Seen)> AsleepAsync(DeployedService service, EcsDeployment primary, string requested, CancellationToken cancellation)
    {
        if (context.Settings.Shutdown is null)
        {
            return (Proof.Refuted, "it is to have no task at all, and the stack has no shutdown that would say so");
        }

        var defined = await images.DefinedAsync(service, primary.TaskDefinition, cancellation);
        return defined == requested
            ? (Proof.Proven, $"sleeps, as shutdown says; its tasks will run {requested}")
            : (Proof.Refuted, $"sleeps, as shutdown says, but its tasks will run {defined ?? "an image without a digest"}");
    }

    private async Task<(Proof Proof, string Seen)> TasksAsync(DeployedService service, EcsService found, string requested, CancellationToken cancellation)
    {
        var tasks = (await cluster.TasksAsync(service, stopped: false, cancellation)).Where(task => task.LastStatus == "RUNNING").ToList();
        if (tasks.Count < found.DesiredCount)
        {
            return (Proof.Open, $"{tasks.Count} of {found.DesiredCount} tasks run");
        }

        foreach (var task in tasks)
        {
            var container = task.Containers.FirstOrDefault(container => container.Name == service.Name);
            if (container is null || !await images.RunsAsync(service, requested, container, cancellation))
            {
                return (Proof.Refuted, $"task {task.Id} runs another image");
            }
        }

        return await _targets.TroubleAsync(found, tasks, cancellation) is { } trouble
            ? (Proof.Open, trouble)
            : (Proof.Proven, $"{tasks.Count} of {found.DesiredCount} tasks run {requested}{(found.LoadBalancers.Count > 0 ? ", targets healthy" : "")}");
    }
}
