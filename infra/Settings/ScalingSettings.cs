using Infra.Compute;
using Infra.Units;

namespace Infra.Settings;

/// <summary>How many tasks a service runs, and on which machines, beyond its limits and its CPU.</summary>
public sealed record ScalingSettings
{
    /// <summary>The share of the tasks above the fewest that runs on Spot, 0 to 100; with 100 all of them do.</summary>
    public required Percent Spot { get; init; }

    /// <summary>Autoscaling adds tasks above this average.</summary>
    public required Percent TargetMemory { get; init; }

    /// <summary>None, or at least two: what one sets another must take back. Ordered by name (ordinal).</summary>
    public required IReadOnlyList<ScalingSchedule> Schedules { get; init; }
}
