using System.Globalization;
using Infra.Plans;

namespace Infra.Acceptance.Coded;

/// <summary>What GitHub demands beyond the language of the rows.</summary>
internal static class GitHubConstraints
{
    private const int ReviewersLimit = 6;

    private static readonly CodedConstraint Reviewers = new()
    {
        Id = "GITHUB-REPOSITORY-ENVIRONMENT-50",
        Type = "github:index/repositoryEnvironment:RepositoryEnvironment",
        Property = "reviewers",
        Says = "must be at most 6 teams and people together",
        Answer = "HTTP 422: an environment has up to six reviewers",
        Noticed = Noticed.Apply,
        Fix = "keep to six teams and people (github.reviewerTeams, github.reviewerUsers)",
        Source = "integrations/terraform-provider-github:github/resource_github_repository_environment.go resourceGithubRepositoryEnvironmentDiff (snapshot 2026-08)",
        Objections = (environment, _) => (environment.Items("reviewers") ?? []).Sum(block => (block.List("teams")?.Count ?? 0) + (block.List("users")?.Count ?? 0)) is > ReviewersLimit and var count
            ? [new Objection("reviewers", null, string.Create(CultureInfo.InvariantCulture, $"but are {count} teams and people together, more than {ReviewersLimit}"))]
            : [],
    };

    public static IReadOnlyList<CodedConstraint> All => [Reviewers];
}
