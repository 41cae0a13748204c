using Infra.Access;
using Infra.Edge;
using Pulumi;

namespace Infra.Delivery;

/// <summary>
/// What a deployment may do: the services that the platform consists of, in the stack's region, and roles whose name begins with
/// the stack's. It is a fence against mistakes, not against a thief: it cannot change its own role, and reads no secret directly but those it writes,
/// but it may write the permissions of the stack's other roles without a limit, and whoever holds it can act through one of those.
/// </summary>
internal static class DeployPermissions
{
    /// <summary>Allowed on everything in the region, on what other stacks of the same account have there too: only an account of its own keeps a stack apart.</summary>
    private static readonly string[] Services =
    [
        "acm:*", "application-autoscaling:*", "backup:*", "backup-storage:MountCapsule", "cloudwatch:*", "ec2:*", "ecr:*", "ecs:*", "elasticache:*",
        "elasticloadbalancing:*", "events:*", "kms:*", "logs:*", "rds:*", "servicediscovery:*", "sns:*", "wafv2:*",
    ];

    private static readonly string[] MoneyAndChat =
    [
        "budgets:*", "ce:CreateAnomalyMonitor", "ce:CreateAnomalySubscription", "ce:DeleteAnomalyMonitor", "ce:DeleteAnomalySubscription",
        "ce:GetAnomalyMonitors", "ce:GetAnomalySubscriptions", "ce:ListTagsForResource", "ce:TagResource", "ce:UntagResource",
        "ce:UpdateAnomalyMonitor", "ce:UpdateAnomalySubscription", "chatbot:*",
    ];

    /// <summary>CloudFront counts as being in this region, and wants there whatever belongs to it.</summary>
    private static readonly string[] GlobalServices = ["acm:*", "cloudfront:*", "kms:*", "logs:*", "wafv2:*"];

    private static readonly string[] RoleActions =
    [
        "iam:AttachRolePolicy", "iam:CreateRole", "iam:DeleteRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy", "iam:GetRole", "iam:GetRolePolicy",
        "iam:ListAttachedRolePolicies", "iam:ListInstanceProfilesForRole", "iam:ListRolePolicies", "iam:PutRolePolicy", "iam:TagRole", "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy", "iam:UpdateRole", "iam:UpdateRoleDescription",
    ];

    private static readonly string[] SecretActions =
    [
        "secretsmanager:CancelRotateSecret", "secretsmanager:CreateSecret", "secretsmanager:DeleteSecret", "secretsmanager:DescribeSecret",
        "secretsmanager:GetResourcePolicy", "secretsmanager:ListSecretVersionIds", "secretsmanager:PutSecretValue", "secretsmanager:RotateSecret",
        "secretsmanager:TagResource", "secretsmanager:UntagResource", "secretsmanager:UpdateSecret",
        "secretsmanager:UpdateSecretVersionStage",
    ];

    /// <summary>The tags of a bucket are read and written as those of any resource, by actions of their own.</summary>
    private static readonly string[] BucketActions =
    [
        "s3:CreateBucket", "s3:DeleteBucket", "s3:DeleteBucketPolicy", "s3:Get*", "s3:ListBucket", "s3:ListTagsForResource", "s3:PutBucket*",
        "s3:PutEncryptionConfiguration", "s3:PutLifecycleConfiguration", "s3:TagResource", "s3:UntagResource",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args)
    {
        var rolesOfTheStack = Output.Format($"arn:aws:iam::{args.Context.AccountId}:role/{args.Context.Names.Prefix}-*");
        var ownRole = Output.Format($"arn:aws:iam::{args.Context.AccountId}:role/{args.Context.Names.For("deploy")}");
        yield return new PolicyStatement
        {
            Sid = "PlatformInItsRegion",
            Actions = Services,
            Resources = ["*"],
            Conditions = [new PolicyCondition("StringEquals", "aws:RequestedRegion", [args.Context.Region, .. args.OtherRegions])],
        };
        yield return new PolicyStatement
        {
            // Budgets and anomaly detection are called in one region, the service behind Slack in one of two, whatever the stack's own.
            Sid = "MoneyAndChat",
            Actions = MoneyAndChat,
            Resources = ["*"],
            Conditions = [new PolicyCondition("StringEquals", "aws:RequestedRegion", args.Context.Region, "us-east-1", "us-east-2", "us-west-2")],
        };
        yield return new PolicyStatement
        {
            Sid = "ContentDelivery",
            Actions = GlobalServices,
            Resources = ["*"],
            Conditions = [new PolicyCondition("StringEquals", "aws:RequestedRegion", GlobalRegion.Name)],
        };
        yield return new PolicyStatement
        {
            Sid = "RolesOfTheStack",
            Actions = RoleActions,
            Resources = [rolesOfTheStack],
        };
        yield return new PolicyStatement
        {
            Sid = "RolesHandedToServices",
            Actions = ["iam:PassRole"],
            Resources = [rolesOfTheStack],
            Conditions =
            [
                new PolicyCondition(
                    "StringEquals",
                    "iam:PassedToService",
                    "backup.amazonaws.com", "chatbot.amazonaws.com", "ecs.amazonaws.com", "ecs-tasks.amazonaws.com", "events.amazonaws.com", "monitoring.rds.amazonaws.com",
                    "vpc-flow-logs.amazonaws.com"),
            ],
        };
        yield return new PolicyStatement
        {
            // The first load balancer, cluster, database or cache of an account needs the role that AWS itself works with.
            Sid = "ServiceLinkedRoles",
            Actions = ["iam:CreateServiceLinkedRole"],
            Resources = [Output.Format($"arn:aws:iam::{args.Context.AccountId}:role/aws-service-role/*")],
            Conditions =
            [
                new PolicyCondition(
                    "StringEquals",
                    "iam:AWSServiceName",
                    "apidestinations.events.amazonaws.com",
                    "backup.amazonaws.com",
                    "management.chatbot.amazonaws.com",
                    "ecs.amazonaws.com",
                    "ecs.application-autoscaling.amazonaws.com",
                    "elasticache.amazonaws.com",
                    "elasticloadbalancing.amazonaws.com",
                    "rds.amazonaws.com",
                    "restore-testing.backup.amazonaws.com",
                    "wafv2.amazonaws.com"),
            ],
        };
        yield return new PolicyStatement
        {
            Sid = "GitHubAsIdentityProvider",
            Actions = ["iam:CreateOpenIDConnectProvider", "iam:GetOpenIDConnectProvider", "iam:TagOpenIDConnectProvider", "iam:UpdateOpenIDConnectProviderThumbprint"],
            Resources = [Output.Format($"arn:aws:iam::{args.Context.AccountId}:oidc-provider/{DeployRole.Issuer}")],
        };
        yield return new PolicyStatement
        {
            Sid = "SecretsOfTheStackButNotTheirValues",
            Actions = SecretActions,
            Resources =
            [
                Output.Format($"arn:aws:secretsmanager:{args.Context.Region}:{args.Context.AccountId}:secret:{args.Context.Names.Prefix}-*"),
                // RDS makes the secret of the master user in the name of whoever makes the database.
                Output.Format($"arn:aws:secretsmanager:{args.Context.Region}:{args.Context.AccountId}:secret:rds!db-*"),
                // EventBridge keeps what a connection shows to its webhook in a secret, in the name of whoever makes the connection.
                Output.Format($"arn:aws:secretsmanager:{args.Context.Region}:{args.Context.AccountId}:secret:events!connection/{args.Context.Names.Prefix}-*"),
            ],
        };
        yield return new PolicyStatement
        {
            // The AWS provider reads a secret value back after it has written one.
            Sid = "TheSecretsItMakes",
            Actions = ["secretsmanager:GetSecretValue"],
            Resources =
            [
                .. args.WrittenSecrets.Select(name =>
                    (Input<string>)Output.Format($"arn:aws:secretsmanager:{args.Context.Region}:{args.Context.AccountId}:secret:{name}-*")),
            ],
        };
        if (args.RotationFunction is { } function)
        {
            yield return new PolicyStatement
            {
                // Secrets Manager asks whoever switches a rotation on whether they may run its function.
                Sid = "TheRotationOfThePassword",
                Actions = ["lambda:AddPermission", "lambda:GetPolicy", "lambda:InvokeFunction", "lambda:RemovePermission"],
                Resources = [Output.Format($"arn:aws:lambda:{args.Context.Region}:{args.Context.AccountId}:function:{function}")],
            };
        }

        yield return new PolicyStatement
        {
            Sid = "BucketsOfTheStack",
            Actions = BucketActions,
            Resources = [$"arn:aws:s3:::{args.Context.Names.Prefix}-*"],
        };
        yield return new PolicyStatement
        {
            Sid = "FilesOfTheSites",
            Actions = ["s3:DeleteObject", "s3:PutObject"],
            Resources = [$"arn:aws:s3:::{args.Context.Names.For("www-*")}/*"],
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
