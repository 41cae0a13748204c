using Infra.Access;
using Pulumi;
using Iam = Pulumi.Aws.Iam;

namespace Infra.Delivery;

/// <summary>
/// What it takes to compare the stack with its program, and no more: how things are configured, never what lies in them. No value of a
/// secret, no object of a bucket, no line of a log. So a refresh has to leave out the versions of secrets
/// (<c>aws:secretsmanager/secretVersion:SecretVersion</c>), which are read by their value.
/// </summary>
public sealed class PlanPermissions : ComponentResource
{
    private static readonly string[] InRegions =
    [
        "acm:DescribeCertificate", "acm:ListTagsForCertificate", "application-autoscaling:Describe*", "application-autoscaling:ListTagsForResource",
        "backup:Describe*", "backup:GetBackupPlan", "backup:GetBackupSelection", "backup:GetRestoreTesting*", "backup:List*", "cloudwatch:Describe*",
        "cloudwatch:GetAlarmMuteRule", "cloudwatch:ListTagsForResource", "ec2:Describe*", "ec2:GetManagedPrefixListEntries", "ecr:DescribeImages",
        "ecr:DescribeRepositories", "ecr:GetLifecyclePolicy", "ecr:ListTagsForResource", "ecs:Describe*", "ecs:List*", "elasticache:Describe*",
        "elasticache:ListTagsForResource", "elasticloadbalancing:Describe*", "events:Describe*", "events:List*", "kms:DescribeKey", "kms:GetKeyPolicy",
        "kms:GetKeyRotationStatus", "kms:ListAliases", "kms:ListResourceTags", "logs:Describe*", "logs:ListTagsForResource", "rds:Describe*",
        "rds:ListTagsForResource", "servicediscovery:GetNamespace", "servicediscovery:GetOperation", "servicediscovery:ListNamespaces",
        "servicediscovery:ListTagsForResource", "sns:GetSubscriptionAttributes", "sns:GetTopicAttributes", "sns:ListSubscriptionsByTopic",
        "sns:ListTagsForResource", "wafv2:GetLoggingConfiguration", "wafv2:GetWebACL", "wafv2:GetWebACLForResource", "wafv2:ListTagsForResource",
    ];

    private static readonly string[] ConfigurationOfBuckets =
    [
        "s3:GetAccelerateConfiguration", "s3:GetBucket*", "s3:GetEncryptionConfiguration", "s3:GetLifecycleConfiguration", "s3:GetReplicationConfiguration",
        "s3:ListBucket", "s3:ListTagsForResource",
    ];

    /// <summary>Of the policy.</summary>
    public Output<string> Arn { get; }

    public PlanPermissions(string name, PlanPermissionsArgs args, ComponentResourceOptions? options = null)
        : base("infra:delivery:PlanPermissions", name, options)
    {
        var policyName = args.Context.Names.For("plan");
        Arn = new Iam.Policy($"{name}-policy", new Iam.PolicyArgs
        {
            Name = policyName,
            Description = $"Sees how {args.Context.Names.Prefix} is configured, and nothing that lies in it",
            PolicyDocument = PolicyDocument.Json([.. Statements(args), .. args.State is { } state ? StatePermissions.ToRead(state) : []]),
            Tags = args.Context.Tags.For(policyName),
        }, new CustomResourceOptions { Parent = this }).Arn;
        RegisterOutputs();
    }

    private static IEnumerable<PolicyStatement> Statements(PlanPermissionsArgs args)
    {
        var arns = StackArns.Of(args.Context);
        var prefix = args.Context.Names.Prefix;
        yield return new()
        {
            // AWS lists by the region, and describes few things by their name; CloudFront counts as being in a region of its own.
            Sid = "Platform",
            Actions = InRegions,
            Resources = ["*"],
            Conditions = [StackConditions.InRegion([.. Regions.Of(args.Context, args.OtherRegions)])],
        };
        yield return new()
        {
            Sid = "MoneyAndChat",
            Actions =
            [
                "budgets:ListTagsForResource", "budgets:ViewBudget", "ce:GetAnomalyMonitors", "ce:GetAnomalySubscriptions", "ce:ListTagsForResource",
                "chatbot:DescribeSlackChannelConfigurations", "chatbot:ListTagsForResource",
            ],
            Resources = ["*"],
            Conditions = [StackConditions.InRegion([.. Regions.OfMoneyAndChat(args.Context)])],
        };
        yield return new()
        {
            Sid = "Distributions",
            Actions =
            [
                "cloudfront:GetDistribution", "cloudfront:GetOriginAccessControl", "cloudfront:GetResponseHeadersPolicy", "cloudfront:ListTagsForResource",
            ],
            Resources = [arns.In("", "cloudfront", "*")],
        };
        yield return new()
        {
            Sid = "Dashboard",
            Actions = ["cloudwatch:GetDashboard"],
            Resources = [arns.In("", "cloudwatch", $"dashboard/{prefix}")],
        };
        yield return new()
        {
            Sid = "Identities",
            Actions =
            [
                "iam:GetPolicy", "iam:GetPolicyVersion", "iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListInstanceProfilesForRole",
                "iam:ListPolicyVersions", "iam:ListRolePolicies",
            ],
            Resources = [arns.Role($"{prefix}-*"), arns.Policy($"{prefix}-*")],
        };
        yield return new()
        {
            Sid = "GitHubAsIdentityProvider",
            Actions = ["iam:GetOpenIDConnectProvider"],
            Resources = [arns.In("", "iam", $"oidc-provider/{GitHubIdentity.Issuer}")],
        };
        yield return new()
        {
            Sid = "SecretsButNotTheirValues",
            Actions = ["secretsmanager:DescribeSecret", "secretsmanager:GetResourcePolicy", "secretsmanager:ListSecretVersionIds"],
            Resources = [arns.Secret(prefix)],
        };
        yield return new() { Sid = "Buckets", Actions = ConfigurationOfBuckets, Resources = [arns.Buckets] };
        if (args.Zones.Count > 0)
        {
            yield return new()
            {
                Sid = "Records",
                Actions = ["route53:GetChange", "route53:GetHostedZone", "route53:ListResourceRecordSets"],
                Resources = [.. args.Zones.Select(zone => (Input<string>)$"arn:aws:route53:::hostedzone/{zone}"), "arn:aws:route53:::change/*"],
            };
        }

        if (args.RotationFunction is { } function)
        {
            yield return new() { Sid = "Rotation", Actions = ["lambda:GetPolicy"], Resources = [arns.Regional("lambda", $"function:{function}")] };
        }
    }
}
