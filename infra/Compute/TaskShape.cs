namespace Infra.Compute;

/// <summary>What is to run: a service's container as the service keeps it running, or once with a command of its own.</summary>
internal sealed record TaskShape
{
    /// <summary>The container's name, and the beginning of the names of everything that is made for it.</summary>
    public required string Name { get; init; }

    public required FargateServiceArgs Service { get; init; }

    /// <summary>How ECS asks whether the process is sound; null for one that ends by itself.</summary>
    public HealthProbe? Probe { get; init; }

    /// <summary>Where the container listens; null for one that does not.</summary>
    public int? Port { get; init; }

    /// <summary>In the place of the image's own command; null for that.</summary>
    public IReadOnlyList<string>? Command { get; init; }

    /// <summary>What its execution role is for.</summary>
    public required string Description { get; init; }

    public bool IsTraced => Service.Tracing == Tracing.Xray;
}
