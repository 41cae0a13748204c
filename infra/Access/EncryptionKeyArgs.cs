using Infra.Naming;

namespace Infra.Access;

public sealed record EncryptionKeyArgs
{
    /// <summary>What the key is for, as the last part of its alias: <c>alias/shop-staging-database</c>.</summary>
    public required string Purpose { get; init; }

    /// <summary>The AWS services that use the key on their own behalf; others act for a caller whom IAM admits.</summary>
    public IReadOnlyList<PolicyStatement> Users { get; init; } = [];

    /// <summary>Where the key stands when not in the region of the stack: what it encrypts must stand there too.</summary>
    public string? Region { get; init; }

    public required StackContext Context { get; init; }
}
