namespace Infra.Settings;

/// <summary>What decides how much of its governance GitHub enforces for a repository.</summary>
public sealed record GitHubAccount(GitHubPlan Plan, RepositoryVisibility Visibility)
{
    /// <summary>
    /// Reviewers, wait timers and the other rules of environments, and the list of allowed actions: any public repository has them,
    /// another one in an enterprise alone.
    /// </summary>
    public bool HasRules => Visibility == RepositoryVisibility.Public || Plan == GitHubPlan.Enterprise;

    /// <summary>The account in the words of a stack file: <c>a private repository on plan team</c>.</summary>
    public override string ToString() =>
        $"{(Visibility == RepositoryVisibility.Internal ? "an" : "a")} {Wording.CamelCase($"{Visibility}")} repository on plan {Wording.CamelCase($"{Plan}")}";
}
