using Infra.Compute;

namespace Infra.Settings;

public sealed record ClusterSettings
{
    public required ContainerInsights ContainerInsights { get; init; }
}
