using Infra.Access;

namespace Infra.Delivery;

/// <summary>
/// The most that the role of deployments can ever do: the services that the platform consists of, and of identities what a deployment
/// changes. It grants nothing; a policy that somebody attaches to the role by mistake has no effect beyond it.
/// </summary>
internal static class DeployBoundary
{
    private static readonly string[] Services =
    [
        "acm:*", "application-autoscaling:*", "backup:*", "backup-storage:*", "budgets:*", "ce:*", "chatbot:*", "cloudfront:*", "cloudwatch:*", "ec2:*", "ecr:*",
        "ecs:*", "elasticache:*", "elasticloadbalancing:*", "events:*", "kms:*", "lambda:AddPermission", "lambda:GetPolicy", "lambda:InvokeFunction",
        "lambda:RemovePermission", "logs:*", "rds:*", "route53:AssociateVPCWithHostedZone", "route53:ChangeResourceRecordSets", "route53:Get*", "route53:List*",
        "secretsmanager:CancelRotateSecret", "secretsmanager:CreateSecret", "secretsmanager:DeleteSecret", "secretsmanager:DescribeSecret",
        "secretsmanager:GetResourcePolicy", "secretsmanager:GetSecretValue", "secretsmanager:ListSecretVersionIds", "secretsmanager:PutSecretValue",
        "secretsmanager:RotateSecret", "secretsmanager:TagResource", "secretsmanager:UntagResource", "secretsmanager:UpdateSecret",
        "secretsmanager:UpdateSecretVersionStage", "servicediscovery:*", "sns:*", "wafv2:*",
    ];

    private static readonly string[] Identities =
    [
        "iam:AttachRolePolicy", "iam:CreateOpenIDConnectProvider", "iam:CreateRole", "iam:CreateServiceLinkedRole", "iam:DeleteOpenIDConnectProvider",
        "iam:DeleteRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy", "iam:Get*", "iam:List*", "iam:PassRole", "iam:PutRolePermissionsBoundary",
        "iam:PutRolePolicy", "iam:TagOpenIDConnectProvider", "iam:TagRole", "iam:UntagOpenIDConnectProvider", "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy", "iam:UpdateOpenIDConnectProviderThumbprint", "iam:UpdateRole", "iam:UpdateRoleDescription",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args)
    {
        var names = args.Context.Names;
        var arns = StackArns.Of(args.Context);
        string[] regions =
            [.. Regions.Of(args.Context, args.OtherRegions).Concat(Regions.OfMoneyAndChat(args.Context)).Distinct(StringComparer.Ordinal)];
        // IAM, Route 53 and the other services without a region count as being in that of CloudFront.
        yield return new() { Sid = "Services", Actions = Services, Resources = ["*"], Conditions = [StackConditions.InRegion(regions)] };
        yield return new()
        {
            Sid = "Identities",
            Actions = Identities,
            Resources =
            [
                arns.Role(names.For("*")), arns.Role("aws-service-role/*"), arns.Policy(names.For("*")), arns.In("", "iam", $"oidc-provider/{GitHubIdentity.Issuer}"),
            ],
        };
        yield return new() { Sid = "Buckets", Actions = ["s3:*"], Resources = [arns.Buckets, .. StatePermissions.Everything(args.State)] };
        if (args.State?.KeyArn is { } key)
        {
            yield return new() { Sid = "StateKey", Actions = StatePermissions.Encrypting, Resources = [key] };
        }
    }
}
