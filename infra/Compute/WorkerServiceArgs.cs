namespace Infra.Compute;

public sealed record WorkerServiceArgs
{
    public required FargateServiceArgs Service { get; init; }

    /// <summary>Exits 0 while the worker makes progress; run inside the container.</summary>
    public required IReadOnlyList<string> HeartbeatCommand { get; init; }
}
