using Stacks.Operations.Answers;

namespace Stacks.Operations.Proving;

/// <summary>The stack's cluster as ECS describes it, in as few calls as ECS allows.</summary>
internal sealed class ClusterReader(OperationContext context)
{
    /// <summary>What ECS takes in one call.</summary>
    private const int MostServices = 10;

    private const int MostTasks = 100;

    // What a revision holds never changes.
    private readonly Dictionary<string, EcsTaskDefinition> _definitions = new(StringComparer.Ordinal);

    /// <summary>By name; what there is not is left out.</summary>
    public async Task<IReadOnlyDictionary<string, EcsService>> ServicesAsync(IEnumerable<string> names, CancellationToken cancellation)
    {
        var found = new Dictionary<string, EcsService>(StringComparer.Ordinal);
        foreach (var some in names.Chunk(MostServices))
        {
            var answer = await context.Aws.ReadAsync<EcsServices>(
                cancellation, ["ecs", "describe-services", "--cluster", context.Stack.Cluster, "--services", .. some]);
            foreach (var service in answer.Services.Where(service => service.Status == "ACTIVE"))
            {
                found[service.ServiceName] = service;
            }
        }

        return found;
    }

    /// <summary>The tasks of a service that are meant to run, or those that have stopped within the last hour.</summary>
    public Task<IReadOnlyList<EcsTask>> TasksAsync(DeployedService service, bool stopped, CancellationToken cancellation) =>
        TasksAsync(["--service-name", service.Name, "--desired-status", stopped ? "STOPPED" : "RUNNING"], cancellation);

    /// <summary>The tasks of a family that are meant to run, those included that do not yet.</summary>
    public Task<IReadOnlyList<EcsTask>> TasksAsync(string family, CancellationToken cancellation) =>
        TasksAsync(["--family", family, "--desired-status", "RUNNING"], cancellation);

    /// <summary>What is known of tasks by their ARNs.</summary>
    public async Task<IReadOnlyList<EcsTask>> DescribeAsync(IEnumerable<string> arns, CancellationToken cancellation)
    {
        var tasks = new List<EcsTask>();
        foreach (var some in arns.Chunk(MostTasks))
        {
            var answer = await context.Aws.ReadAsync<EcsTasks>(
                cancellation, ["ecs", "describe-tasks", "--cluster", context.Stack.Cluster, "--tasks", .. some]);
            tasks.AddRange(answer.Tasks);
        }

        return tasks;
    }

    /// <summary>A revision of a task definition, which exists for ever, if only as inactive.</summary>
    public async Task<EcsTaskDefinition> DefinitionAsync(string arn, CancellationToken cancellation)
    {
        if (!_definitions.TryGetValue(arn, out var definition))
        {
            var answer = await context.Aws.ReadAsync<EcsTaskDefinitionAnswer>(cancellation, "ecs", "describe-task-definition", "--task-definition", arn);
            _definitions.Add(arn, definition = answer.TaskDefinition);
        }

        return definition;
    }

    /// <summary>The deployment of a service that began last; null where ECS remembers none, which it does for 90 days.</summary>
    public async Task<EcsServiceDeployment?> NewestDeploymentAsync(DeployedService service, CancellationToken cancellation)
    {
        EcsServiceDeployment? newest = null;
        string? token = null;
        // In no order that is promised, and not paged by the CLI.
        do
        {
            var answer = await context.Aws.ReadAsync<EcsServiceDeployments>(
                cancellation,
                [
                    "ecs", "list-service-deployments", "--cluster", context.Stack.Cluster, "--service", service.Name, "--max-results", "100",
                    .. token is null ? [] : (string[])["--next-token", token],
                ]);
            newest = answer.ServiceDeployments.Append(newest).MaxBy(deployment => deployment?.CreatedAt);
            token = answer.NextToken;
        }
        while (!string.IsNullOrEmpty(token));

        return newest;
    }

    private async Task<IReadOnlyList<EcsTask>> TasksAsync(string[] filter, CancellationToken cancellation)
    {
        var list = await context.Aws.ReadAsync<EcsTaskList>(cancellation, ["ecs", "list-tasks", "--cluster", context.Stack.Cluster, .. filter]);
        return await DescribeAsync(list.TaskArns, cancellation);
    }
}
