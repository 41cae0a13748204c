namespace Infra.Settings;

/// <summary>What the one stack that declares the repository itself decides about it.</summary>
public sealed record GovernedRepository
{
    /// <summary>
    /// The actions that workflows may use besides GitHub's own, as GitHub's patterns: <c>docker/build-push-action@*</c>.
    /// Null where GitHub holds the repository to no list: see <see cref="GitHubAccount.HasRules"/>.
    /// </summary>
    public required IReadOnlyList<string>? AllowedActions { get; init; }

    /// <summary>GitHub looks for secrets in what is pushed: always in a public repository, elsewhere with a licence.</summary>
    public required bool SecretScanning { get; init; }
}
