using Infra.Naming;
using Infra.Observability;

namespace Infra.Network;

/// <summary>What a stack decides about its network. Everything absent here is the house's decision.</summary>
public sealed record VpcNetworkArgs
{
    public required CidrBlock Cidr { get; init; }

    /// <summary>
    /// The zones by letter: a letter alone decides where its subnets lie, whatever the order. A single NAT gateway stands in
    /// the first, so putting another zone first moves it, to another address.
    /// </summary>
    public required IReadOnlyList<char> Zones { get; init; }

    public required NatTopology Nat { get; init; }

    public required FlowLogTraffic FlowLogs { get; init; }

    /// <summary>The AWS services that tasks reach within the VPC; an endpoint each, in every zone.</summary>
    public required IReadOnlyList<AwsService> InterfaceEndpoints { get; init; }

    public required LogGroups Logs { get; init; }

    public required StackContext Context { get; init; }
}
