using Infra.Policies;

namespace Infra.Changes.Widening;

/// <summary>What decides on GitHub who may change, approve, deploy or read.</summary>
internal static class GitHubRules
{
    private static readonly string[] Permissions = ["pull", "triage", "push", "maintain", "admin"];

    public static IReadOnlyList<ReachRule> All { get; } =
    [
        .. OfRulesets(),
        .. OfBranchProtection(),
        new(ResourceTypes.SourceRepository, "visibility", ReachTests.Further("private", "internal", "public"), "can be read by more people"),
        new(ResourceTypes.SourceRepository, "private", ReachTests.Off, "can be read by anybody"),
        new(ResourceTypes.Environment, "reviewers", ReachTests.Emptied, "lets deployments go ahead without anybody's approval"),
        new(ResourceTypes.Environment, "reviewers", ReachTests.More, "lets others approve deployments"),
        new(ResourceTypes.Environment, "preventSelfReview", ReachTests.Off, "lets whoever has started a deployment approve it"),
        new(ResourceTypes.Environment, "canAdminsBypass", ReachTests.OnUnlessSaid, "lets administrators deploy past its rules"),
        new(ResourceTypes.Environment, "waitTimer", ReachTests.Lower, "waits less long before a deployment"),
        new(ResourceTypes.Environment, "deploymentBranchPolicy", ReachTests.Gone, "takes deployments from every branch"),
        new(ResourceTypes.Environment, "deploymentBranchPolicy.protectedBranches", ReachTests.Off, "takes deployments from branches that are not protected"),
        new(ResourceTypes.EnvironmentBranch, "branchPattern", ReachTests.OtherNames, "takes deployments from other branches") { IsOfNew = true },
        new(ResourceTypes.EnvironmentBranch, "tagPattern", ReachTests.OtherNames, "takes deployments from other tags") { IsOfNew = true },
        new(ResourceTypes.ActionsPermissions, "allowedActions", ReachTests.Further("local_only", "selected", "all"), "lets workflows use more actions"),
        new(ResourceTypes.ActionsPermissions, "allowedActionsConfig.githubOwnedAllowed", ReachTests.On, "lets workflows use every action of GitHub"),
        new(ResourceTypes.ActionsPermissions, "allowedActionsConfig.verifiedAllowed", ReachTests.On, "lets workflows use actions of verified authors"),
        new(ResourceTypes.ActionsPermissions, "allowedActionsConfig.patternsAlloweds", ReachTests.More, "lets workflows use more actions"),
        new(ResourceTypes.ActionsPermissions, "shaPinningRequired", ReachTests.Off, "lets workflows name actions by what their authors can change"),
        new(ResourceTypes.WorkflowPermissions, "defaultWorkflowPermissions", ReachTests.Further("read", "write"), "lets the token of every workflow write"),
        new(ResourceTypes.WorkflowPermissions, "canApprovePullRequestReviews", ReachTests.On, "lets workflows approve pull requests"),
        new("github:index/repositoryCollaborator:RepositoryCollaborator", "permission", ReachTests.Further(Permissions), "lets somebody else into the repository") { IsOfNew = true },
        new("github:index/repositoryCollaborators:RepositoryCollaborators", "users", ReachTests.More, "lets more people into the repository") { IsOfNew = true },
        new("github:index/repositoryCollaborators:RepositoryCollaborators", "teams", ReachTests.More, "lets more teams into the repository") { IsOfNew = true },
        new("github:index/teamRepository:TeamRepository", "permission", ReachTests.Further(Permissions), "lets a team into the repository") { IsOfNew = true },
        new("github:index/repositoryDeployKey:RepositoryDeployKey", "title", ReachTests.OtherNames, "lets whoever has the key into the repository") { IsOfNew = true },
        new("github:index/repositoryDeployKey:RepositoryDeployKey", "readOnly", ReachTests.Off, "lets whoever has the key write to the repository"),
        new(ResourceTypes.RepositoryWebhook, "events", ReachTests.More, "tells an address outside of what happens in the repository") { IsOfNew = true },
        new(ResourceTypes.OrganizationWebhook, "events", ReachTests.More, "tells an address outside of what happens in the organisation") { IsOfNew = true },
    ];

    private static IEnumerable<ReachRule> OfRulesets() =>
    [
        Ruleset("bypassActors", ReachTests.More, "lets others past its rules"),
        Ruleset("enforcement", ReachTests.NoMore("active"), "is not enforced any more"),
        Ruleset("conditions.refName.includes", ReachTests.Fewer, "is about fewer branches"),
        Ruleset("conditions.refName.excludes", ReachTests.More, "is about fewer branches"),
        Ruleset("rules.creation", ReachTests.Off, "lets anybody make such a branch"),
        Ruleset("rules.deletion", ReachTests.Off, "lets its branches be deleted"),
        Ruleset("rules.nonFastForward", ReachTests.Off, "lets what was merged be overwritten"),
        Ruleset("rules.requiredLinearHistory", ReachTests.Off, "lets merge commits in"),
        Ruleset("rules.requiredSignatures", ReachTests.Off, "lets unsigned commits in"),
        Ruleset("rules.update", ReachTests.Off, "lets anybody push"),
        Ruleset("rules.pullRequest", ReachTests.Gone, "takes commits without a pull request"),
        Ruleset("rules.pullRequest.dismissStaleReviewsOnPush", ReachTests.Off, "keeps approvals of what was changed since"),
        Ruleset("rules.pullRequest.requireCodeOwnerReview", ReachTests.Off, "asks no code owner"),
        Ruleset("rules.pullRequest.requireLastPushApproval", ReachTests.Off, "lets whoever pushed last approve"),
        Ruleset("rules.pullRequest.requiredApprovingReviewCount", ReachTests.Lower, "asks for fewer approvals"),
        Ruleset("rules.pullRequest.requiredReviewThreadResolution", ReachTests.Off, "takes pull requests with open questions"),
        Ruleset("rules.requiredStatusChecks.requiredChecks", ReachTests.Fewer, "asks for fewer checks"),
        Ruleset("rules.requiredStatusChecks.strictRequiredStatusChecksPolicy", ReachTests.Off, "takes what was checked on an older base"),
    ];

    private static IEnumerable<ReachRule> OfBranchProtection() => new[] { ResourceTypes.BranchProtection, ResourceTypes.BranchProtectionV3 }.SelectMany(type => new ReachRule[]
    {
        new(type, "enforceAdmins", ReachTests.Off, "does not hold administrators to its rules"),
        new(type, "allowsDeletions", ReachTests.On, "lets its branches be deleted"),
        new(type, "allowsForcePushes", ReachTests.On, "lets what was merged be overwritten"),
        new(type, "forcePushBypassers", ReachTests.More, "lets others overwrite what was merged"),
        new(type, "requireSignedCommits", ReachTests.Off, "lets unsigned commits in"),
        new(type, "requiredPullRequestReviews", ReachTests.Gone, "takes commits without a pull request"),
        new(type, "requiredPullRequestReviews.dismissStaleReviews", ReachTests.Off, "keeps approvals of what was changed since"),
        new(type, "requiredPullRequestReviews.pullRequestBypassers", ReachTests.More, "lets others past the reviews"),
        new(type, "requiredPullRequestReviews.requireCodeOwnerReviews", ReachTests.Off, "asks no code owner"),
        new(type, "requiredPullRequestReviews.requiredApprovingReviewCount", ReachTests.Lower, "asks for fewer approvals"),
        new(type, "requiredStatusChecks", ReachTests.Gone, "asks for no checks"),
        new(type, "requiredStatusChecks.contexts", ReachTests.Fewer, "asks for fewer checks"),
        new(type, "restrictPushes", ReachTests.Gone, "lets everybody push who may write"),
        new(type, "restrictPushes.pushAllowances", ReachTests.More, "lets others push"),
    });

    private static ReachRule Ruleset(string path, ReachTest test, string what) => new(ResourceTypes.BranchRuleset, path, test, what);
}
