namespace Infra.Policies.Network.Reachability;

/// <summary>What a node of the graph stands for.</summary>
public enum ReachNodeKind
{
    /// <summary>Everybody: any public address, IPv6 included, and what is behind a prefix list.</summary>
    Internet,

    LoadBalancer,

    Service,

    Database,

    Cache,

    /// <summary>An AWS service within the VPC, over an interface endpoint.</summary>
    Endpoint,

    /// <summary>What an output of the stack gives a security group to: a task that is started by hand, a function of another program.</summary>
    Outsider,

    /// <summary>Whatever lies in a subnet, as a caller that is known by its address.</summary>
    Subnet,

    /// <summary>The addresses that a rule lets in.</summary>
    AddressRange,

    /// <summary>The members of a security group, as callers.</summary>
    GroupMembers,

    /// <summary>The members of a security group, as whom others within the VPC call.</summary>
    GroupEntrance,

    /// <summary>The members of a security group, as whom the internet calls.</summary>
    GroupPublicEntrance,
}
