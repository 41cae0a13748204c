using System.Collections.Immutable;
using Infra.Naming;
using Pulumi;
using Pulumi.Aws.Ec2;

namespace Infra.Network;

/// <summary>Where a resource lies: the subnets of one tier. Each tier has its own type, so that they cannot be swapped.</summary>
public abstract record Placement(Output<string> VpcId, ImmutableArray<Output<string>> SubnetIds);

/// <inheritdoc cref="SubnetTier.Public"/>
public sealed record PublicPlacement(Output<string> VpcId, ImmutableArray<Output<string>> SubnetIds) : Placement(VpcId, SubnetIds);

/// <inheritdoc cref="SubnetTier.Private"/>
public sealed record PrivatePlacement(Output<string> VpcId, ImmutableArray<Output<string>> SubnetIds, InterfaceEndpoints? Endpoints)
    : Placement(VpcId, SubnetIds)
{
    /// <summary>Lets the members of a group call HTTPS services anywhere, and those of AWS within the VPC where it has endpoints for them.</summary>
    internal void AllowOut(string name, SecurityGroup from, StandardTags tags, ComponentResource parent)
    {
        Traffic.AllowToInternet($"{name}-to-internet", from, tags, parent);
        Endpoints?.Admit(name, from, parent);
    }
}

/// <inheritdoc cref="SubnetTier.Isolated"/>
public sealed record IsolatedPlacement(Output<string> VpcId, ImmutableArray<Output<string>> SubnetIds) : Placement(VpcId, SubnetIds);
