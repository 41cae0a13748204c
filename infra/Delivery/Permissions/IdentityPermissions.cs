using Infra.Access;
using Pulumi;

namespace Infra.Delivery.Permissions;

/// <summary>
/// The roles of the stack, each within the stack's limit. What limits a role, what a deployment may do and who may deploy is for an
/// administrator to change: see docs/platform.md.
/// </summary>
internal static class IdentityPermissions
{
    /// <summary>Which of these a role has its limit for when it is asked; making one is asked for the limit that it is given.</summary>
    private static readonly string[] WithinTheLimit =
    [
        "iam:AttachRolePolicy", "iam:CreateRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy",
    ];

    private static readonly string[] Keeping =
    [
        "iam:DeleteRole", "iam:TagRole", "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole", "iam:UpdateRoleDescription",
    ];

    private static readonly string[] TakersOfRoles =
    [
        "backup.amazonaws.com", "chatbot.amazonaws.com", "ecs.amazonaws.com", "ecs-tasks.amazonaws.com", "events.amazonaws.com",
        "monitoring.rds.amazonaws.com", "vpc-flow-logs.amazonaws.com",
    ];

    private static readonly string[] ServicesWithTheirOwnRole =
    [
        "apidestinations.events.amazonaws.com", "backup.amazonaws.com", "ecs.amazonaws.com", "ecs.application-autoscaling.amazonaws.com",
        "elasticache.amazonaws.com", "elasticloadbalancing.amazonaws.com", "management.chatbot.amazonaws.com", "rds.amazonaws.com",
        "restore-testing.backup.amazonaws.com", "wafv2.amazonaws.com",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args, StackArns arns)
    {
        var names = args.Context.Names;
        var roles = arns.Role(names.For("*"));
        yield return new()
        {
            Sid = "RolesWithTheirLimit",
            Actions = WithinTheLimit,
            Resources = [roles],
            Conditions = [new PolicyCondition("StringEquals", "iam:PermissionsBoundary", args.Context.Boundary)],
        };
        yield return new() { Sid = "RolesOfTheStack", Actions = Keeping, Resources = [roles] };
        yield return new()
        {
            Sid = "RolesHandedToServices",
            Actions = ["iam:PassRole"],
            Resources = [roles],
            Conditions = [new PolicyCondition("StringEquals", "iam:PassedToService", [.. TakersOfRoles.Select(service => (Input<string>)service)])],
        };
        yield return new()
        {
            // The first load balancer, cluster, database or cache of an account needs the role that AWS itself works with.
            Sid = "ServiceLinkedRoles",
            Actions = ["iam:CreateServiceLinkedRole"],
            Resources = [arns.Role("aws-service-role/*")],
            Conditions = [new PolicyCondition("StringEquals", "iam:AWSServiceName", [.. ServicesWithTheirOwnRole.Select(service => (Input<string>)service)])],
        };
        yield return new()
        {
            Sid = "GitHubAsIdentityProvider",
            Actions =
            [
                "iam:CreateOpenIDConnectProvider", "iam:DeleteOpenIDConnectProvider", "iam:TagOpenIDConnectProvider", "iam:UntagOpenIDConnectProvider",
                "iam:UpdateOpenIDConnectProviderThumbprint",
            ],
            Resources = [arns.In("", "iam", $"oidc-provider/{GitHubIdentity.Issuer}")],
        };
        yield return new()
        {
            Sid = "NeverItself",
            Effect = PolicyEffect.Deny,
            Actions =
            [
                "iam:AttachRolePolicy", "iam:DeleteRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy",
                "iam:UpdateAssumeRolePolicy", "iam:UpdateRole", "sts:AssumeRole",
            ],
            Resources = [arns.Role(names.For("deploy")), arns.Role(names.For("plan"))],
        };
        yield return new()
        {
            Sid = "NeverTheLimits",
            Effect = PolicyEffect.Deny,
            Actions =
            [
                "iam:CreatePolicy", "iam:CreatePolicyVersion", "iam:DeletePolicy", "iam:DeletePolicyVersion", "iam:DeleteRolePermissionsBoundary",
                "iam:SetDefaultPolicyVersion",
            ],
            Resources = ["*"],
        };
    }
}
