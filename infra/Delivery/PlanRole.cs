using Infra.Access;
using Pulumi;
using Iam = Pulumi.Aws.Iam;

namespace Infra.Delivery;

/// <summary>
/// The role that a preview works with, and the nightly comparison: assumed by pull requests of the repository itself and by its branches,
/// so by whatever somebody pushes there before anybody has seen it. It changes nothing and reads no secret.
/// </summary>
public sealed class PlanRole : ComponentResource
{
    public Output<string> Arn { get; }

    public PlanRole(string name, PlanRoleArgs args, ComponentResourceOptions? options = null)
        : base("infra:delivery:PlanRole", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var roleName = args.Context.Names.For("plan");
        var role = new Iam.Role($"{name}-role", new Iam.RoleArgs
        {
            Name = roleName,
            Description = $"Plans {args.Context.Names.Prefix} from {args.GitHub.Repository}, and changes nothing",
            MaxSessionDuration = (int)TimeSpan.FromHours(1).TotalSeconds,
            AssumeRolePolicy = PolicyDocument.Json(GitHubIdentity.Trust(
                "PullRequestsAndBranches",
                args.Provider,
                args.GitHub.PullRequests,
                args.GitHub.Branch(args.Branch),
                args.GitHub.Branch(args.DefaultBranch))),
            // What it may do is also the most that it can: whatever else it is given has no effect.
            PermissionsBoundary = args.Permissions,
            Tags = args.Context.Tags.For(roleName),
        }, child);
        _ = new Iam.RolePolicyAttachment($"{name}-may-read", new Iam.RolePolicyAttachmentArgs { Role = role.Name, PolicyArn = args.Permissions }, child);
        Arn = role.Arn;
        RegisterOutputs();
    }
}
