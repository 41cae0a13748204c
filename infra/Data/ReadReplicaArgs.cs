namespace Infra.Data;

/// <summary>What a stack decides about the replica that only answers questions.</summary>
public sealed record ReadReplicaArgs
{
    public required string InstanceClass { get; init; }

    /// <summary>The zones of the stack, as <c>eu-west-1a</c>: the replica lies in the first that is not the database's.</summary>
    public required IReadOnlyList<string> Zones { get; init; }
}
