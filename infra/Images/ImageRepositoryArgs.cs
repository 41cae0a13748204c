using Infra.Access;
using Infra.Naming;

namespace Infra.Images;

public sealed record ImageRepositoryArgs
{
    /// <summary>How many tagged images stay: each is a release that can be gone back to.</summary>
    public required int KeptReleases { get; init; }

    /// <summary>The repository outlives its stack, and nobody removes it by mistake; otherwise its images go with it.</summary>
    public required bool DeletionProtection { get; init; }

    public required EncryptionKey Key { get; init; }

    public required StackContext Context { get; init; }
}
