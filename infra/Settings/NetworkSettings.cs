using Infra.Network;

namespace Infra.Settings;

public sealed record NetworkSettings
{
    /// <summary>The private range of the VPC, /16 to /20, which <see cref="CidrPlan"/> divides.</summary>
    public required CidrBlock Cidr { get; init; }

    /// <summary>Two or three zones by letter: <c>a</c> in <c>eu-west-1</c> is <c>eu-west-1a</c>.</summary>
    public required IReadOnlyList<char> Zones { get; init; }

    public required NatTopology Nat { get; init; }
    public required FlowLogTraffic FlowLogs { get; init; }

    /// <summary>The AWS services that tasks reach within the VPC.</summary>
    public required IReadOnlyList<AwsService> InterfaceEndpoints { get; init; }
}
