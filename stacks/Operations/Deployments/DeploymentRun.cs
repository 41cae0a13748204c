using Stacks.Operations.Releases;

namespace Stacks.Operations.Deployments;

/// <summary>How far a deployment has come.</summary>
internal sealed class DeploymentRun
{
    /// <summary>What was recorded before it, newest first; empty until it was read.</summary>
    public IReadOnlyList<RecordedRelease> Record { get; set; } = [];

    public ReleaseIntent? Intent { get; set; }

    /// <summary>The number of its entry; null until it is recorded, and until then nothing was touched.</summary>
    public long? Id { get; set; }

    /// <summary>The snapshot that was taken for it; null for none.</summary>
    public string? Snapshot { get; set; }

    /// <summary>Whether the database may be another one.</summary>
    public bool MigrationBegan { get; set; }

    /// <summary>Whether the services may run something else than before.</summary>
    public bool ServicesTouched { get; set; }

    /// <summary>The names of the steps that came to their end.</summary>
    public List<string> Done { get; } = [];

    /// <summary>The names of the steps that are still to come.</summary>
    public Queue<string> Open { get; } = new();
}
