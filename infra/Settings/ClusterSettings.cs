using Infra.Compute;

namespace Infra.Settings;

public sealed record ClusterSettings
{
    public required ContainerInsights ContainerInsights { get; init; }

    /// <summary>People may open a session in a running task; never where customers depend on it.</summary>
    public required bool Exec { get; init; }
}
