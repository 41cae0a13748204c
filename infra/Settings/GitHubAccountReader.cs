namespace Infra.Settings;

/// <summary>What GitHub enforces for the repository, and what the stack asks of it that it does not.</summary>
internal static class GitHubAccountReader
{
    /// <summary>30 days, GitHub's own limit.</summary>
    private const int LongestWaitMinutes = 43_200;

    public static GitHubAccount Read(SettingsSection section)
    {
        var account = new GitHubAccount(section.Choice<GitHubPlan>("plan"), section.Choice<RepositoryVisibility>("visibility"));
        if (IsUnknown(section))
        {
            return account;
        }

        switch (account)
        {
            case { Visibility: RepositoryVisibility.Internal, Plan: not GitHubPlan.Enterprise }:
                section.Refuse("visibility", "public or private unless plan is enterprise: only an enterprise has internal repositories");
                break;
            case { Visibility: RepositoryVisibility.Private, Plan: GitHubPlan.Free }:
                section.Refuse("plan", "team or enterprise while visibility is private: on GitHub Free a private repository has no environments and no rules for its branches");
                break;
        }

        return account;
    }

    /// <summary>How long a deployment waits: a timer that only GitHub keeps.</summary>
    public static TimeSpan Wait(SettingsSection section, GitHubAccount account)
    {
        var wait = section.Optional("waitMinutes", TimeSpan.Zero, (s, k) => s.Minutes(k, from: 0, LongestWaitMinutes));
        if (wait > TimeSpan.Zero && !account.HasRules && !IsUnknown(section))
        {
            section.Refuse("waitMinutes", $"0: GitHub keeps no wait timer for {account}");
        }

        return wait;
    }

    /// <summary>
    /// Where GitHub enforces approvals, its environment is the gate: a check by the code that is deployed would be the weaker one.
    /// Where it does not, a stack that needs an approval says so.
    /// </summary>
    public static ApprovalGate Gate(SettingsSection section, GitHubAccount account, bool needsApproval)
    {
        var gate = section.Optional("approvalGate", ApprovalGate.Environment, (s, k) => s.Choice<ApprovalGate>(k));
        if (IsUnknown(section) || section.HasProblem("approvalGate"))
        {
            return gate;
        }

        if (account.HasRules && gate == ApprovalGate.PullRequest)
        {
            section.Refuse(
                "approvalGate",
                $"environment: GitHub itself holds a deployment of {account} until it is approved, and a check by the code that is deployed is weaker");
        }
        else if (!account.HasRules && gate == ApprovalGate.Environment && needsApproval)
        {
            section.Refuse(
                "approvalGate",
                $"pullRequest: GitHub asks no reviewer before a deployment of {account}, that takes a public repository or plan enterprise; "
                + "with pullRequest the deployment itself looks for the approval of the merged pull request by one of the reviewers");
        }

        return gate;
    }

    private static bool IsUnknown(SettingsSection section) => section.HasProblem("plan") || section.HasProblem("visibility");
}
