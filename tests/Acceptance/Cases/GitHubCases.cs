using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Repositories: environments, their secrets and variables, and who may change branches.</summary>
public sealed class GitHubCases : IProofs
{
    private const string Environment = "delivery-environment";
    private const string Ruleset = "branch-ruleset";
    private const string Protection = "main-protection";

    public IEnumerable<Case> Cases =>
    [
        .. Secret("GITHUB-ACTIONS-ENVIRONMENT-SECRET", "delivery-governance-token"),
        .. Secret("GITHUB-ACTIONS-SECRET", "previews-pulumi-read-token"),
        Sides.Of("GITHUB-ACTIONS-ENVIRONMENT-VARIABLE-01", "delivery-aws-region", "variableName", "REGION", "GITHUB_REGION"),
        Sides.Of("GITHUB-ACTIONS-ENVIRONMENT-VARIABLE-02", "delivery-aws-region", "value", Letters(49_152), Letters(49_153)),
        new("GITHUB-ACTIONS-ENVIRONMENT-VARIABLE-03", plan => Many(plan, "delivery-aws-region", "variableName", 100), plan => Many(plan, "delivery-aws-region", "variableName", 101)),
        Sides.Of("GITHUB-ACTIONS-ENVIRONMENT-VARIABLE-04", "delivery-aws-region", "variableName", Sides.AsItIs, "aws_role_arn"),
        Sides.Of("GITHUB-ACTIONS-VARIABLE-01", "previews-aws-region", "variableName", "REGION", "1_REGION"),
        Sides.Of("GITHUB-ACTIONS-VARIABLE-02", "previews-aws-region", "value", Letters(49_152), Letters(49_153)),
        Sides.OfTwin("GITHUB-ACTIONS-VARIABLE-03", "previews-aws-region", twin => twin.Set("variableName", "OTHER"), twin => twin),
        new("GITHUB-BRANCH-PROTECTION-01", plan => plan, plan => Sides.Twin(plan, Protection)),
        Sides.Of("GITHUB-BRANCH-PROTECTION-02", Protection, "requiredPullRequestReviews[0].requiredApprovingReviewCount", 6, 7),
        Sides.Of("GITHUB-BRANCH-PROTECTION-03", Protection, "requiredStatusChecks[0].contexts", new[] { "ci", "lint" }, new[] { "ci", "ci" }),
        Sides.Of("GITHUB-BRANCH-PROTECTION-04", Protection, "restrictPushes[0].pushAllowances", new[] { "/octocat", "shop/platform" }, new[] { "shop/platform/leads" }),
        Sides.Of("GITHUB-REPOSITORY-ENVIRONMENT-01", Environment, "deploymentBranchPolicy.protectedBranches", false, true),
        Sides.OfTwin("GITHUB-REPOSITORY-ENVIRONMENT-02", Environment, "environment", Letters(255), Letters(256)),
        Sides.OfTwin("GITHUB-REPOSITORY-ENVIRONMENT-03", Environment, "environment", "other", "PRODUCTION"),
        Sides.Of("GITHUB-REPOSITORY-ENVIRONMENT-04", Environment, "reviewers[1]", Sides.AsItIs, new { teams = new[] { 7 } }),
        Sides.Of("GITHUB-REPOSITORY-ENVIRONMENT-05", Environment, "waitTimer", 43_200, 43_201),
        Sides.Of("GITHUB-REPOSITORY-ENVIRONMENT-50", Environment, "reviewers[0]", new { teams = Numbers(3), users = Numbers(3) }, new { teams = Numbers(3), users = Numbers(4) }),
        Sides.Of("GITHUB-REPOSITORY-ENVIRONMENT-DEPLOYMENT-POLICY-01", "delivery-branch", "tagPattern", Sides.AsItIs, "v*"),
        Sides.Of("GITHUB-REPOSITORY-ENVIRONMENT-DEPLOYMENT-POLICY-02", "delivery-branch", "branchPattern", "release/*", ""),
        Sides.Of("GITHUB-REPOSITORY-ENVIRONMENT-DEPLOYMENT-POLICY-03", plan => Sides.Twin(plan, "delivery-branch")),
        Sides.Of("GITHUB-REPOSITORY-RULESET-01", Ruleset, "enforcement", "evaluate", "strict"),
        Sides.Of("GITHUB-REPOSITORY-RULESET-02", Ruleset, "target", "tag", "release"),
        Sides.Of("GITHUB-REPOSITORY-RULESET-03", Ruleset, "name", Letters(100), Letters(101)),
        Sides.Of("GITHUB-REPOSITORY-RULESET-04", Ruleset, "conditions.refName.includes", new[] { "~DEFAULT_BRANCH" }, new[] { "main" }),
        Sides.Of("GITHUB-REPOSITORY-RULESET-05", Ruleset, "rules.pullRequest.requiredApprovingReviewCount", 10, 11),
        Sides.Of("GITHUB-REPOSITORY-RULESET-06", Ruleset, "rules.pullRequest.allowedMergeMethods", new[] { "rebase" }, new[] { "fast-forward" }),
        Sides.Of("GITHUB-REPOSITORY-RULESET-07", Ruleset, "bypassActors", Bypass("Team", "pull_request"), Bypass("Team", "sometimes")),
        Sides.Of("GITHUB-REPOSITORY-RULESET-08", Ruleset, "bypassActors", Bypass("RepositoryRole", "always"), Bypass("User", "always")),
        Sides.Of("GITHUB-REPOSITORY-RULESET-09", plan => Sides.Twin(plan, Ruleset)),
    ];

    private static IEnumerable<Case> Secret(string file, string secret)
    {
        yield return Sides.Of($"{file}-01", secret, "secretName", "TOKEN", "GITHUB_TOKEN");
        yield return Sides.Of($"{file}-02", plan => plan.With(secret, "value", null));
        yield return Sides.Of($"{file}-03", secret, "value", Letters(49_152), Letters(49_153));
        yield return new($"{file}-04", plan => Encrypted(plan, secret, "c2hvcA==").With(secret, "keyId", "1"), plan => Encrypted(plan, secret, "not Base64").With(secret, "keyId", "1"));
        yield return new($"{file}-05", plan => Encrypted(plan, secret, "c2hvcA==").With(secret, "keyId", "1"), plan => Encrypted(plan, secret, "c2hvcA=="));
        yield return new($"{file}-06", plan => Many(plan, secret, "secretName", 100), plan => Many(plan, secret, "secretName", 101));
        yield return Sides.OfTwin($"{file}-07", secret, twin => twin.Set("secretName", "OTHER"), twin => twin);
    }

    private static string Letters(int length) => new('a', length);

    private static int[] Numbers(int count) => [.. Enumerable.Range(1, count)];

    private static object Bypass(string actorType, string bypassMode) => new[] { new { actorId = 1, actorType, bypassMode } };

    private static Plan Encrypted(Plan plan, string secret, string value) => plan.With(secret, "value", null).With(secret, "valueEncrypted", value);

    /// <summary>As many of the kind as there may be, with those of the plan.</summary>
    private static Plan Many(Plan plan, string name, string input, int count) =>
        Sides.Texts(count - plan.OfType(plan.ByName(name).Type).Count()).Aggregate(plan, (many, text) => Sides.Twin(many, name, text, twin => twin.Set(input, text.Replace('-', '_'))));
}
