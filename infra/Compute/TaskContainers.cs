using System.Collections.Immutable;
using Pulumi;

namespace Infra.Compute;

/// <summary>The containers of a task as ECS reads them; equal tasks give equal bytes.</summary>
internal static class TaskContainers
{
    public const string ScratchVolume = "scratch";

    /// <summary>The first ordinary user of common images; a number, which holds in an image that names no users.</summary>
    private const string User = "1000:1000";

    public static Output<string> Json(TaskShape shape, Output<string> logName)
    {
        var args = shape.Service;
        var facts = args.Dependencies.Environment().ToList();
        var secrets = Secrets(args);
        Input<string>[] texts =
        [
            args.Image.Name,
            logName,
            shape.IsTraced ? TracingSidecar.Image() : "",
            .. facts.Select(fact => fact.Value),
            .. secrets.Select(secret => (Input<string>)secret.ValueFrom),
        ];
        return Output.All(texts).Apply(resolved =>
        {
            var environment = Environment(shape, facts, resolved.AsSpan().Slice(3, facts.Count));
            var references = secrets.Select((secret, index) => new SecretReference(secret.Name, resolved[3 + facts.Count + index]));
            var container = Container(shape, resolved[0], resolved[1], environment, [.. references]);
            return ContainerJson.Write(shape.IsTraced ? [container, TracingSidecar.Beside(container, resolved[2])] : [container]);
        });
    }

    /// <summary>What the containers mount, ordered as in <see cref="Mounts"/>.</summary>
    public static IEnumerable<string> Volumes(TaskShape shape) => Mounts(shape).Select(mount => mount.SourceVolume);

    private static ContainerDefinition Container(
        TaskShape shape, string image, string logName, ImmutableArray<NameValue> environment, ImmutableArray<SecretReference> secrets) => new(
        Name: shape.Name,
        Image: image,
        // Alone it needs no share. Beside another it has all but the other's, or the two would count alike when both are busy.
        Cpu: shape.IsTraced ? shape.Service.Cpu.Value - TracingSidecar.Cpu : 0,
        Memory: null,
        Essential: true,
        Command: shape.Command,
        User: User,
        ReadonlyRootFilesystem: true,
        LinuxParameters: new LinuxParameters(InitProcessEnabled: true, new Capabilities(Drop: ["ALL"])),
        StopTimeout: (int)shape.Service.StopWindow.TotalSeconds,
        HealthCheck: shape.Probe is { } probe ? new ContainerHealthCheck(probe.Command, Interval: 15, Timeout: 5, Retries: 3, StartPeriod: 60) : null,
        PortMappings: shape.Port is { } port ? [Port(shape, port)] : [],
        MountPoints: [.. Mounts(shape)],
        Environment: environment,
        Secrets: secrets,
        LogConfiguration: new LogConfiguration("awslogs", new LogOptions(logName, shape.Service.Context.Region, shape.Name)));

    private static PortMapping Port(TaskShape shape, int number) =>
        shape.Service.Mesh?.IsCalled == true ? ServiceMesh.Port(number) : new PortMapping(null, number, "tcp", null);

    private static IEnumerable<MountPoint> Mounts(TaskShape shape)
    {
        yield return new MountPoint(ScratchVolume, "/tmp", ReadOnly: false);
        if (shape.Service.Cluster.Exec is not null)
        {
            foreach (var (volume, path) in ExecSessions.Folders)
            {
                yield return new MountPoint(volume, path, ReadOnly: false);
            }
        }
    }

    private static List<(string Name, Output<string> ValueFrom)> Secrets(FargateServiceArgs args)
    {
        var secrets = args.Dependencies.Secrets().ToList();
        foreach (var secret in args.Secrets)
        {
            secrets.Add((secret.Variable, secret.Arn));
        }

        secrets.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return secrets;
    }

    private static ImmutableArray<NameValue> Environment(
        TaskShape shape, List<(string Name, Input<string> Value)> facts, ReadOnlySpan<string> values)
    {
        var variables = shape.Service.Environment.Select(variable => new NameValue(variable.Key, variable.Value)).ToList();
        for (var index = 0; index < facts.Count; index++)
        {
            variables.Add(new NameValue(facts[index].Name, values[index]));
        }

        variables.AddRange(shape.Service.Mesh?.Environment() ?? []);
        variables.AddRange(shape.Service.Backlog is null ? [] : Backlog.Environment(shape.Name, shape.Service.Context));
        if (shape.Port is { } number)
        {
            variables.Add(new NameValue("PORT", $"{number}"));
        }

        if (shape.IsTraced)
        {
            variables.AddRange(TracingSidecar.EnvironmentOf(shape.Name));
        }

        return [.. variables.OrderBy(variable => variable.Name, StringComparer.Ordinal)];
    }
}
