using Infra.Settings;

namespace Infra.Delivery;

/// <summary>What a stack decides about its branch, in either form of its rules.</summary>
public sealed record ProtectedBranchArgs
{
    public required RepositoryName Repository { get; init; }

    public required string Branch { get; init; }

    /// <summary>The names of the checks that a pull request must pass, as GitHub shows them.</summary>
    public required IReadOnlyList<string> RequiredChecks { get; init; }

    /// <summary>How many people approve a pull request.</summary>
    public required int Approvals { get; init; }

    /// <summary>The branch takes only commits whose signature GitHub could verify.</summary>
    public required bool SignedCommits { get; init; }
}
