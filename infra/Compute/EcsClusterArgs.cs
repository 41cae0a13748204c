using Infra.Naming;

namespace Infra.Compute;

public sealed record EcsClusterArgs
{
    public required ContainerInsights ContainerInsights { get; init; }

    /// <summary>Services of the stack call each other by name.</summary>
    public required bool ServiceConnect { get; init; }

    public required StackContext Context { get; init; }
}
