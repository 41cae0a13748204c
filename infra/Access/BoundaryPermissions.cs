namespace Infra.Access;

/// <summary>
/// What the roles of a stack can need at most, with every setting and with the policies of AWS that are attached to them: nothing of
/// identities, and of the rest what bears the stack's name, its tags or the alias of one of its keys.
/// </summary>
internal static class BoundaryPermissions
{
    private static readonly string[] Everywhere =
    [
        "cloudwatch:Describe*", "cloudwatch:Get*", "cloudwatch:List*", "ec2:Describe*", "ecr:GetAuthorizationToken", "elasticloadbalancing:Describe*",
        "events:ListRules", "logs:DescribeLogGroups", "rds:Describe*", "rds:ListTagsForResource", "ssmmessages:CreateControlChannel",
        "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel", "tag:GetResources",
        "xray:PutTelemetryRecords", "xray:PutTraceSegments",
    ];

    public static IEnumerable<PolicyStatement> Statements(PermissionsBoundaryArgs args)
    {
        var arns = new StackArns(args.Names, args.Region, args.AccountId);
        return [.. OfTasks(args, arns), .. OfBackups(arns)];
    }

    private static IEnumerable<PolicyStatement> OfTasks(PermissionsBoundaryArgs args, StackArns arns)
    {
        yield return new() { Sid = "Region", Actions = Everywhere, Resources = ["*"], Conditions = [StackConditions.InRegion(args.Region)] };
        yield return new()
        {
            Sid = "Metrics",
            Actions = ["cloudwatch:PutMetricData"],
            Resources = ["*"],
            Conditions = [new PolicyCondition("StringEquals", "cloudwatch:namespace", args.Names.MetricNamespace)],
        };
        yield return new()
        {
            Sid = "Logs",
            Actions = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            Resources = [arns.Regional("logs", $"log-group:{args.Names.Path("*")}")],
        };
        yield return new()
        {
            // RDS writes what it sees of the operating system into one group for the whole region.
            Sid = "DatabaseSystemLog",
            Actions =
            [
                "logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:GetLogEvents", "logs:PutLogEvents", "logs:PutRetentionPolicy",
            ],
            Resources = [arns.Regional("logs", "log-group:RDS*")],
        };
        yield return new()
        {
            Sid = "Images",
            Actions = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            Resources = [arns.Regional("ecr", $"repository/{args.Names.Prefix}/*")],
        };
        yield return new()
        {
            Sid = "Secrets",
            Actions = ["secretsmanager:GetSecretValue"],
            Resources = [arns.Secret(args.Names.Prefix), arns.Secret("rds!db")],
        };
        yield return new()
        {
            Sid = "Keys",
            Actions = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
            Resources = [arns.Regional("kms", "key/*")],
            Conditions = [OwnKeys(arns)],
        };
        yield return new()
        {
            Sid = "Webhook",
            Actions = ["events:InvokeApiDestination"],
            Resources = [arns.Regional("events", $"api-destination/{args.Names.Prefix}-*")],
        };
        yield return new()
        {
            Sid = "Targets",
            Actions = ["elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:RegisterTargets"],
            Resources = [arns.Regional("elasticloadbalancing", "targetgroup/*")],
            Conditions = [.. StackConditions.OfTheStack(args.Tags)],
        };
        yield return new()
        {
            Sid = "Routing",
            Actions = ["elasticloadbalancing:ModifyListener", "elasticloadbalancing:ModifyRule"],
            Resources =
            [
                arns.Regional("elasticloadbalancing", $"listener/app/{args.Names.Prefix}/*"),
                arns.Regional("elasticloadbalancing", $"listener-rule/app/{args.Names.Prefix}/*"),
            ],
        };
    }

    /// <summary>Of the policies that AWS keeps for AWS Backup: what they need for a database and for buckets, and to restore them.</summary>
    private static IEnumerable<PolicyStatement> OfBackups(StackArns arns)
    {
        yield return new()
        {
            Sid = "CopiesOfDatabases",
            Actions =
            [
                "rds:AddTagsToResource", "rds:CopyDBSnapshot", "rds:CreateDBInstance", "rds:CreateDBSnapshot", "rds:ModifyDBInstance",
                "rds:RestoreDBInstanceFromDBSnapshot", "rds:RestoreDBInstanceToPointInTime",
            ],
            Resources = [arns.Regional("rds", "*")],
        };
        yield return new()
        {
            // What AWS Backup made itself; a role that works for it deletes no database of the stack.
            Sid = "EndOfCopies",
            Actions = ["rds:DeleteDBInstance", "rds:DeleteDBSnapshot", "rds:ModifyDBSnapshotAttribute"],
            Resources = [arns.Regional("rds", "db:awsbackup*"), arns.Regional("rds", "snapshot:awsbackup:*")],
        };
        yield return new()
        {
            Sid = "Grants",
            Actions = ["kms:CreateGrant"],
            Resources = [arns.Regional("kms", "key/*")],
            Conditions = [new PolicyCondition("Bool", "kms:GrantIsForAWSResource", "true"), OwnKeys(arns)],
        };
        yield return new()
        {
            Sid = "Vault",
            Actions = ["backup:CopyIntoBackupVault", "backup:DescribeBackupVault", "backup:TagResource"],
            Resources = [arns.Regional("backup", $"backup-vault:{arns.Names.Prefix}"), arns.Regional("backup", "recovery-point:*")],
        };
        yield return new()
        {
            Sid = "Buckets",
            Actions =
            [
                "s3:CreateBucket", "s3:DeleteObject", "s3:GetBucket*", "s3:GetInventoryConfiguration", "s3:GetObject*", "s3:ListBucket", "s3:ListBucketVersions",
                "s3:ListMultipartUploadParts", "s3:ListTagsForResource", "s3:PutBucketNotification", "s3:PutBucketOwnershipControls",
                "s3:PutBucketVersioning", "s3:PutInventoryConfiguration", "s3:PutObject*",
            ],
            Resources = [arns.Buckets],
        };
        yield return new()
        {
            Sid = "NamesOfBuckets",
            Actions = ["s3:ListAllMyBuckets"],
            Resources = ["*"],
            Conditions = [StackConditions.InRegion(arns.Region, Edge.GlobalRegion.Name)],
        };
        yield return new()
        {
            Sid = "ChangesOfBuckets",
            Actions =
            [
                "events:DeleteRule", "events:DescribeRule", "events:DisableRule", "events:EnableRule", "events:ListTargetsByRule", "events:PutRule",
                "events:PutTargets", "events:RemoveTargets",
            ],
            Resources = [arns.Regional("events", "rule/AwsBackupManagedRule*")],
        };
    }

    private static PolicyCondition OwnKeys(StackArns arns) => new("ForAnyValue:StringLike", "kms:ResourceAliases", $"alias/{arns.Names.Prefix}-*");
}
