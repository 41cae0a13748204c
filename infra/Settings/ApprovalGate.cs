namespace Infra.Settings;

/// <summary>What holds a deployment until somebody has approved it.</summary>
public enum ApprovalGate
{
    /// <summary>The GitHub environment, whose rules no pull request can change.</summary>
    Environment,

    /// <summary>
    /// The deployment itself, which looks for the approval of the merged pull request by one of the reviewers; for repositories that
    /// GitHub enforces no such rules for.
    /// </summary>
    PullRequest,
}
