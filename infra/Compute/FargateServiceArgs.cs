using Infra.Access;
using Infra.Images;
using Infra.Naming;
using Infra.Network;
using Infra.Observability;
using Infra.Units;

namespace Infra.Compute;

/// <summary>What every service decides, behind a load balancer or not.</summary>
public sealed record FargateServiceArgs
{
    public required EcsCluster Cluster { get; init; }

    public required PrivatePlacement Placement { get; init; }

    public required ContainerImage Image { get; init; }

    public required CpuArchitecture Architecture { get; init; }

    public required CpuUnits Cpu { get; init; }

    public required Mebibytes Memory { get; init; }

    /// <summary>What a task may write, its image included: 21 to 200 GiB; null for the 20 GiB that cost nothing.</summary>
    public required Gibibytes? Scratch { get; init; }

    public required Tracing Tracing { get; init; }

    public required int MinimumTasks { get; init; }

    public required int MaximumTasks { get; init; }

    public required Percent TargetCpu { get; init; }

    public required TimeSpan StopWindow { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Environment { get; init; }

    /// <summary>The product's own secrets that the service is given.</summary>
    public required IReadOnlyList<ApplicationSecret> Secrets { get; init; }

    public required ServiceDependencies Dependencies { get; init; }

    public required LogGroups Logs { get; init; }

    public required StackContext Context { get; init; }
}
