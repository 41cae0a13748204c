using Infra.Naming;

namespace Infra.Access;

public sealed record EncryptionKeyArgs
{
    /// <summary>What the key is for, as the last part of its alias: <c>alias/shop-staging-database</c>.</summary>
    public required string Purpose { get; init; }

    /// <summary>The AWS services that use the key on their own behalf; those in <see cref="Through"/> act for a caller.</summary>
    public IReadOnlyList<PolicyStatement> Users { get; init; } = [];

    /// <summary>
    /// The AWS services that alone may use the key for a caller, for example <c>rds</c>: with the key a person can then do nothing
    /// past them. Empty where the key is used in other ways as well.
    /// </summary>
    public IReadOnlyList<string> Through { get; init; } = [];

    /// <summary>Where the key lies; null for the region of the stack.</summary>
    public string? Region { get; init; }

    public required StackContext Context { get; init; }
}
