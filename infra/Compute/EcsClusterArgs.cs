using Infra.Naming;

namespace Infra.Compute;

public sealed record EcsClusterArgs
{
    public required ContainerInsights ContainerInsights { get; init; }

    public required StackContext Context { get; init; }
}
