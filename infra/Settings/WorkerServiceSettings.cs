using Infra.Compute;

namespace Infra.Settings;

/// <summary>A service without a port (<c>kind: worker</c>).</summary>
public sealed record WorkerServiceSettings : ServiceSettings
{
    /// <summary>The command, as its arguments, that exits 0 while the worker makes progress; run inside the container.</summary>
    public required IReadOnlyList<string> HeartbeatCommand { get; init; }

    /// <summary>What the worker scales on and publishes; null for one without a queue.</summary>
    public required Backlog? Backlog { get; init; }
}
