using Infra.Units;

namespace Infra.Settings;

/// <summary>A task that somebody starts and that ends by itself, such as a migration of the database.</summary>
public sealed record TaskSettings
{
    /// <summary>The name of the task that migrates the database: a pipeline runs it with each release.</summary>
    public const string Migration = "migrate";

    /// <summary>2 to 16 lower-case letters, digits and single hyphens; the key in the <c>tasks</c> map, and the name of no service.</summary>
    public required string Name { get; init; }

    /// <summary>The service whose image, secrets, environment and network it shares.</summary>
    public required string Service { get; init; }

    /// <summary>The program and its arguments, in the place of the image's own.</summary>
    public required IReadOnlyList<string> Command { get; init; }

    /// <summary>Together with <see cref="Memory"/> one of the pairs that Fargate offers; null for the service's.</summary>
    public required CpuUnits? Cpu { get; init; }

    /// <summary>Null for the service's.</summary>
    public required Mebibytes? Memory { get; init; }

    /// <summary>The task is also given the credentials of the user who owns the schema of Postgres.</summary>
    public required bool OwnsTheSchema { get; init; }
}
