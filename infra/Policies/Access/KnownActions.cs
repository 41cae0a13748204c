namespace Infra.Policies.Access;

/// <summary>What AWS says of its actions, as far as a promise depends on it.</summary>
internal static class KnownActions
{
    /// <summary>
    /// Those that change something or hand something out and that no ARN and no tag can bind. By the Service Authorization Reference of
    /// AWS they have no resource type.
    /// </summary>
    public static readonly IReadOnlySet<string> WithoutResource = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "backup-storage:MountCapsule",
        "cloudwatch:PutMetricData",
        "ecr:GetAuthorizationToken",
        "kms:CreateKey",
        "ssmmessages:CreateControlChannel",
        "ssmmessages:CreateDataChannel",
        "ssmmessages:OpenControlChannel",
        "ssmmessages:OpenDataChannel",
        "xray:PutTelemetryRecords",
        "xray:PutTraceSegments",
    };

    /// <summary>Those that answer with something to sign in with. They are the ones that Checkov takes from Cloudsplaining.</summary>
    public static readonly IReadOnlyList<string> HandingOutCredentials =
    [
        "chime:CreateApiKey", "cloud9:CreateEnvironmentSSH", "cloud9:CreateEnvironmentToken", "codepipeline:PollForJobs",
        "cognito-identity:GetCredentialsForIdentity", "cognito-identity:GetOpenIdToken", "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
        "connect:GetFederationToken", "ec2:GetPasswordData", "ecr:GetAuthorizationToken", "gamelift:RequestUploadCredentials", "iam:CreateAccessKey",
        "iam:CreateLoginProfile", "iam:CreateServiceSpecificCredential", "iam:ResetServiceSpecificCredential", "iam:UpdateAccessKey",
        "lightsail:GetInstanceAccessDetails", "lightsail:GetRelationalDatabaseMasterUserPassword", "mediapackage:RotateChannelCredentials",
        "rds-db:connect", "redshift:GetClusterCredentials", "sso:GetRoleCredentials", "sts:AssumeRole", "sts:AssumeRoleWithSAML",
        "sts:AssumeRoleWithWebIdentity", "sts:GetFederationToken", "sts:GetSessionToken",
    ];

    /// <summary>Those that read what customers or colleagues have put somewhere, by which data leaves in bulk.</summary>
    public static readonly IReadOnlyList<string> ReadingData =
    [
        "dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan", "rds:CopyDBSnapshot", "rds:CreateDBSnapshot", "s3:GetObject",
        "s3:GetObjectVersion", "secretsmanager:BatchGetSecretValue", "secretsmanager:GetSecretValue", "sqs:ReceiveMessage", "ssm:GetParameter",
        "ssm:GetParameterHistory", "ssm:GetParameters", "ssm:GetParametersByPath",
    ];

    /// <summary>Those by which a key opens what it has closed.</summary>
    public static readonly IReadOnlyList<string> Decrypting = ["kms:Decrypt", "kms:ReEncryptFrom"];

    private static readonly string[] ReadingVerbs = ["Describe", "Get", "List", "View"];

    /// <summary>Whether an action, or whatever a pattern covers, only looks at something.</summary>
    public static bool OnlyReads(string action) =>
        action.Split(':') is [_, var name] && ReadingVerbs.Any(verb => name.StartsWith(verb, StringComparison.Ordinal));
}
