using Stacks.Operations.Answers;

namespace Stacks.Operations.Proving;

/// <summary>Whether the load balancer finds the tasks of a service healthy.</summary>
internal sealed class TaskTargets(OperationContext context)
{
    /// <summary>Null where every running task is a healthy target, and for a service without a load balancer.</summary>
    public async Task<string?> TroubleAsync(EcsService service, IReadOnlyList<EcsTask> tasks, CancellationToken cancellation)
    {
        var groups = service.LoadBalancers
            .SelectMany(balancer => new[] { balancer.TargetGroupArn, balancer.AdvancedConfiguration?.AlternateTargetGroupArn })
            .OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (groups.Count == 0)
        {
            return null;
        }

        var targets = new List<TargetHealthDescription>();
        foreach (var group in groups)
        {
            var answer = await context.Aws.ReadAsync<TargetHealths>(cancellation, "elbv2", "describe-target-health", "--target-group-arn", group);
            targets.AddRange(answer.TargetHealthDescriptions);
        }

        return tasks.Select(task => Trouble(task, targets)).FirstOrDefault(trouble => trouble is not null);
    }

    private static string? Trouble(EcsTask task, List<TargetHealthDescription> targets)
    {
        // What leaves may be as it likes; a blue/green deployment leaves a group that no request goes to.
        var states = targets.Where(target => target.Target.Id == task.Address).Select(target => target.TargetHealth)
            .Where(health => health.State is not ("draining" or "unused")).ToList();
        return states.Count == 0
            ? $"task {task.Id} is no target of the load balancer yet"
            : states.Find(health => health.State != "healthy") is { } sick ? $"the target of task {task.Id} is {sick}" : null;
    }
}
