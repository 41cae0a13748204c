using Infra.Access;
using Pulumi;

namespace Infra.Delivery;

/// <summary>
/// What a deployment may do: the services that the platform consists of, in the stack's region, and roles whose name begins with
/// the stack's. It can neither read the value of a secret nor give itself more.
/// </summary>
internal static class DeployPermissions
{
    /// <summary>Services whose actions AWS does not let one narrow to resources that do not exist yet.</summary>
    private static readonly string[] Services =
    [
        "acm:*", "application-autoscaling:*", "cloudwatch:*", "ec2:*", "ecs:*", "elasticache:*", "elasticloadbalancing:*", "kms:*", "logs:*", "rds:*", "sns:*",
    ];

    private static readonly string[] LinkedServices =
    [
        "ecs.amazonaws.com", "ecs.application-autoscaling.amazonaws.com", "elasticache.amazonaws.com", "elasticloadbalancing.amazonaws.com", "rds.amazonaws.com",
    ];

    private static readonly string[] RoleActions =
    [
        "iam:AttachRolePolicy", "iam:CreateRole", "iam:DeleteRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy", "iam:GetRole", "iam:GetRolePolicy",
        "iam:ListAttachedRolePolicies", "iam:ListInstanceProfilesForRole", "iam:ListRolePolicies", "iam:PassRole", "iam:PutRolePolicy", "iam:TagRole",
        "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole", "iam:UpdateRoleDescription",
    ];

    private static readonly string[] SecretActions =
    [
        "secretsmanager:CreateSecret", "secretsmanager:DeleteSecret", "secretsmanager:DescribeSecret", "secretsmanager:GetResourcePolicy",
        "secretsmanager:PutSecretValue", "secretsmanager:TagResource", "secretsmanager:UntagResource", "secretsmanager:UpdateSecret",
        "secretsmanager:UpdateSecretVersionStage",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args)
    {
        var ownRole = Output.Format($"arn:aws:iam::{args.AccountId}:role/{args.Names.For("deploy")}");
        yield return new PolicyStatement
        {
            Sid = "PlatformInItsRegion",
            Actions = Services,
            Resources = ["*"],
            Conditions = [new PolicyCondition("StringEquals", "aws:RequestedRegion", args.Region)],
        };
        yield return new PolicyStatement
        {
            Sid = "RolesOfTheStack",
            Actions = RoleActions,
            Resources = [Output.Format($"arn:aws:iam::{args.AccountId}:role/{args.Names.Prefix}-*")],
        };
        yield return new PolicyStatement
        {
            // The first stack of an account makes them; without this its first deployment stops at the cluster.
            Sid = "RolesThatAwsKeepsForItsServices",
            Actions = ["iam:CreateServiceLinkedRole"],
            Resources = [Output.Format($"arn:aws:iam::{args.AccountId}:role/aws-service-role/*")],
            Conditions = [new PolicyCondition("StringEquals", "iam:AWSServiceName", [.. LinkedServices.Select(service => (Input<string>)service)])],
        };
        yield return new PolicyStatement
        {
            Sid = "GitHubAsIdentityProvider",
            Actions = ["iam:CreateOpenIDConnectProvider", "iam:GetOpenIDConnectProvider", "iam:TagOpenIDConnectProvider", "iam:UpdateOpenIDConnectProviderThumbprint"],
            Resources = [Output.Format($"arn:aws:iam::{args.AccountId}:oidc-provider/token.actions.githubusercontent.com")],
        };
        yield return new PolicyStatement
        {
            Sid = "SecretsOfTheStackButNotTheirValues",
            Actions = SecretActions,
            Resources = [Output.Format($"arn:aws:secretsmanager:{args.Region}:{args.AccountId}:secret:{args.Names.Prefix}-*")],
        };
        yield return new PolicyStatement
        {
            Sid = "BucketsOfTheStack",
            Actions = ["s3:CreateBucket", "s3:DeleteBucket", "s3:DeleteBucketPolicy", "s3:Get*", "s3:ListBucket", "s3:PutBucket*", "s3:PutEncryptionConfiguration", "s3:PutLifecycleConfiguration"],
            Resources = [$"arn:aws:s3:::{args.Names.Prefix}-*"],
        };
        yield return new PolicyStatement
        {
            Sid = "RecordsOfTheDomain",
            Actions = ["route53:ChangeResourceRecordSets", "route53:GetChange", "route53:GetHostedZone", "route53:ListResourceRecordSets"],
            Resources = ["arn:aws:route53:::hostedzone/*", "arn:aws:route53:::change/*"],
        };
        yield return new PolicyStatement
        {
            Sid = "NeverItself",
            Effect = PolicyEffect.Deny,
            Actions = ["iam:AttachRolePolicy", "iam:DeleteRole", "iam:DeleteRolePolicy", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy", "sts:AssumeRole"],
            Resources = [ownRole],
        };
    }
}
