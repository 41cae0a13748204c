using Pulumi;

namespace Infra.Naming;

/// <summary>What every component needs to know of the stack that it is a part of.</summary>
public sealed record StackContext
{
    public required StandardNames Names { get; init; }

    public required StandardTags Tags { get; init; }

    public required string Region { get; init; }

    /// <summary>Customers depend on the stack, so what cannot be made again outlives it.</summary>
    public required bool CustomerFacing { get; init; }

    /// <summary>Where alarms and messages send people.</summary>
    public required Runbooks Runbooks { get; init; }

    /// <summary>The AWS account, 12 digits.</summary>
    public required Output<string> AccountId { get; init; }

    /// <summary>The ARN of the policy that limits every role of the stack: see <see cref="Access.PermissionsBoundary"/>.</summary>
    public required Output<string> Boundary { get; init; }
}
