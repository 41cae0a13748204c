using Infra.Naming;
using Infra.Network;
using Infra.Observability;
using Infra.Units;
using Pulumi;
using Pulumi.Aws.Ec2;

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

    public required Percent TargetMemory { get; init; }

    /// <summary>The share of the tasks above the fewest that runs on Spot; with 100 percent all of them do.</summary>
    public required Percent Spot { get; init; }

    /// <summary>Other limits from certain times on.</summary>
    public required IReadOnlyList<ScalingSchedule> Schedules { get; init; }

    /// <summary>When the stack sleeps; null for one that never does.</summary>
    public required NightShutdown? Shutdown { get; init; }

    /// <summary>The work that the service scales on and publishes; null for one without a queue.</summary>
    public Backlog? Backlog { get; init; }

    /// <summary>The services that this one calls by name.</summary>
    public required IReadOnlyList<ApiService> Calls { get; init; }

    /// <summary>Another service calls this one.</summary>
    public required bool IsCalled { get; init; }

    public required TimeSpan StopWindow { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Environment { get; init; }

    public required ServiceDependencies Dependencies { get; init; }

    public required LogGroups Logs { get; init; }

    public required StackContext Context { get; init; }

    /// <summary>Set by the service itself, whose child the proxy's log is.</summary>
    internal ServiceMesh? Mesh { get; init; }

    /// <summary>Opens the ports between a service, what it uses and whom it calls.</summary>
    internal void Connect(string name, SecurityGroup from, ComponentResource parent)
    {
        Dependencies.Connect(name, from, this, parent);
        foreach (var called in Calls)
        {
            Traffic.Allow($"{name}-calls-{called.DnsName}", from, called.SecurityGroup, called.Port, $"Calls from {name} to {called.DnsName}", Context.Tags, parent);
        }
    }
}
