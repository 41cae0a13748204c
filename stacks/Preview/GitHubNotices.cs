using Infra.Settings;

namespace Stacks.Preview;

/// <summary>What GitHub does not enforce for the repository, though the platform would have it so.</summary>
internal static class GitHubNotices
{
    public static IEnumerable<Notice> Of(GitHubSettings settings, string stack)
    {
        var account = settings.Account;
        var enterprise = $"pulumi config set --path github.plan enterprise --stack {stack}  # once the owner of {settings.Repository} is on it";
        if (!account.HasRules)
        {
            var instead = settings.ApprovalGate == ApprovalGate.PullRequest
                ? "the deployment itself looks for the approval of the merged pull request, which a change of this program could leave out"
                : "whatever is merged is deployed";
            yield return new Notice(
                "github.plan",
                $"gives {account} no reviewers, no wait timer, no rule against approving one's own and none for administrators: {instead}",
                enterprise);
        }

        if (settings.Governed is { AllowedActions: null })
        {
            yield return new Notice("github.allowedActions", $"cannot be set for {account}: workflows may use any action, though each by its commit", enterprise);
        }

        if (settings.Governed is { SecretScanning: false })
        {
            yield return new Notice(
                "github.secretProtection",
                $"is off: without the licence for GitHub Secret Protection nobody looks for secrets in what is pushed to {account}",
                $"pulumi config set --path github.secretProtection true --stack {stack}  # once the licence is there");
        }
    }
}
