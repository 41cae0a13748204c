namespace Infra.Network;

/// <summary>What a subnet may reach. The numbers are part of the CIDR plan: changing one moves the subnets.</summary>
public enum SubnetTier
{
    /// <summary>Both ways through the internet gateway; load balancers and NAT gateways only.</summary>
    Public = 0,

    /// <summary>Out through NAT, never in; the tasks.</summary>
    Private = 1,

    /// <summary>No way out of the VPC; the data.</summary>
    Isolated = 2,
}
