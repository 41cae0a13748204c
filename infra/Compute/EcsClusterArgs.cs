using Infra.Naming;

namespace Infra.Compute;

public sealed record EcsClusterArgs
{
    public required ContainerInsights ContainerInsights { get; init; }

    public required StandardNames Names { get; init; }

    public required StandardTags Tags { get; init; }
}
