using Infra.Access;
using Infra.Settings;
using Pulumi;

namespace Infra.Delivery;

/// <summary>
/// The jobs of one repository, as the tokens name them that GitHub signs. Every subject is spelt out: a role that compares with a
/// pattern can be assumed by a branch, or a repository, that nobody thought of.
/// </summary>
/// <param name="Repository">The repository whose jobs are meant.</param>
/// <param name="Ids">What stands beside the names in the tokens of a repository made since July 2026; null for an older one.</param>
public sealed record GitHubIdentity(RepositoryName Repository, RepositoryIds? Ids)
{
    /// <summary>Who signs the tokens of GitHub's jobs.</summary>
    internal const string Issuer = "token.actions.githubusercontent.com";

    /// <summary>Whom a token is for.</summary>
    internal const string Audience = "sts.amazonaws.com";

    /// <summary>The jobs of an environment, of whatever branch its rules let in.</summary>
    public string Environment(string name) => Subject($"environment:{name}");

    /// <summary>The jobs of a branch that name no environment.</summary>
    public string Branch(string name) => Subject($"ref:refs/heads/{name}");

    /// <summary>The jobs of pull requests; GitHub gives those of a fork no token.</summary>
    public string PullRequests => Subject("pull_request");

    /// <summary>The statement by which a role is assumed by these jobs, and by nobody else.</summary>
    /// <param name="sid">The name of the statement.</param>
    /// <param name="provider">The ARN of the account's OIDC provider for GitHub.</param>
    /// <param name="subjects">The jobs; each once, whatever comes twice.</param>
    internal static PolicyStatement Trust(string sid, Output<string> provider, params IEnumerable<string> subjects) => new()
    {
        Sid = sid,
        Principal = Principal.Federated(provider),
        Actions = ["sts:AssumeRoleWithWebIdentity"],
        Conditions =
        [
            new PolicyCondition("StringEquals", $"{Issuer}:aud", Audience),
            new PolicyCondition("StringEquals", $"{Issuer}:sub", [.. subjects.Distinct(StringComparer.Ordinal).Select(subject => (Input<string>)subject)]),
        ],
    };

    private string Subject(string jobs) => Ids is null
        ? $"repo:{Repository}:{jobs}"
        : $"repo:{Repository.Owner}@{Ids.Owner}/{Repository.Name}@{Ids.Repository}:{jobs}";
}
