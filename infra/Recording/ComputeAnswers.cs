namespace Infra.Recording;

/// <summary>ECS and its scaling.</summary>
internal static class ComputeAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("aws:ecs/cluster:Cluster", cluster => cluster.Arn("ecs", $"cluster/{cluster.CloudName}"))
        {
            NamedBy = "name", Outputs = cluster => new() { ["arn"] = cluster.Id },
        },
        new(
            "aws:ecs/service:Service",
            service => service.Arn("ecs", $"service/{LastPart(service.Text("cluster", "default"))}/{service.CloudName}"))
        {
            NamedBy = "name", Outputs = service => new() { ["arn"] = service.Id },
        },
        new("aws:ecs/taskDefinition:TaskDefinition", task => task.CloudName)
        {
            NamedBy = "family",
            Outputs = task => new()
            {
                ["arn"] = task.Arn("ecs", $"task-definition/{task.CloudName}:1"),
                ["arnWithoutRevision"] = task.Arn("ecs", $"task-definition/{task.CloudName}"),
                ["revision"] = 1,
            },
        },
        new("aws:ecs/clusterCapacityProviders:ClusterCapacityProviders", providers => providers.Text("clusterName", providers.Name)),
        new("aws:servicediscovery/httpNamespace:HttpNamespace", space => $"ns-{space.Hex(16)}")
        {
            NamedBy = "name",
            Outputs = space => new() { ["arn"] = space.Arn("servicediscovery", $"namespace/{space.Id}"), ["httpName"] = space.CloudName },
        },
        new("aws:appautoscaling/scheduledAction:ScheduledAction", action => action.CloudName)
        {
            NamedBy = "name",
            Outputs = action => new()
            {
                ["arn"] = action.Arn(
                    "autoscaling",
                    $"scheduledAction:{action.Name}:resource/{action.Text("resourceId", "")}:scheduledActionName/{action.CloudName}"),
            },
        },
        new("aws:appautoscaling/target:Target", target => target.Text("resourceId", target.Name))
        {
            Outputs = target => new() { ["arn"] = target.Arn("application-autoscaling", $"scalable-target/{target.Name}") },
        },
        new("aws:appautoscaling/policy:Policy", policy => policy.CloudName)
        {
            NamedBy = "name",
            Outputs = policy => new()
            {
                ["alarmArns"] = Array.Empty<object>(),
                ["arn"] = policy.Arn(
                    "autoscaling",
                    $"scalingPolicy:{policy.Name}:resource/{policy.Text("resourceId", "")}:policyName/{policy.CloudName}"),
            },
        },
    ];

    private static string LastPart(string arn) => arn[(arn.LastIndexOf('/') + 1)..];
}
