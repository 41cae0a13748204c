using Infra.Access;
using Pulumi;
using Ecs = Pulumi.Aws.Ecs;

namespace Infra.Compute;

/// <summary>What a service runs, or a person once: its containers, its log and its two roles.</summary>
public sealed class FargateTask : ComponentResource
{
    /// <summary>With the revision.</summary>
    public Output<string> DefinitionArn { get; }

    /// <summary>The log group that the container writes to.</summary>
    public Output<string> LogGroup { get; }

    /// <param name="name">The service's name, and its container's.</param>
    /// <param name="args">What the service decides.</param>
    /// <param name="probe">How ECS asks whether the process is sound.</param>
    /// <param name="port">Where the container listens; null for one that does not.</param>
    /// <param name="options">As for any component.</param>
    public FargateTask(string name, FargateServiceArgs args, HealthProbe probe, int? port, ComponentResourceOptions? options = null)
        : this(new TaskShape { Name = name, Service = args, Probe = probe, Port = port, Description = $"Starts the tasks of {name}: fetches their secrets and writes their log" }, options)
    {
    }

    /// <summary>A task that somebody starts and that ends by itself, with everything of a service but its command.</summary>
    /// <param name="name">The task's name; no service has it.</param>
    /// <param name="args">What the service decides, and what the task decides instead.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="options">As for any component.</param>
    public FargateTask(string name, FargateServiceArgs args, IReadOnlyList<string> command, ComponentResourceOptions? options = null)
        : this(
            new TaskShape
            {
                Name = name,
                // What ends within minutes is read in its log.
                Service = args with { Tracing = Tracing.None },
                Command = command,
                Description = $"Starts the task {name}: fetches its secrets and writes its log",
            },
            options)
    {
    }

    private FargateTask(TaskShape shape, ComponentResourceOptions? options)
        : base("infra:compute:FargateTask", $"{shape.Name}-task", options)
    {
        var (name, args) = (shape.Name, shape.Service);
        var log = args.Logs.Create($"{name}-log", args.Context.Names.Path(name), this);
        var execution = new ServiceRole($"{name}-execution", new ServiceRoleArgs
        {
            RoleName = args.Context.Names.For($"{name}-execution"),
            Description = shape.Description,
            Service = "ecs-tasks.amazonaws.com",
            Policy = PolicyDocument.Json(TaskPermissions.Execution(args, log.Arn)),
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        var permissions = TaskPermissions.Code(shape);
        var task = new ServiceRole($"{name}-permissions", new ServiceRoleArgs
        {
            RoleName = args.Context.Names.For($"{name}-task"),
            Description = $"What the code of {name} may do in AWS: nothing that it was not given",
            Service = "ecs-tasks.amazonaws.com",
            Policy = permissions.Count > 0 ? PolicyDocument.Json(permissions) : null,
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        var inputs = new Ecs.TaskDefinitionArgs
        {
            Family = args.Context.Names.For(name),
            RequiresCompatibilities = "FARGATE",
            NetworkMode = "awsvpc",
            Cpu = $"{args.Cpu.Value}",
            Memory = $"{args.Memory.Value}",
            RuntimePlatform = new Ecs.Inputs.TaskDefinitionRuntimePlatformArgs
            {
                OperatingSystemFamily = "LINUX",
                CpuArchitecture = args.Architecture == CpuArchitecture.Arm64 ? "ARM64" : "X86_64",
            },
            ExecutionRoleArn = execution.Arn,
            TaskRoleArn = task.Arn,
            ContainerDefinitions = TaskContainers.Json(shape, log.Name),
            // The revisions that a rollback goes back to stay registered.
            SkipDestroy = true,
            Tags = args.Context.Tags.For(args.Context.Names.For(name)),
        };
        // The root is read-only, so a place to write comes with the task and goes with it. Fargate gives it to root alone, unless
        // the image declares VOLUME /tmp: then it has the owner and the rights of the image's /tmp, which must admit the container's user.
        // A tmpfs would need no such promise, but takes what is written from the task's memory.
        foreach (var volume in TaskContainers.Volumes(shape))
        {
            inputs.Volumes.Add(new Ecs.Inputs.TaskDefinitionVolumeArgs { Name = volume });
        }

        if (args.Scratch is { } scratch)
        {
            inputs.EphemeralStorage = new Ecs.Inputs.TaskDefinitionEphemeralStorageArgs { SizeInGib = scratch.Value };
        }

        DefinitionArn = new Ecs.TaskDefinition($"{name}-definition", inputs, new CustomResourceOptions { Parent = this }).Arn;
        LogGroup = log.Name;
        RegisterOutputs();
    }
}
