using Infra.Plans;
using Infra.Text;

namespace Infra.Policies;

/// <summary>How changes reach a stack through GitHub.</summary>
public static class DeliveryPolicies
{
    public static readonly Policy OnlyProtectedBranchesDeploy = new()
    {
        Id = "GH-01",
        Severity = Severity.Blocker,
        Promise = "only protected branches deploy",
        Why = "From any other branch, code that nobody has seen would run with the deployment's rights.",
        Fix = "set DeploymentBranchPolicy with ProtectedBranches = true and CustomBranchPolicies = false",
        Select = Environments,
        Holds = environment => environment.Flag("deploymentBranchPolicy.protectedBranches") == true
            && environment.Flag("deploymentBranchPolicy.customBranchPolicies") == false,
    };

    public static readonly Policy NobodyApprovesTheirOwn = new()
    {
        Id = "GH-02",
        Severity = Severity.Blocker,
        Promise = "nobody approves their own deployment",
        Why = "An approval by the same person is one person with two clicks.",
        Fix = "set PreventSelfReview = true",
        Select = Environments,
        Holds = environment => environment.Flag("preventSelfReview") == true,
    };

    public static readonly Policy AdministratorsWaitToo = new()
    {
        Id = "GH-03",
        Severity = Severity.Blocker,
        Promise = "administrators cannot pass by the approval of a deployment",
        Why = "The account most worth stealing would be the one that no rule holds.",
        Fix = "set CanAdminsBypass = false",
        Select = Environments,
        Holds = environment => environment.Flag("canAdminsBypass") == false,
    };

    public static readonly Policy SomebodyApproves = new()
    {
        Id = "GH-04",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, a person approves each deployment",
        Why = "Otherwise a merge at night is a deployment at night.",
        Fix = "name github.reviewerTeams or github.reviewerUsers",
        Select = Environments,
        HoldsIn = (environment, plan) => !plan.IsCustomerFacing()
            || environment.List("reviewers[0].teams") is { Count: > 0 }
            || environment.List("reviewers[0].users") is { Count: > 0 },
    };

    public static readonly Policy SecretsAreReplacedInOrder = new()
    {
        Id = "GH-05",
        Severity = Severity.Blocker,
        Promise = "a secret of the pipeline is deleted before its new value is made",
        Why = "Old and new share one id: the usual order ends with deleting both, and the next deployment fails.",
        Fix = "set DeleteBeforeReplace = true in the secret's options",
        Select = plan => plan.OfType(ResourceTypes.EnvironmentSecret),
        Holds = secret => secret.DeleteBeforeReplace,
    };

    public static readonly Policy VariablesAreNoSecrets = new()
    {
        Id = "GH-06",
        Severity = Severity.Blocker,
        Promise = "no variable of the pipeline is a secret",
        Why = "Variables are printed in every log; secrets are not.",
        Fix = "move it from Variables to github.secrets",
        Select = plan => plan.OfType(ResourceTypes.EnvironmentVariable),
        Holds = variable => variable.Text("variableName") is { } name && !SecretLooks.HasNameOfOne(name),
    };

    public static readonly Policy ChecksAreRequired = new()
    {
        Id = "GH-07",
        Severity = Severity.Blocker,
        Promise = "a protected branch takes only what passed its checks on top of the branch as it is",
        Why = "Two changes that pass apart can fail together.",
        Fix = "name github.requiredChecks; keep Strict = true",
        Select = Branches,
        Holds = branch => branch.Items("requiredStatusChecks").AnyAndAll(checks => checks.Texts("contexts") is { Count: > 0 } && checks.Flag("strict") == true),
    };

    public static readonly Policy ReviewsAreRequired = new()
    {
        Id = "GH-08",
        Severity = Severity.Blocker,
        Promise = "a protected branch takes only what somebody else approved as it is",
        Why = "Whatever is pushed after an approval has been seen by nobody.",
        Fix = "raise github.approvals to 1; keep DismissStaleReviews and RequireLastPushApproval = true",
        Select = Branches,
        Holds = branch => branch.Items("requiredPullRequestReviews").AnyAndAll(reviews =>
            reviews.Number("requiredApprovingReviewCount") >= 1 && reviews.Flag("dismissStaleReviews") == true && reviews.Flag("requireLastPushApproval") == true),
    };

    public static readonly Policy HistoryStays = new()
    {
        Id = "GH-09",
        Severity = Severity.Blocker,
        Promise = "nobody, administrators included, rewrites or deletes a protected branch",
        Why = "What was deployed could no longer be found out.",
        Fix = "set EnforceAdmins = true, AllowsForcePushes = false and AllowsDeletions = false",
        Select = Branches,
        Holds = branch => branch.Flag("enforceAdmins") == true && branch.Flag("allowsForcePushes") == false && branch.Flag("allowsDeletions") == false,
    };

    private static IEnumerable<PlannedResource> Environments(Plan plan) => plan.OfType(ResourceTypes.Environment);

    private static IEnumerable<PlannedResource> Branches(Plan plan) => plan.OfType(ResourceTypes.BranchProtection);
}
