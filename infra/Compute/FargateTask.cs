using System.Collections.Immutable;
using Infra.Access;
using Pulumi;
using Ecs = Pulumi.Aws.Ecs;

namespace Infra.Compute;

/// <summary>The task of a service: its one container, its log and its two roles.</summary>
public sealed class FargateTask : ComponentResource
{
    /// <summary>The first ordinary user of common images; a number, which holds in an image that names no users.</summary>
    private const string User = "1000:1000";

    private const string ScratchVolume = "scratch";

    public Output<string> DefinitionArn { get; }

    /// <summary>The log group that the container writes to.</summary>
    public Output<string> LogGroup { get; }

    /// <param name="name">The service's name, and its container's.</param>
    /// <param name="args">What the service decides.</param>
    /// <param name="probe">How ECS asks whether the process is sound.</param>
    /// <param name="port">Where the container listens; null for one that does not.</param>
    /// <param name="options">As for any component.</param>
    public FargateTask(string name, FargateServiceArgs args, HealthProbe probe, int? port, ComponentResourceOptions? options = null)
        : base("infra:compute:FargateTask", $"{name}-task", options)
    {
        var log = args.Logs.Create($"{name}-log", args.Context.Names.Path(name), this);
        var execution = new ServiceRole($"{name}-execution", new ServiceRoleArgs
        {
            RoleName = args.Context.Names.For($"{name}-execution"),
            Description = $"Starts the tasks of {name}: fetches their secrets and writes their log",
            Service = "ecs-tasks.amazonaws.com",
            Policy = PolicyDocument.Json(ExecutionStatements(args, log.Arn)),
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        var task = new ServiceRole($"{name}-permissions", new ServiceRoleArgs
        {
            RoleName = args.Context.Names.For($"{name}-task"),
            Description = $"What the code of {name} may do in AWS: nothing that it was not given",
            Service = "ecs-tasks.amazonaws.com",
            Policy = args.Backlog is null ? null : Backlog.Permission(args.Context),
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        var definition = new Ecs.TaskDefinition($"{name}-definition", new Ecs.TaskDefinitionArgs
        {
            Family = args.Context.Names.For(name),
            RequiresCompatibilities = "FARGATE",
            NetworkMode = "awsvpc",
            Cpu = $"{args.Cpu.Value}",
            Memory = $"{args.Memory.Value}",
            RuntimePlatform = new Ecs.Inputs.TaskDefinitionRuntimePlatformArgs { OperatingSystemFamily = "LINUX", CpuArchitecture = "X86_64" },
            ExecutionRoleArn = execution.Arn,
            TaskRoleArn = task.Arn,
            // The root is read-only, so a place to write comes with the task and goes with it. Fargate gives it to root alone, unless
            // the image declares VOLUME /tmp: then it has the owner and the rights of the image's /tmp, which must admit the user above.
            Volumes = new Ecs.Inputs.TaskDefinitionVolumeArgs { Name = ScratchVolume },
            ContainerDefinitions = Container(name, args, probe, port, log.Name),
            // The revisions that a rollback goes back to stay registered.
            SkipDestroy = true,
            Tags = args.Context.Tags.For(args.Context.Names.For(name)),
        }, new CustomResourceOptions { Parent = this });
        DefinitionArn = definition.Arn;
        LogGroup = log.Name;
        RegisterOutputs();
    }

    private static List<PolicyStatement> ExecutionStatements(FargateServiceArgs args, Output<string> logArn)
    {
        var logs = new List<Input<string>> { Output.Format($"{logArn}:*") };
        if (args.Mesh is not null)
        {
            logs.Add(Output.Format($"{args.Mesh.ProxyLog.Arn}:*"));
        }

        var statements = new List<PolicyStatement>
        {
            new()
            {
                Sid = "WriteLog",
                Actions = ["logs:CreateLogStream", "logs:PutLogEvents"],
                Resources = logs,
            },
        };
        var secrets = args.Dependencies.SecretsWithKeys().ToList();
        if (secrets.Count > 0)
        {
            statements.Add(new()
            {
                Sid = "ReadSecrets",
                Actions = ["secretsmanager:GetSecretValue"],
                Resources = [.. secrets.Select(secret => (Input<string>)secret.SecretArn)],
            });
            statements.Add(new()
            {
                Sid = "OpenSecrets",
                Actions = ["kms:Decrypt"],
                Resources = [.. secrets.Select(secret => (Input<string>)secret.KeyArn)],
                Conditions = [new PolicyCondition("StringEquals", "kms:ViaService", $"secretsmanager.{args.Context.Region}.amazonaws.com")],
            });
        }

        return statements;
    }

    private static Output<string> Container(string name, FargateServiceArgs args, HealthProbe probe, int? port, Output<string> logName)
    {
        var facts = args.Dependencies.Environment().ToList();
        var secrets = args.Dependencies.Secrets().ToList();
        Input<string>[] texts = [ImageDigest.Resolve(args.Image), logName, .. facts.Select(fact => fact.Value), .. secrets.Select(secret => (Input<string>)secret.ValueFrom)];
        return Output.All(texts).Apply(resolved => ContainerJson.Write(new ContainerDefinition(
            Name: name,
            Image: resolved[0],
            Essential: true,
            User: User,
            ReadonlyRootFilesystem: true,
            LinuxParameters: new LinuxParameters(InitProcessEnabled: true, new Capabilities(Drop: ["ALL"])),
            StopTimeout: (int)args.StopWindow.TotalSeconds,
            HealthCheck: new ContainerHealthCheck(probe.Command, Interval: 15, Timeout: 5, Retries: 3, StartPeriod: 60),
            PortMappings: port is { } number ? [args.Mesh?.IsCalled == true ? ServiceMesh.Port(number) : new PortMapping(null, number, "tcp", null)] : [],
            MountPoints: [new MountPoint(ScratchVolume, "/tmp", ReadOnly: false)],
            Environment: Environment(name, args, facts, resolved.AsSpan().Slice(2, facts.Count), port),
            Secrets: [.. secrets.Select((secret, index) => new SecretReference(secret.Name, resolved[2 + facts.Count + index]))],
            LogConfiguration: new LogConfiguration("awslogs", new LogOptions(resolved[1], args.Context.Region, name)))));
    }

    private static ImmutableArray<NameValue> Environment(
        string name, FargateServiceArgs args, List<(string Name, Input<string> Value)> facts, ReadOnlySpan<string> values, int? port)
    {
        var variables = args.Environment.Select(variable => new NameValue(variable.Key, variable.Value)).ToList();
        for (var index = 0; index < facts.Count; index++)
        {
            variables.Add(new NameValue(facts[index].Name, values[index]));
        }

        variables.AddRange(args.Mesh?.Environment() ?? []);
        variables.AddRange(args.Backlog is null ? [] : Backlog.Environment(name, args.Context));
        if (port is { } number)
        {
            variables.Add(new NameValue("PORT", $"{number}"));
        }

        return [.. variables.OrderBy(variable => variable.Name, StringComparer.Ordinal)];
    }
}
