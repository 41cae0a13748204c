using Infra.Naming;
using Infra.Observability;

namespace Infra.Compute;

public sealed record EcsClusterArgs
{
    public required ContainerInsights ContainerInsights { get; init; }

    /// <summary>Services of the stack call each other by name.</summary>
    public required bool ServiceConnect { get; init; }

    /// <summary>People may open a session in a running task; never where customers depend on it.</summary>
    public required bool Exec { get; init; }

    public required LogGroups Logs { get; init; }

    public required StackContext Context { get; init; }
}
