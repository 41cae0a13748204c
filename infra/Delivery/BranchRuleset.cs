using Pulumi;
using Github = Pulumi.Github;

namespace Infra.Delivery;

/// <summary>
/// A branch that changes by reviewed and checked pull requests alone, by a ruleset that nobody may pass by: it has no bypass actors,
/// so administrators and the deployment itself are bound as everybody is. <see cref="ProtectedBranch"/> is the same in the classic form.
/// </summary>
public sealed class BranchRuleset : ComponentResource
{
    private const string Promise = " takes reviewed and checked pull requests";

    /// <summary>GitHub takes 100 characters for the name of a ruleset, and the branch's is a part of it.</summary>
    public static int LongestBranch => 100 - Promise.Length;

    /// <summary>The id of GitHub Actions, the same for everyone: a check of that name from any other app or token counts for nothing.</summary>
    private const int GitHubActions = 15368;

    public BranchRuleset(string name, ProtectedBranchArgs args, ComponentResourceOptions? options = null)
        : base("infra:delivery:BranchRuleset", name, options)
    {
        _ = new Github.RepositoryRuleset($"{name}-ruleset", new Github.RepositoryRulesetArgs
        {
            Repository = args.Repository.Name,
            Name = $"{args.Branch}{Promise}",
            Target = "branch",
            Enforcement = "active",
            Conditions = new Github.Inputs.RepositoryRulesetConditionsArgs
            {
                RefName = new Github.Inputs.RepositoryRulesetConditionsRefNameArgs { Includes = { $"refs/heads/{args.Branch}" }, Excludes = Array.Empty<string>() },
            },
            Rules = Rules(args),
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    private static Github.Inputs.RepositoryRulesetRulesArgs Rules(ProtectedBranchArgs args) => new()
    {
        Deletion = true, // the rule, which forbids it
        NonFastForward = true,
        RequiredLinearHistory = true,
        RequiredSignatures = args.SignedCommits,
        PullRequest = new Github.Inputs.RepositoryRulesetRulesPullRequestArgs
        {
            RequiredApprovingReviewCount = args.Approvals,
            DismissStaleReviewsOnPush = true,
            RequireCodeOwnerReview = true,
            RequireLastPushApproval = true,
            RequiredReviewThreadResolution = true,
            // GitHub signs what it squashes and cannot sign what it rebases.
            AllowedMergeMethods = args.SignedCommits ? ["squash"] : (string[])["rebase", "squash"],
        },
        RequiredStatusChecks = new Github.Inputs.RepositoryRulesetRulesRequiredStatusChecksArgs
        {
            RequiredChecks = args.RequiredChecks
                .Select(check => new Github.Inputs.RepositoryRulesetRulesRequiredStatusChecksRequiredCheckArgs { Context = check, IntegrationId = GitHubActions })
                .ToArray(),
            StrictRequiredStatusChecksPolicy = true,
        },
    };
}
