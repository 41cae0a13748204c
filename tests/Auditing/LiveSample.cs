using Infra.Plans;
using Stacks.Tools;
using Tests.Fixtures;

namespace Tests.Auditing;

/// <summary>One resource of each kind, and what GitHub answers where all of it is as declared.</summary>
internal static class LiveSample
{
    public const string Api = "gh api repos/acme/shop";

    private static readonly (string Path, string Json)[] Answers =
    [
        ("/environments/staging ", """
            {"name": "staging", "can_admins_bypass": false, "deployment_branch_policy": {"protected_branches": false, "custom_branch_policies": true},
             "protection_rules": [{"id": 1, "type": "wait_timer", "wait_timer": 30}, {"id": 2, "type": "branch_policy"},
              {"id": 3, "type": "required_reviewers", "prevent_self_review": true,
               "reviewers": [{"type": "User", "reviewer": {"id": 7, "login": "ada"}}, {"type": "Team", "reviewer": {"id": 12, "slug": "owners"}}]}]}
            """),
        ("/environments/staging/deployment-branch-policies", """{"total_count": 1, "branch_policies": [{"id": 1, "name": "main", "type": "branch"}]}"""),
        ("/environments/staging/secrets", """{"total_count": 1, "secrets": [{"name": "TOKEN"}]}"""),
        ("/environments/staging/variables", """{"total_count": 1, "variables": [{"name": "AWS_REGION", "value": "eu-west-1"}]}"""),
        ("/actions/secrets", """{"total_count": 1, "secrets": [{"name": "STAGING_TOKEN"}]}"""),
        ("/actions/variables", """{"total_count": 1, "variables": [{"name": "STAGING_AWS_REGION", "value": "eu-west-1"}]}"""),
        ("/rulesets?", """[{"id": 4, "name": "other"}, {"id": 5, "name": "main is reviewed"}]"""),
        ("/rulesets/5 ", """
            {"id": 5, "name": "main is reviewed", "target": "branch", "enforcement": "active", "bypass_actors": [],
             "conditions": {"ref_name": {"include": ["refs/heads/main"], "exclude": []}},
             "rules": [{"type": "deletion"}, {"type": "non_fast_forward"},
              {"type": "pull_request", "parameters": {"required_approving_review_count": 2, "dismiss_stale_reviews_on_push": true, "allowed_merge_methods": ["squash", "rebase"]}},
              {"type": "required_status_checks", "parameters": {"strict_required_status_checks_policy": true, "required_status_checks": [{"context": "ci", "integration_id": 15368}]}}]}
            """),
        ("/branches/release%2F1/protection", """
            {"enforce_admins": {"enabled": true}, "allow_deletions": {"enabled": false}, "allow_force_pushes": {"enabled": false}, "required_linear_history": {"enabled": true},
             "required_pull_request_reviews": {"required_approving_review_count": 1, "dismiss_stale_reviews": true, "dismissal_restrictions": {"users": [], "teams": []}},
             "required_status_checks": {"strict": true, "contexts": ["ci"]}}
            """),
        (" ", """
            {"name": "shop", "visibility": "private", "delete_branch_on_merge": true, "description": "whatever",
             "security_and_analysis": {"secret_scanning": {"status": "enabled"}, "dependabot_security_updates": {"status": "enabled"}}}
            """),
        ("/vulnerability-alerts", ""),
        ("/automated-security-fixes", """{"enabled": true, "paused": false}"""),
        ("/actions/permissions ", """{"enabled": true, "allowed_actions": "selected", "sha_pinning_required": true}"""),
        ("/actions/permissions/selected-actions", """{"github_owned_allowed": true, "verified_allowed": false, "patterns_allowed": ["acme/*", "docker/build-push-action@*"]}"""),
        ("/actions/permissions/workflow", """{"default_workflow_permissions": "read", "can_approve_pull_request_reviews": false}"""),
    ];

    public static Plan Plan { get; } = new()
    {
        Project = "infra",
        Stack = "staging",
        Outputs = Map(),
        Resources =
        [
            Resource("repositoryEnvironment:RepositoryEnvironment", "environment",
                ("environment", "staging"), ("waitTimer", 30.0), ("canAdminsBypass", false), ("preventSelfReview", true),
                ("reviewers", Map(("teams", List(12.0)), ("users", List(7.0)))),
                ("deploymentBranchPolicy", Map(("protectedBranches", false), ("customBranchPolicies", true)))),
            Resource("repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy", "branch", ("environment", "staging"), ("branchPattern", "main")),
            Resource("actionsEnvironmentSecret:ActionsEnvironmentSecret", "token", ("environment", "staging"), ("secretName", "TOKEN"), ("value", Secret.Value)),
            Resource("actionsEnvironmentVariable:ActionsEnvironmentVariable", "region", ("environment", "staging"), ("variableName", "AWS_REGION"), ("value", "eu-west-1")),
            Resource("actionsSecret:ActionsSecret", "plan-token", ("secretName", "STAGING_TOKEN"), ("value", Secret.Value)),
            Resource("actionsVariable:ActionsVariable", "plan-region", ("variableName", "STAGING_AWS_REGION"), ("value", "eu-west-1")),
            Resource("repositoryRuleset:RepositoryRuleset", "ruleset",
                ("name", "main is reviewed"), ("target", "branch"), ("enforcement", "active"),
                ("conditions", Map(("refName", Map(("includes", List("refs/heads/main")), ("excludes", List()))))),
                ("rules", Map(
                    ("deletion", true), ("nonFastForward", true), ("requiredSignatures", false),
                    ("pullRequest", Map(("requiredApprovingReviewCount", 2.0), ("dismissStaleReviewsOnPush", true), ("allowedMergeMethods", List("rebase", "squash")))),
                    ("requiredStatusChecks", Map(("strictRequiredStatusChecksPolicy", true), ("requiredChecks", List(Map(("context", "ci"), ("integrationId", 15368.0))))))))),
            Resource("branchProtection:BranchProtection", "protection",
                ("pattern", "release/1"), ("enforceAdmins", true), ("allowsDeletions", false), ("allowsForcePushes", false), ("requiredLinearHistory", true),
                ("requiredPullRequestReviews", List(Map(("requiredApprovingReviewCount", 1.0), ("dismissStaleReviews", true), ("restrictDismissals", true)))),
                ("requiredStatusChecks", List(Map(("strict", true), ("contexts", List("ci")))))),
            Resource("repository:Repository", "settings",
                ("name", "shop"), ("visibility", "private"), ("deleteBranchOnMerge", true), ("archiveOnDestroy", true),
                ("securityAndAnalysis", Map(("secretScanning", Map(("status", "enabled")))))),
            Resource("repositoryVulnerabilityAlerts:RepositoryVulnerabilityAlerts", "alerts", ("enabled", true)),
            Resource("repositoryDependabotSecurityUpdates:RepositoryDependabotSecurityUpdates", "updates", ("enabled", true)),
            Resource("actionsRepositoryPermissions:ActionsRepositoryPermissions", "actions",
                ("enabled", true), ("allowedActions", "selected"), ("shaPinningRequired", true),
                ("allowedActionsConfig", Map(("githubOwnedAllowed", true), ("verifiedAllowed", false), ("patternsAlloweds", List("docker/build-push-action@*", "acme/*"))))),
            Resource("workflowRepositoryPermissions:WorkflowRepositoryPermissions", "workflow-token", ("defaultWorkflowPermissions", "read"), ("canApprovePullRequestReviews", false)),
        ],
    };

    /// <summary>GitHub as it is declared, but for a text of the answer at a path.</summary>
    public static RecordedTools With(string path = "", string old = "", string now = "")
    {
        var tools = new RecordedTools();
        foreach (var (known, json) in Answers)
        {
            Assert.True(known != path || json.Contains(old, StringComparison.Ordinal), $"{path} has no {old}");
            tools.On($"{Api}{known}", known == path && old.Length > 0 ? json.Replace(old, now, StringComparison.Ordinal) : json);
        }

        Assert.True(path.Length == 0 || Array.Exists(Answers, answer => answer.Path == path), path);
        return tools;
    }

    /// <summary>GitHub as it is declared, but for a path that answers with an error.</summary>
    public static RecordedTools Failing(string path, string error) => With(path).On($"{Api}{path}", [new ToolAnswer(1, "", error)]);

    private static PlannedResource Resource(string type, string name, params (string Key, object? Value)[] inputs) => new()
    {
        Urn = $"urn:pulumi:staging::infra::github:index/{type}::{name}",
        Type = $"github:index/{type}",
        Name = name,
        Parent = null,
        Inputs = Map(type.StartsWith("repository:", StringComparison.Ordinal) ? inputs : [("repository", "shop"), .. inputs]),
    };

    private static Dictionary<string, object?> Map(params (string Key, object? Value)[] members) => members.ToDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal);

    private static object?[] List(params object?[] items) => items;
}
