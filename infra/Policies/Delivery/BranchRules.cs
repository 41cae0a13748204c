using Infra.Plans;

namespace Infra.Policies.Delivery;

/// <summary>The rules of a branch, read out of either form that GitHub has for them. What is absent is null or false, never a pass.</summary>
internal sealed record BranchRules
{
    private const string Head = "refs/heads/";

    /// <summary>The one branch that they are for; null for several, or for all of a pattern.</summary>
    public required string? Branch { get; init; }

    /// <summary>The names of the checks; null where none is required, or where any app may say that one has passed.</summary>
    public required IReadOnlyList<string>? Checks { get; init; }

    /// <summary>The checks ran on top of the branch as it is.</summary>
    public required bool UpToDate { get; init; }

    public required double? Approvals { get; init; }

    public required bool StaleApprovalsEnd { get; init; }

    public required bool LastPushIsApproved { get; init; }

    public required bool OwnersApprove { get; init; }

    public required bool ConversationsEnd { get; init; }

    public required bool Linear { get; init; }

    public required bool HistoryStays { get; init; }

    /// <summary>In force for exactly one branch, for everybody.</summary>
    public required bool BindEverybody { get; init; }

    public static IEnumerable<PlannedResource> All(Plan plan) => plan.OfType(ResourceTypes.BranchRuleset).Concat(plan.OfType(ResourceTypes.BranchProtection));

    public static BranchRules Of(PlannedResource branch) => branch.Type == ResourceTypes.BranchRuleset ? OfRuleset(branch) : OfProtection(branch);

    private static BranchRules OfRuleset(PlannedResource ruleset)
    {
        var rules = ruleset.Map("rules");
        var checks = rules?.Map("requiredStatusChecks");
        var reviews = rules?.Map("pullRequest");
        var required = checks?.Items("requiredChecks");
        var branch = ruleset.Texts("conditions.refName.includes") is [var only] && only.StartsWith(Head, StringComparison.Ordinal) ? only[Head.Length..] : null;
        return new BranchRules
        {
            Branch = branch,
            Checks = required?.All(check => check.Number("integrationId") > 0) == true ? required.Select(check => check.Text("context")).OfType<string>().ToArray() : null,
            UpToDate = checks?.Flag("strictRequiredStatusChecksPolicy") == true,
            Approvals = reviews?.Number("requiredApprovingReviewCount"),
            StaleApprovalsEnd = reviews?.Flag("dismissStaleReviewsOnPush") == true,
            LastPushIsApproved = reviews?.Flag("requireLastPushApproval") == true,
            OwnersApprove = reviews?.Flag("requireCodeOwnerReview") == true,
            ConversationsEnd = reviews?.Flag("requiredReviewThreadResolution") == true,
            Linear = rules?.Flag("requiredLinearHistory") == true,
            HistoryStays = rules?.Flag("nonFastForward") == true && rules.Flag("deletion") == true,
            BindEverybody = ruleset.Text("enforcement") == "active" && ruleset.Text("target") == "branch" && !ruleset.Has("bypassActors")
                && branch is not null
                && ruleset.Texts("conditions.refName.excludes") is { Count: 0 },
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
            HistoryStays = protection.Flag("allowsForcePushes") == false && protection.Flag("allowsDeletions") == false && !protection.Has("forcePushBypassers"),
            BindEverybody = protection.Flag("enforceAdmins") == true && reviews?.Has("pullRequestBypassers") != true && protection.Text("pattern") is { Length: > 0 },
        };
    }
}
