using Infra.Plans;

namespace Infra.Policies.Delivery;

/// <summary>The rules of a branch, read out of either form that GitHub has for them. What is absent is null or false, never a pass.</summary>
internal sealed record BranchRules
{
    private const string Head = "refs/heads/";

    /// <summary>The one branch that they are in force for; null for several, for all of a pattern, or where they are not in force.</summary>
    public required string? Branch { get; init; }

    /// <summary>The names of the checks; null where none is required.</summary>
    public required IReadOnlyList<string>? Checks { get; init; }

    /// <summary>The checks ran on top of the branch as it is.</summary>
    public required bool UpToDate { get; init; }

    public required double? Approvals { get; init; }

    public required bool StaleApprovalsEnd { get; init; }

    public required bool LastPushIsApproved { get; init; }

    public required bool OwnersApprove { get; init; }

    public required bool ConversationsEnd { get; init; }

    public required bool Linear { get; init; }

    public required bool? Signed { get; init; }

    /// <summary>Nobody pushes by force.</summary>
    public required bool HistoryStays { get; init; }

    /// <summary>Nobody deletes the branch.</summary>
    public required bool Stays { get; init; }

    public required bool BindEverybody { get; init; }

    /// <summary>Rules of tags and of pushes are no rules of a branch.</summary>
    public static IEnumerable<PlannedResource> All(Plan plan) => Rulesets(plan).Concat(plan.OfType(ResourceTypes.BranchProtection));

    public static IEnumerable<PlannedResource> Rulesets(Plan plan) =>
        plan.OfType(ResourceTypes.BranchRuleset).Where(ruleset => ruleset.Text("target") is not ("tag" or "push"));

    /// <summary>Those of a repository.</summary>
    public static IEnumerable<PlannedResource> In(Plan plan, string? repository) =>
        plan.Where(ResourceTypes.BranchRuleset, "repository", repository).Concat(plan.Where(ResourceTypes.BranchProtection, "repositoryId", repository));

    public static BranchRules Of(PlannedResource branch) => branch.Type == ResourceTypes.BranchRuleset ? OfRuleset(branch) : OfProtection(branch);

    private static BranchRules OfRuleset(PlannedResource ruleset)
    {
        var rules = ruleset.Map("rules");
        var checks = rules?.Map("requiredStatusChecks");
        var reviews = rules?.Map("pullRequest");
        var isInForce = ruleset.Text("enforcement") == "active" && ruleset.Text("target") == "branch" && ruleset.Texts("conditions.refName.excludes") is { Count: 0 };
        return new BranchRules
        {
            Branch = isInForce && ruleset.Texts("conditions.refName.includes") is [var only] && only.StartsWith(Head, StringComparison.Ordinal) ? only[Head.Length..] : null,
            Checks = checks?.Items("requiredChecks")?.Select(check => check.Text("context")).OfType<string>().ToArray(),
            UpToDate = checks?.Flag("strictRequiredStatusChecksPolicy") == true,
            Approvals = reviews?.Number("requiredApprovingReviewCount"),
            StaleApprovalsEnd = reviews?.Flag("dismissStaleReviewsOnPush") == true,
            LastPushIsApproved = reviews?.Flag("requireLastPushApproval") == true,
            OwnersApprove = reviews?.Flag("requireCodeOwnerReview") == true,
            ConversationsEnd = reviews?.Flag("requiredReviewThreadResolution") == true,
            Linear = rules?.Flag("requiredLinearHistory") == true,
            Signed = rules?.Flag("requiredSignatures"),
            HistoryStays = rules?.Flag("nonFastForward") == true,
            Stays = rules?.Flag("deletion") == true,
            BindEverybody = !ruleset.Has("bypassActors"),
        };
    }

    private static BranchRules OfProtection(PlannedResource protection)
    {
        var checks = protection.Items("requiredStatusChecks") is [var onlyChecks] ? onlyChecks : null;
        var reviews = protection.Items("requiredPullRequestReviews") is [var onlyReviews] ? onlyReviews : null;
        return new BranchRules
        {
            Branch = protection.Text("pattern"),
            Checks = checks?.Texts("contexts"),
            UpToDate = checks?.Flag("strict") == true,
            Approvals = reviews?.Number("requiredApprovingReviewCount"),
            StaleApprovalsEnd = reviews?.Flag("dismissStaleReviews") == true,
            LastPushIsApproved = reviews?.Flag("requireLastPushApproval") == true,
            OwnersApprove = reviews?.Flag("requireCodeOwnerReviews") == true,
            ConversationsEnd = protection.Flag("requireConversationResolution") == true,
            Linear = protection.Flag("requiredLinearHistory") == true,
            Signed = protection.Flag("requireSignedCommits"),
            HistoryStays = protection.Flag("allowsForcePushes") == false && !protection.Has("forcePushBypassers"),
            Stays = protection.Flag("allowsDeletions") == false,
            BindEverybody = protection.Flag("enforceAdmins") == true && reviews?.Has("pullRequestBypassers") != true,
        };
    }
}
