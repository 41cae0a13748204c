namespace Infra.Settings;

/// <summary>A service without a port (<c>kind: worker</c>).</summary>
public sealed record WorkerServiceSettings : ServiceSettings
{
    /// <summary>The command, as its arguments, that exits 0 while the worker makes progress; run inside the container.</summary>
    public required IReadOnlyList<string> HeartbeatCommand { get; init; }
}
