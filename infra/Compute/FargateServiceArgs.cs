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

    public required ImageReference Image { get; init; }

    public required CpuUnits Cpu { get; init; }

    public required Mebibytes Memory { get; init; }

    public required int MinimumTasks { get; init; }

    public required int MaximumTasks { get; init; }

    public required Percent TargetCpu { get; init; }

    public required TimeSpan StopWindow { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Environment { get; init; }

    public required ServiceDependencies Dependencies { get; init; }

    public required LogGroups Logs { get; init; }

    public required StackContext Context { get; init; }
}
