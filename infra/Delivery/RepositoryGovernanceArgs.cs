using Infra.Settings;

namespace Infra.Delivery;

public sealed record RepositoryGovernanceArgs
{
    public required RepositoryName Repository { get; init; }

    public required RepositoryVisibility Visibility { get; init; }

    /// <summary>
    /// The actions that workflows may use besides GitHub's own, as GitHub's patterns; null where GitHub holds the repository to no list.
    /// </summary>
    public required IReadOnlyList<string>? AllowedActions { get; init; }

    /// <summary>Look for secrets in what is pushed, and refuse it; GitHub refuses the setting itself where there is no licence for it.</summary>
    public required bool SecretScanning { get; init; }
}
