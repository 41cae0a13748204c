using Infra.Access;
using Pulumi;
using Iam = Pulumi.Aws.Iam;

namespace Infra.Delivery;

/// <summary>The role that a deployment works with: assumed with a token that GitHub signs, by jobs of one environment of one repository.</summary>
public sealed class DeployRole : ComponentResource
{
    /// <summary>Who signs the tokens of GitHub's jobs.</summary>
    internal const string Issuer = "token.actions.githubusercontent.com";

    private const string Audience = "sts.amazonaws.com";

    public Output<string> Arn { get; }

    public DeployRole(string name, DeployRoleArgs args, ComponentResourceOptions? options = null)
        : base("infra:delivery:DeployRole", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var provider = args.CreateOidcProvider
            ? new Iam.OpenIdConnectProvider($"{name}-github", new Iam.OpenIdConnectProviderArgs
            {
                Url = $"https://{Issuer}",
                ClientIdLists = Audience,
                Tags = args.Context.Tags.For($"{name}-github"),
            }, child).Arn
            : Output.Format($"arn:aws:iam::{args.Context.AccountId}:oidc-provider/{Issuer}");
        var role = new Iam.Role($"{name}-role", new Iam.RoleArgs
        {
            Name = args.Context.Names.For("deploy"),
            Description = $"Deploys {args.Context.Names.Prefix} from {args.Repository}",
            MaxSessionDuration = (int)TimeSpan.FromHours(2).TotalSeconds,
            AssumeRolePolicy = PolicyDocument.Json(new PolicyStatement
            {
                Sid = "JobsOfTheEnvironment",
                Principal = Principal.Federated(provider),
                Actions = ["sts:AssumeRoleWithWebIdentity"],
                Conditions =
                [
                    new PolicyCondition("StringEquals", $"{Issuer}:aud", Audience),
                    new PolicyCondition("StringEquals", $"{Issuer}:sub", $"repo:{args.Repository}:environment:{args.Environment}"),
                ],
            }),
            Tags = args.Context.Tags.For(args.Context.Names.For("deploy")),
        }, child);
        _ = new Iam.RolePolicy($"{name}-permissions", new Iam.RolePolicyArgs
        {
            Role = role.Name,
            Policy = PolicyDocument.Json([.. DeployPermissions.Statements(args)]),
        }, child);
        Arn = role.Arn;
        RegisterOutputs();
    }
}
