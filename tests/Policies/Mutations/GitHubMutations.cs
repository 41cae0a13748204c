using Infra.Plans;
using Infra.Policies;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class GitHubMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("GH-01", "delivery-environment", "deploymentBranchPolicy.protectedBranches", true),
        Input("GH-01", "delivery-environment", "deploymentBranchPolicy.customBranchPolicies", false),
        Input("GH-01", "delivery-environment", "deploymentBranchPolicy", null),
        Input("GH-01", "delivery-branch", "environment", "staging"),
        Input("GH-01", "delivery-branch", "environment", null),
        InputOf(plan => WithEnforced(plan, "branchRules"), "GH-01", "delivery-branch", "repository", "other"),
        Input("GH-01", "delivery-environment", "deploymentBranchPolicy.customBranchPolicies", null),
        Input("GH-01", "delivery-environment", "deploymentBranchPolicy.protectedBranches", null),
        Absent("GH-01", "no branch may deploy", plan => plan.Without("delivery-branch")),
        Input("GH-02", "delivery-environment", "preventSelfReview", false),
        Input("GH-02", "delivery-environment", "preventSelfReview", null),
        Input("GH-03", "delivery-environment", "canAdminsBypass", true),
        Input("GH-03", "delivery-environment", "canAdminsBypass", null),
        Input("GH-04", "delivery-environment", "reviewers[0].teams", Array.Empty<int>()),
        Input("GH-04", "delivery-environment", "reviewers", null),
        InputOf(plan => plan.With("delivery-environment", "reviewers[0].teams", null).With("delivery-environment", "reviewers[0].users", new[] { 7 }),
            "GH-04", "delivery-environment", "reviewers[0].users", Array.Empty<int>()),
        new Mutation
        {
            Policy = "GH-04",
            Breach = Breach.Absent,
            What = "nobody approves the pull request where GitHub asks nobody",
            Twin = Ungated,
            Break = plan => WithOutput(plan, "pullRequestApprovers", Array.Empty<object?>()),
        },
        Wrong("GH-05", "a secret of the repository is made before the old one goes", plan => plan.With("previews-governance-read-token", secret => secret with { DeleteBeforeReplace = false })),
        Absent("GH-05", "a secret of the pipeline is made before the old one goes", plan => plan.With("delivery-pulumi-access-token", secret => secret with { DeleteBeforeReplace = false })),
        Input("GH-06", "delivery-aws-region", "variableName", "NPM_TOKEN"),
        Input("GH-06", "delivery-aws-region", "variableName", null),
        Input("GH-06", "previews-aws-region", "variableName", "PRODUCTION_NPM_TOKEN"),
        Input("GH-06", "previews-aws-region", "variableName", null),
        Input("GH-10", "delivery-branch", "branchPattern", "release/*"),
        Input("GH-10", "delivery-branch", "branchPattern", "v?"),
        Input("GH-10", "delivery-branch", "branchPattern", "v[12]"),
        Input("GH-10", "delivery-branch", "branchPattern", "v\\d"),
        Input("GH-10", "delivery-branch", "branchPattern", ""),
        Input("GH-10", "delivery-branch", "branchPattern", null),
        Input("GH-10", "delivery-branch", "tagPattern", "v*"),
        Input("GH-15", "repository-actions", "allowedActions", "all"),
        Input("GH-15", "repository-actions", "allowedActions", null),
        Input("GH-15", "repository-actions", "allowedActionsConfig", null),
        Input("GH-15", "repository-actions", "allowedActionsConfig.verifiedAllowed", true),
        Input("GH-15", "repository-actions", "allowedActionsConfig.verifiedAllowed", null),
        Input("GH-15", "repository-actions", "allowedActionsConfig.patternsAlloweds", new[] { "*/*" }),
        Input("GH-15", "repository-actions", "allowedActionsConfig.patternsAlloweds", new[] { "docker/build-push-action@*", "docker*/build@*" }),
        Input("GH-15", "repository-actions", "allowedActionsConfig.patternsAlloweds", new[] { "docker/" }),
        Input("GH-15", "repository-actions", "allowedActionsConfig.patternsAlloweds", new[] { "docker" }),
        Input("GH-15", "repository-actions", "allowedActionsConfig.patternsAlloweds", null),
        Input("GH-15", "repository-actions", "repository", "other"),
        InputOf(plan => WithEnforced(plan, "allowedActions").With("repository-actions", "allowedActions", "all").With("repository-actions", "allowedActionsConfig", null),
            "GH-15", "repository-actions", "allowedActionsConfig.githubOwnedAllowed", true),
        Input("GH-15", "repository-actions", "shaPinningRequired", false),
        Input("GH-15", "repository-actions", "shaPinningRequired", null),
        Absent("GH-15", "nobody says which actions are allowed", plan => plan.Without("repository-actions")),
        Input("GH-16", "repository-workflow-token", "defaultWorkflowPermissions", "write"),
        Input("GH-16", "repository-workflow-token", "defaultWorkflowPermissions", null),
        Input("GH-16", "repository-workflow-token", "canApprovePullRequestReviews", true),
        Input("GH-16", "repository-workflow-token", "canApprovePullRequestReviews", null),
        Input("GH-16", "repository-workflow-token", "repository", "other"),
        Absent("GH-16", "nobody says what a workflow may do", plan => plan.Without("repository-workflow-token")),
        Input("GH-17", "repository-settings", "securityAndAnalysis.secretScanning.status", "disabled"),
        Input("GH-17", "repository-settings", "securityAndAnalysis.secretScanning", null),
        InputOf(Unlicensed, "GH-17", "repository-settings", "securityAndAnalysis.secretScanning.status", "disabled") with { What = "a switch that says disabled, without the licence" },
        Input("GH-18", "repository-alerts", "enabled", false),
        Input("GH-18", "repository-alerts", "enabled", null),
        Input("GH-18", "repository-alerts", "repository", "other"),
        Absent("GH-18", "nobody hears of vulnerabilities", plan => plan.Without("repository-alerts")),
        Input("GH-19", "repository-settings", "deleteBranchOnMerge", false),
        Input("GH-19", "repository-settings", "deleteBranchOnMerge", null),
        Input("GH-19", "repository-settings", "allowMergeCommit", true),
        Input("GH-19", "repository-settings", "allowMergeCommit", null),
        Input("GH-20", "repository-settings", "archiveOnDestroy", false),
        Input("GH-20", "repository-settings", "archiveOnDestroy", null),
        Absent("GH-20", "the repository may be deleted", plan => plan.With("repository-settings", repository => repository with { Protect = false })),
        Absent("GH-20", "the repository goes with its stack", plan => plan.With("repository-settings", repository => repository with { RetainOnDelete = false })),
        Input("GH-25", "repository-settings", "visibility", "public"),
        Input("GH-25", "repository-settings", "visibility", "open"),
        Input("GH-25", "repository-settings", "visibility", null),
        Input("GH-29", "repository-settings", "securityAndAnalysis.secretScanningPushProtection.status", "disabled"),
        Input("GH-29", "repository-settings", "securityAndAnalysis.secretScanningPushProtection", null),
        Input("GH-30", "repository-security-updates", "enabled", false),
        Input("GH-30", "repository-security-updates", "enabled", null),
        Input("GH-30", "repository-security-updates", "repository", "other"),
        Absent("GH-30", "nobody mends vulnerabilities", plan => plan.Without("repository-security-updates")),
        .. Webhooks.SelectMany(type => (Mutation[])
        [
            InputOf(Webhook(type), "GH-31", type, "configuration.secret", "in plain text"),
            InputOf(Webhook(type), "GH-31", type, "configuration.secret", null),
            InputOf(Webhook(type), "GH-32", type, "configuration.url", "http://example.com/hook"),
            InputOf(Webhook(type), "GH-32", type, "configuration.url", null),
            InputOf(Webhook(type), "GH-32", type, "configuration.insecureSsl", true),
            InputOf(Webhook(type), "GH-32", type, "configuration.insecureSsl", null),
        ]),
        .. ((string[])[".github/dependabot.yml", "renovate.json"]).SelectMany(path => (Mutation[])
        [
            Absent("GH-33", $"nobody writes {path}", plan => plan.Without("updates")) with { Twin = Files(path, "SECURITY.md") },
            InputOf(Files(path, "SECURITY.md"), "GH-33", "updates", "file", $"old/{path}"),
        ]),
        .. ((string[])["SECURITY.md", ".github/SECURITY.md", "docs/SECURITY.md"]).SelectMany(path => (Mutation[])
        [
            Absent("GH-34", $"nobody writes {path}", plan => plan.Without("advice")) with { Twin = Files("renovate.json", path) },
            InputOf(Files("renovate.json", path), "GH-34", "advice", "file", $"old/{path}"),
        ]),
        InputOf(Files("renovate.json", "SECURITY.md").Then(Adding(ResourceTypes.RepositoryFile, "elsewhere", ("repository", "other"), ("file", "SECURITY.md")))
            .Then(Adding(ResourceTypes.RepositoryFile, "elsewhere-as-well", ("repository", "other"), ("file", "renovate.json"))), "GH-34", "advice", "file", "README.txt"),
        Input("GH-35", "delivery-pulumi-access-token", "secretName", "pulumi_access_token"),
        Input("GH-35", "delivery-pulumi-access-token", "secretName", "GITHUB_ACCESS"),
        Input("GH-35", "delivery-pulumi-access-token", "secretName", "2ND"),
        Input("GH-35", "delivery-pulumi-access-token", "secretName", "WITH-HYPHEN"),
        Input("GH-35", "delivery-pulumi-access-token", "secretName", null),
        Input("GH-35", "previews-governance-read-token", "secretName", "governance"),
        Input("GH-35", "delivery-aws-region", "variableName", "awsRegion"),
        Input("GH-35", "previews-aws-region", "variableName", "awsRegion"),
        Input("GH-36", "delivery-governance-token", "secretName", "PULUMI_ACCESS_TOKEN"),
        Input("GH-36", "previews-governance-read-token", "secretName", "PRODUCTION_PULUMI_READ_TOKEN"),
        Input("GH-36", "previews-governance-read-token", "secretName", "PULUMI_ACCESS_TOKEN"),
        Input("GH-36", "delivery-aws-region", "variableName", "AWS_ROLE_ARN"),
        Input("GH-36", "previews-aws-region", "variableName", "AWS_REGION"),
        Input("GH-36", "previews-aws-region", "variableName", "PRODUCTION_PLAN_ROLE_ARN"),
        InputOf(Elsewhere("environment", "elsewhere"), "GH-36", "elsewhere", "environment", "production"),
        InputOf(Elsewhere("repository", "elsewhere"), "GH-36", "elsewhere", "repository", "shop"),
        InputOf(Ungated, "GH-38", "delivery-environment", "canAdminsBypass", false),
        InputOf(Ungated, "GH-38", "delivery-environment", "preventSelfReview", true),
        InputOf(Ungated, "GH-38", "delivery-environment", "reviewers", new[] { new Dictionary<string, object?>(StringComparer.Ordinal) }),
        InputOf(Ungated, "GH-38", "delivery-environment", "waitTimer", 30),
    ];

    private static readonly string[] Webhooks = [ResourceTypes.RepositoryWebhook, ResourceTypes.OrganizationWebhook];

    /// <summary>A private repository without the licence, of which the stack says so.</summary>
    private static Plan Unlicensed(Plan plan) => WithEnforced(plan, "secretScanning").With("repository-settings", "securityAndAnalysis", null);

    /// <summary>GitHub has no rules for environments here, so the pull request is the gate.</summary>
    private static Plan Ungated(Plan plan) => WithOutput(WithEnforced(plan, "environmentRules"), "pullRequestApprovers", new object?[] { "team 42" })
        .With("delivery-environment", "canAdminsBypass", null)
        .With("delivery-environment", "preventSelfReview", null)
        .With("delivery-environment", "reviewers", null);

    private static Func<Plan, Plan> Webhook(string type) =>
        Adding(type, type, ("configuration.url", "https://example.com/hook"), ("configuration.insecureSsl", false), ("configuration.secret", Secret.Value));

    private static Func<Plan, Plan> Files(string updates, string advice) =>
        Adding(ResourceTypes.RepositoryFile, "updates", ("repository", "shop"), ("file", updates))
            .Then(Adding(ResourceTypes.RepositoryFile, "advice", ("repository", "shop"), ("file", advice)))
            .Then(Adding(ResourceTypes.RepositoryFile, "readme", ("repository", "shop"), ("file", "README.md")));

    /// <summary>A secret of the name of another, which no job can read that reads the other.</summary>
    private static Func<Plan, Plan> Elsewhere(string input, string value) => Adding(
        ResourceTypes.EnvironmentSecret, "elsewhere", ("repository", "shop"), ("environment", "production"), ("secretName", "PULUMI_ACCESS_TOKEN"), ("value", Secret.Value))
        .Then(plan => plan.With("elsewhere", input, value).With("elsewhere", secret => secret with { DeleteBeforeReplace = true }));

    private static Plan WithEnforced(Plan plan, string what) =>
        WithOutput(plan, "gitHubEnforces", new Dictionary<string, object?>((IReadOnlyDictionary<string, object?>)plan.Outputs["gitHubEnforces"]!, StringComparer.Ordinal) { [what] = false });

    private static Plan WithOutput(Plan plan, string name, object? value) =>
        plan with { Outputs = new Dictionary<string, object?>(plan.Outputs, StringComparer.Ordinal) { [name] = value } };
}
