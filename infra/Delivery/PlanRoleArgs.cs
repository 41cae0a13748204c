using Infra.Naming;
using Pulumi;

namespace Infra.Delivery;

public sealed record PlanRoleArgs
{
    public required GitHubIdentity GitHub { get; init; }

    /// <summary>The branch that the stack is deployed from.</summary>
    public required string Branch { get; init; }

    /// <summary>The repository's default branch, where scheduled workflows run; it may be the same.</summary>
    public required string DefaultBranch { get; init; }

    /// <summary>The ARN of the account's OIDC provider for GitHub.</summary>
    public required Output<string> Provider { get; init; }

    /// <summary>The ARN of the policy that lets it see the stack: that of <see cref="PlanPermissions"/>.</summary>
    public required Output<string> Permissions { get; init; }

    public required StackContext Context { get; init; }
}
