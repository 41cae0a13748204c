using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>Where permissions stand, and that people have none here.</summary>
public static class AttachmentPolicies
{
    private static readonly string[] AwsOwn =
    [
        "arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Backup",
        "arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Restore",
        "arn:aws:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers",
        "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
        "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores",
        "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole",
    ];

    private static readonly string[] ByUser = [ResourceTypes.UserPolicy, ResourceTypes.UserPolicyAttachment, ResourceTypes.PolicyAttachment];

    private static readonly string[] OfUsers = [ResourceTypes.User, ResourceTypes.UserLogin, ResourceTypes.AccessKey];

    public static Policy PermissionsAreTheStacksOwn => new()
    {
        Id = "IAM-05",
        Severity = Severity.Blocker,
        Promise = "only policies of the stack are attached, and those of AWS for a service that no own policy could follow",
        Why = "AWS's broad policies grow without notice: what was attached to read one thing may do ten tomorrow.",
        Fix = "write a PolicyDocument into a RolePolicy or a Policy; what may be attached of AWS's own stands in AttachmentPolicies",
        Answers = ["CKV_AWS_274", "CKV_AWS_275", "AwsSolutions-IAM4", "IAM.27", "CIS-AWS-7.0.0/2.20", "CKV2_AWS_56"],
        Disagreement = "AwsSolutions-IAM4 admits no policy of AWS; AWS Backup, RDS monitoring and the blue/green deployments of ECS document theirs alone and change what they ask for, so six are admitted by name.",
        Select = plan => [.. plan.OfType(ResourceTypes.RolePolicyAttachment), .. plan.OfType(ResourceTypes.GroupPolicyAttachment), .. plan.OfType(ResourceTypes.PolicyAttachment)],
        HoldsIn = (attachment, plan) => attachment.Text("policyArn") is { } policy
            && (AwsOwn.Contains(policy, StringComparer.Ordinal) || plan.Makes(ResourceTypes.ManagedPolicy, policy)),
    };

    public static Policy PermissionsStandBesideTheirRole => new()
    {
        Id = "IAM-17",
        Severity = Severity.Blocker,
        Promise = "no role holds permissions within itself",
        Why = "Two owners of the permissions of one role take each other's away with every deployment, and what stands within a role escapes the policies here.",
        Fix = "leave InlinePolicies and ManagedPolicyArns out; declare a RolePolicy or a RolePolicyAttachment",
        Answers = ["iam-role-no-policy-management-conflicts"],
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.Role),
        Holds = role => !role.Has("inlinePolicies") && !role.Has("managedPolicyArns"),
    };

    public static Policy NobodyIsAUser => new()
    {
        Id = "IAM-18",
        Severity = Severity.Blocker,
        Promise = "no user of IAM, no password and no access key of one is declared",
        Why = "What a person holds for ever is lost some day: people sign in through a directory, pipelines by a token of GitHub.",
        Fix = "give the permissions to a role that IAM Identity Center or GitHub assumes",
        Answers = ["CKV_AWS_273"],
        IfPresent = true,
        IsProhibition = true,
        Select = plan => OfUsers.SelectMany(plan.OfType),
        Holds = _ => false,
    };

    public static Policy NoUserHasPermissions => new()
    {
        Id = "IAM-19",
        Severity = Severity.Blocker,
        Promise = "no policy is given to a user of IAM",
        Why = "Permissions of single users are those that nobody remembers when somebody leaves.",
        Fix = "give the permissions to a role",
        Answers =
        [
            "IAM.2", "CIS-AWS-7.0.0/2.13", "CKV_AWS_40", "AVD-AWS-0143", "aws-iam-policy-attachment-only-attachment-through-groups",
            "aws-iam-user-policy-attachment-only-attachment-through-groups",
        ],
        IfPresent = true,
        IsProhibition = true,
        Select = plan => ByUser.SelectMany(plan.OfType),
        Holds = policy => policy.Type == ResourceTypes.PolicyAttachment && policy.List("users") is null or { Count: 0 },
    };
}
