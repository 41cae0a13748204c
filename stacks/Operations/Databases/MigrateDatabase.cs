using System.Text.Json;
using Infra.Settings;
using Stacks.Operations.Answers;
using Stacks.Operations.Proving;
using Stacks.Planning;

namespace Stacks.Operations.Databases;

/// <summary>Runs the task that migrates the database, once, and waits for its end.</summary>
public sealed class MigrateDatabase(OperationContext context)
{
    private const string Container = TaskSettings.Migration;

    /// <summary>What ECS notes of who started a task.</summary>
    private const int LongestStarter = 36;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(60);

    private readonly ClusterReader _cluster = new(context);

    /// <summary>Returns when the migration has ended with exit code 0.</summary>
    /// <exception cref="UsageException">The stack has no task that migrates.</exception>
    /// <exception cref="OperationFailedException">Another migration runs, or this one did not start, did not end within an hour, or ended badly.</exception>
    /// <exception cref="Tools.ToolException">AWS or Pulumi gives no answer.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!context.Stack.Migrates)
        {
            throw new UsageException($"{context.Stack.Name} has no task {TaskSettings.Migration} whose service has an image, so there is nothing to migrate with");
        }

        await RefuseASecondAsync(cancellation);
        var outputs = await context.OutputsAsync(cancellation);
        var how = outputs.Tasks.GetValueOrDefault(TaskSettings.Migration)
            ?? throw new OperationFailedException($"{context.Stack.Name} has no task {TaskSettings.Migration} in its outputs; deploy the stack first");
        var definition = await _cluster.DefinitionAsync(how.TaskDefinition, cancellation);
        var started = await StartAsync(how, cancellation);
        context.Say($"migrate: task {started.Id} of {how.TaskDefinition}");
        var log = TaskLog.Of(context, definition, Container, started);
        var ended = await EndOfAsync(started, log, cancellation);
        await RestOfAsync(log, cancellation);
        Conclude(ended);
    }

    /// <summary>Two at once would change the schema under each other's feet. ECS lists what has just begun with some delay, so pipelines also run one at a time.</summary>
    private async Task RefuseASecondAsync(CancellationToken cancellation)
    {
        var running = await _cluster.TasksAsync(context.Stack.MigrationFamily, cancellation);
        if (running.Count > 0)
        {
            throw new OperationFailedException(
                $"another migration runs: {string.Join(", ", running.Select(task => $"task {task.Id} ({task.LastStatus})"))} in the cluster {context.Stack.Cluster}; wait for its end. This one was not started.");
        }
    }

    private async Task<EcsTask> StartAsync(TaskOutput how, CancellationToken cancellation)
    {
        var network = JsonSerializer.Serialize(new
        {
            awsvpcConfiguration = new { subnets = how.Subnets.Split(','), securityGroups = new[] { how.SecurityGroup }, assignPublicIp = "DISABLED" },
        });
        var answer = await context.Aws.ReadAsync<EcsTasks>(
            cancellation,
            "ecs", "run-task", "--cluster", context.Stack.Cluster, "--task-definition", how.TaskDefinition, "--count", "1", "--launch-type", "FARGATE",
            "--network-configuration", network, "--started-by", Starter(), "--propagate-tags", "TASK_DEFINITION", "--enable-ecs-managed-tags",
            // Asked again after a lost answer, ECS gives the same task instead of a second one.
            "--client-token", $"{Guid.NewGuid():N}");
        return answer switch
        {
            { Failures: [_, ..] failures } => throw new OperationFailedException($"migrate did not start: {string.Join("; ", failures)}"),
            { Tasks: [var task, ..] } => task,
            _ => throw new OperationFailedException("migrate did not start: ECS named neither a task nor a reason"),
        };
    }

    /// <summary><c>release-1-4-2</c>: ECS takes letters, digits, hyphens, slashes and underscores.</summary>
    private string Starter()
    {
        var text = string.Concat($"release-{context.Settings.Release?.Version}".Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-'));
        return text.Length > LongestStarter ? text[..LongestStarter] : text;
    }

    private async Task<EcsTask> EndOfAsync(EcsTask started, TaskLog? log, CancellationToken cancellation)
    {
        try
        {
            return await context.Patience.ForAsync($"the end of task {started.Id}", Pause, Limit, LookAsync, cancellation);
        }
        catch (OperationFailedException late)
        {
            // Half a migration is worse than a long one, so it is not stopped.
            throw new OperationFailedException($"{late.Message}. The task still runs in the cluster {context.Stack.Cluster}: look at its log before anything else.");
        }

        async Task<Look<EcsTask>> LookAsync()
        {
            var task = await _cluster.DescribeAsync([started.TaskArn], cancellation) is [var found, ..] ? found : started;
            if (log is not null)
            {
                await log.TellAsync(cancellation);
            }

            return new Look<EcsTask>(task.LastStatus == "STOPPED" ? task : null, $"migrate: {task.LastStatus}");
        }
    }

    /// <summary>The last lines arrive some seconds after the end of who wrote them.</summary>
    private async Task RestOfAsync(TaskLog? log, CancellationToken cancellation)
    {
        if (log is null)
        {
            return;
        }

        await Task.Delay(Pause, context.Clock, cancellation);
        await log.TellAsync(cancellation);
        if (!log.HasLines)
        {
            context.Say("migrate: wrote no log");
        }
    }

    private void Conclude(EcsTask ended)
    {
        switch (ended.Containers.FirstOrDefault(container => container.Name == Container)?.ExitCode)
        {
            case 0:
                context.Say("migrate: done, exit code 0");
                break;
            case { } code:
                throw new OperationFailedException($"migrate failed with exit code {code}: {ended.Ending()}");
            case null:
                throw new OperationFailedException($"migrate never ran: {ended.Ending()}");
        }
    }
}
