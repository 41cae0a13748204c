using Infra.Compute;
using Infra.Units;

namespace Infra.Settings;

/// <summary>What every service decides; <see cref="ApiServiceSettings"/> and <see cref="WorkerServiceSettings"/> add theirs.</summary>
public abstract record ServiceSettings
{
    /// <summary>2 to 16 lower-case letters, digits and single hyphens; the key in the <c>services</c> map.</summary>
    public required string Name { get; init; }

    public required ImageReference Image { get; init; }

    /// <summary>Together with <see cref="Memory"/> one of the pairs that Fargate offers.</summary>
    public required CpuUnits Cpu { get; init; }

    public required Mebibytes Memory { get; init; }

    public required int MinimumTasks { get; init; }

    public required int MaximumTasks { get; init; }

    /// <summary>Autoscaling adds tasks above this average.</summary>
    public required Percent TargetCpu { get; init; }

    public required ScalingSettings Scaling { get; init; }

    /// <summary>The services of kind api that this one calls by name.</summary>
    public required IReadOnlyList<string> Calls { get; init; }

    /// <summary>How long a task may take to finish its work after SIGTERM: 2 to 120 seconds, Fargate's own limit.</summary>
    public required TimeSpan StopWindow { get; init; }

    /// <summary>The service reads and writes Postgres: network path, credentials and address are given to it, and to it alone.</summary>
    public required bool UsesDatabase { get; init; }

    /// <summary>The service reads and writes the cache: network path, credentials and address are given to it, and to it alone.</summary>
    public required bool UsesCache { get; init; }

    /// <summary>Plain configuration for the container, ordered by name (ordinal); never a secret.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Environment { get; init; }
}
