using Infra.Naming;
using Infra.Settings;

namespace Infra.Delivery;

public sealed record PlanPermissionsArgs
{
    /// <summary>The function that rotates a secret, by name; null for none.</summary>
    public required string? RotationFunction { get; init; }

    /// <summary>The Route 53 zones that hold the records of the stack, each once.</summary>
    public required IReadOnlyList<string> Zones { get; init; }

    /// <summary>Where a part of the stack lies outside its region.</summary>
    public required IReadOnlyList<string> OtherRegions { get; init; }

    /// <summary>Where the state lies; null for Pulumi Cloud.</summary>
    public required StateBucket? State { get; init; }

    public required StackContext Context { get; init; }
}
