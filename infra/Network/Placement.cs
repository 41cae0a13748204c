using System.Collections.Immutable;
using Pulumi;

namespace Infra.Network;

/// <summary>Where a resource lies: the subnets of one tier. Each tier has its own type, so that they cannot be swapped.</summary>
public abstract record Placement(Output<string> VpcId, ImmutableArray<Output<string>> SubnetIds);

/// <inheritdoc cref="SubnetTier.Public"/>
public sealed record PublicPlacement(Output<string> VpcId, ImmutableArray<Output<string>> SubnetIds) : Placement(VpcId, SubnetIds);

/// <inheritdoc cref="SubnetTier.Private"/>
public sealed record PrivatePlacement(Output<string> VpcId, ImmutableArray<Output<string>> SubnetIds) : Placement(VpcId, SubnetIds);

/// <inheritdoc cref="SubnetTier.Isolated"/>
public sealed record IsolatedPlacement(Output<string> VpcId, ImmutableArray<Output<string>> SubnetIds) : Placement(VpcId, SubnetIds);
