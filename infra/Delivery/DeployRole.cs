using Infra.Access;
using Pulumi;
using Iam = Pulumi.Aws.Iam;

namespace Infra.Delivery;

/// <summary>The role that a deployment works with: assumed with a token that GitHub signs, by jobs of one environment of one repository.</summary>
public sealed class DeployRole : ComponentResource
{
    public Output<string> Arn { get; }

    /// <summary>The ARN of the account's OIDC provider for GitHub, declared here or by another stack.</summary>
    public Output<string> Provider { get; }

    public DeployRole(string name, DeployRoleArgs args, ComponentResourceOptions? options = null)
        : base("infra:delivery:DeployRole", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        Provider = args.CreateOidcProvider
            ? new Iam.OpenIdConnectProvider($"{name}-github", new Iam.OpenIdConnectProviderArgs
            {
                Url = $"https://{GitHubIdentity.Issuer}",
                ClientIdLists = GitHubIdentity.Audience,
                Tags = args.Context.Tags.For($"{name}-github"),
            }, child).Arn
            : Output.Format($"arn:aws:iam::{args.Context.AccountId}:oidc-provider/{GitHubIdentity.Issuer}");
        var roleName = args.Context.Names.For("deploy");
        var role = new Iam.Role($"{name}-role", new Iam.RoleArgs
        {
            Name = roleName,
            Description = $"Deploys {args.Context.Names.Prefix} from {args.GitHub.Repository}",
            MaxSessionDuration = (int)TimeSpan.FromHours(2).TotalSeconds,
            AssumeRolePolicy = PolicyDocument.Json(GitHubIdentity.Trust("JobsOfTheEnvironment", Provider, args.GitHub.Environment(args.Environment))),
            PermissionsBoundary = Policy(name, "boundary", "The most that a deployment can do", DeployBoundary.Statements(args), args),
            Tags = args.Context.Tags.For(roleName),
        }, child);
        _ = new Iam.RolePolicy($"{name}-permissions", new Iam.RolePolicyArgs
        {
            Role = role.Name,
            Policy = PolicyDocument.Json([.. DeployPermissions.Own(args)]),
        }, child);
        Attach(name, "read", role, args.Reading);
        foreach (var (area, statements) in DeployPermissions.Areas(args))
        {
            Attach(name, $"change-{area}", role, Policy(name, area, $"What a deployment changes: {area}", statements, args));
        }

        Arn = role.Arn;
        RegisterOutputs();
    }

    private Output<string> Policy(string name, string area, string description, IEnumerable<PolicyStatement> statements, DeployRoleArgs args)
    {
        var policyName = args.Context.Names.For($"deploy-{area}");
        return new Iam.Policy($"{name}-{area}", new Iam.PolicyArgs
        {
            Name = policyName,
            Description = $"{description}, in {args.Context.Names.Prefix}",
            PolicyDocument = PolicyDocument.Json([.. statements]),
            Tags = args.Context.Tags.For(policyName),
        }, new CustomResourceOptions { Parent = this }).Arn;
    }

    private void Attach(string name, string what, Iam.Role role, Output<string> policy) =>
        _ = new Iam.RolePolicyAttachment(
            $"{name}-may-{what}",
            new Iam.RolePolicyAttachmentArgs { Role = role.Name, PolicyArn = policy },
            new CustomResourceOptions { Parent = this });
}
