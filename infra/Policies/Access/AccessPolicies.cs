using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>Who may do what: roles, keys and secrets.</summary>
public static class AccessPolicies
{
    /// <summary>Made for ECS alone, though AWS keeps it outside of its folder for services.</summary>
    private const string MovesRequestsForEcs = "arn:aws:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers";

    private static readonly string[] Powers = ["*", "*:*", "iam:*", "sts:*", "organizations:*", "account:*", "secretsmanager:*"];
    private static readonly string[] SelfPromotion = ["iam:AttachRolePolicy", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy"];

    /// <summary>Policies for a service role that AWS keeps outside its path for those.</summary>
    private static readonly string[] BucketBackups =
    [
        "arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Backup", "arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Restore",
    ];

    public static readonly Policy NobodyMayDoEverything = new()
    {
        Id = "IAM-01",
        Severity = Severity.Blocker,
        Promise = "no permission is for every action, nor for every action of identities or secrets",
        Why = "Whoever may do everything with identities may make an administrator.",
        Fix = "list the actions one by one",
        Select = plan => [.. plan.OfType(ResourceTypes.RolePolicy), .. plan.OfType(ResourceTypes.ManagedPolicy)],
        Holds = policy => policy.Statements("policy").AnyAndAll(statement =>
            !statement.IsAllow() || (!statement.Has("NotAction") && statement.Texts("Action").AnyAndAll(action => !Powers.Contains(action, StringComparer.OrdinalIgnoreCase)))),
    };

    public static readonly Policy EverywhereHasACondition = new()
    {
        Id = "IAM-02",
        Severity = Severity.Blocker,
        Promise = "what is allowed on every resource is bound by a condition",
        Why = "Without one it reaches into other stacks and regions of the account.",
        Fix = "name the resources, or add a condition such as aws:RequestedRegion",
        Select = plan => [.. plan.OfType(ResourceTypes.RolePolicy), .. plan.OfType(ResourceTypes.ManagedPolicy)],
        Holds = policy => policy.Statements("policy").All(statement =>
            !statement.IsAllow()
            || (statement.Texts("Resource") is { Count: > 0 } resources && (!resources.Contains("*", StringComparer.Ordinal) || statement.Has("Condition")))),
    };

    public static readonly Policy ServicesActForThisAccount = new()
    {
        Id = "IAM-03",
        Severity = Severity.Blocker,
        Promise = "every role is assumed by GitHub, or by an AWS service on behalf of this account alone",
        Why = "A service that anybody may instruct would otherwise use our role for somebody else's account.",
        Fix = "use ServiceRole, which adds the condition aws:SourceAccount",
        Select = plan => plan.OfType(ResourceTypes.Role),
        Holds = role => role.Statements("assumeRolePolicy").AnyAndAll(statement => statement.PrincipalKind() switch
        {
            "Federated" => true,
            "Service" => statement.Map("Condition")?.Texts("StringEquals[\"aws:SourceAccount\"]") is [_],
            _ => false,
        }),
    };

    public static readonly Policy PermissionsStandBesideTheirRole = new()
    {
        Id = "IAM-05",
        Severity = Severity.Blocker,
        Promise = "a role's permissions are policies of the stack, or AWS's own for a service",
        Why = "AWS's broad policies grow without notice, and permissions inside a role escape the policies here.",
        Fix = "write a PolicyDocument into a RolePolicy or a Policy; of AWS's own attach only what begins with arn:aws:iam::aws:policy/service-role/, or is AWS Backup's for buckets or AmazonECSInfrastructureRolePolicyForLoadBalancers",
        Select = plan => [.. plan.OfType(ResourceTypes.Role), .. plan.OfType(ResourceTypes.RolePolicyAttachment)],
        HoldsIn = (resource, plan) => resource.Type == ResourceTypes.Role
            ? !resource.Has("inlinePolicies") && !resource.Has("managedPolicyArns")
            : resource.Text("policyArn") is { } policy
                && (plan.Makes(ResourceTypes.ManagedPolicy, policy)
                    || policy == MovesRequestsForEcs
                    || policy.StartsWith("arn:aws:iam::aws:policy/service-role/", StringComparison.Ordinal)
                    || BucketBackups.Contains(policy, StringComparer.Ordinal)),
    };

    public static readonly Policy NobodyAdmitsEveryone = new()
    {
        Id = "IAM-06",
        Severity = Severity.Blocker,
        Promise = "no key, topic or bucket admits everyone",
        Why = "Everyone means every AWS account in the world.",
        Fix = "name the service or account in the Principal of the statement",
        Select = plan => [.. plan.OfType(ResourceTypes.EncryptionKey), .. plan.OfType(ResourceTypes.TopicPolicy), .. plan.OfType(ResourceTypes.BucketPolicy)],
        Holds = resource => resource.Statements("policy").All(statement => !statement.IsAllow() || !statement.IsAboutEveryone()),
    };

    public static readonly Policy DeploymentsCannotPromoteThemselves = new()
    {
        Id = "IAM-07",
        Severity = Severity.Blocker,
        Promise = "the role that deploys cannot change its own permissions",
        Why = "Whoever gets hold of one deployment could otherwise keep the account.",
        Fix = "deny iam:PutRolePolicy, iam:AttachRolePolicy and iam:UpdateAssumeRolePolicy on the role itself",
        Select = GitHubRoles.Deployers,
        HoldsIn = (role, plan) => SelfPromotion.All(action => plan.PermissionsOf(role).Any(statement =>
            statement.Text("Effect") == "Deny"
            && statement.Names(action)
            && !statement.Has("Condition")
            && statement.Texts("Resource")?.Any(resource => resource.EndsWith($":role/{role.Id}", StringComparison.Ordinal)) == true)),
    };

    public static readonly Policy DeploymentsReadNoSecrets = new()
    {
        Id = "IAM-08",
        Severity = Severity.Blocker,
        Promise = "the role that deploys reads the value of no secret but those it makes",
        Why = "A leaked token of the pipeline would leak every value that the role can read, other people's tokens among them.",
        Fix = "allow secretsmanager:GetSecretValue in SecretPermissions for the name prefix of a secret of the stack, and for nothing else",
        Select = GitHubRoles.Deployers,
        HoldsIn = (role, plan) => plan.PermissionsOf(role)
            .AnyAndAll(statement => !statement.Allows("secretsmanager:GetSecretValue") || statement.Texts("Resource")?.AnyAndAll(plan.IsSecretOfTheStack) == true),
    };

    /// <summary>Whether a resource of a statement stands for a secret that the stack declares, by the name that its tags give it.</summary>
    private static bool IsSecretOfTheStack(this Plan plan, string resource) =>
        plan.OfType(ResourceTypes.Secret).Any(secret =>
            secret.Text("tags.Name") is { } name && resource.EndsWith($":secret:{name}-*", StringComparison.Ordinal));

    public static readonly Policy KeysRotate = new()
    {
        Id = "KEY-01",
        Severity = Severity.Blocker,
        Promise = "every key rotates each year and can be rescued for 30 days after its deletion",
        Why = "Whatever a deleted key encrypted can be read by nobody any more, backups included.",
        Fix = "set EnableKeyRotation = true and DeletionWindowInDays = 30, or use EncryptionKey",
        Select = plan => plan.OfType(ResourceTypes.EncryptionKey),
        Holds = key => key.Flag("enableKeyRotation") == true && key.Number("deletionWindowInDays") == 30,
    };

    public static readonly Policy KeysBelongToTheAccount = new()
    {
        Id = "KEY-02",
        Severity = Severity.Blocker,
        Promise = "every key can be administered by the account",
        Why = "A key whose policy names only a role is lost with that role, and everything it encrypts with it.",
        Fix = "use EncryptionKey, whose first statement hands the decision to IAM",
        Select = plan => plan.OfType(ResourceTypes.EncryptionKey),
        Holds = key => key.Statements("policy").Any(statement =>
            statement.Allows("kms:PutKeyPolicy") && statement.PrincipalKind() == "AWS" && statement.Text("Principal.AWS")?.EndsWith(":root", StringComparison.Ordinal) == true),
    };

    public static readonly Policy KeysNameTheirUsers = new()
    {
        Id = "KEY-03",
        Severity = Severity.Blocker,
        Promise = "every key names the services or roles that encrypt with it",
        Why = "A key that is open to whatever IAM allows protects nothing that IAM does not, and nobody can say what a leak of it would open.",
        Fix = "give the EncryptionKey its Users, or in Through the services that use it for a caller",
        Select = plan => plan.OfType(ResourceTypes.EncryptionKey),
        // Whether it has a policy at all is another promise.
        Holds = key => !key.Has("policy") || key.Statements("policy").Any(statement =>
            statement.Allows("kms:Decrypt") && (statement.PrincipalKind() == "Service" || statement.Has("Condition"))),
    };

    public static readonly Policy SecretsStaySecret = new()
    {
        Id = "SECRET-01",
        Severity = Severity.Blocker,
        Answers = ["CKV_GIT_4", "AVD-GIT-0002"],
        Promise = "tokens and secret values are never plain text to the engine",
        Why = "What the engine does not know to be secret lies readable in its state and is printed in previews.",
        Fix = "pass the value through Output.CreateSecret",
        Select = plan =>
        [
            .. plan.OfType(ResourceTypes.Cache), .. plan.OfType(ResourceTypes.SecretVersion),
            .. plan.OfType(ResourceTypes.EnvironmentSecret), .. plan.OfType(ResourceTypes.RepositorySecret),
        ],
        Holds = resource => resource.Type switch
        {
            // Whether a cache has a token is another promise.
            ResourceTypes.Cache => !resource.Has("authToken") || IsKeptSecret(resource, "authToken"),
            ResourceTypes.SecretVersion => IsKeptSecret(resource, "secretString"),
            _ => IsKeptSecret(resource, "value") && !resource.Has("plaintextValue"),
        },
    };

    public static readonly Policy SecretsCanComeBack = new()
    {
        Id = "SECRET-02",
        Severity = Severity.Blocker,
        Promise = "a secret is encrypted with a key of the stack, can be rescued for a week at least, and does not block its own name",
        Why = "A deleted secret keeps its name for the recovery window: a stack that comes back within it could not make it again.",
        Fix = "set KmsKeyId, RecoveryWindowInDays = 30, and NamePrefix in place of Name",
        Select = plan => plan.OfType(ResourceTypes.Secret),
        HoldsIn = (secret, plan) => plan.Makes(ResourceTypes.EncryptionKey, secret.Text("kmsKeyId"))
            && secret.Number("recoveryWindowInDays") >= 7
            && secret.Has("namePrefix")
            && !secret.Has("name"),
    };

    /// <summary>By the value that the plan was given and by what the engine was told.</summary>
    private static bool IsKeptSecret(PlannedResource resource, string input) =>
        resource.IsSecret(input) && resource.SecretInputs.Contains(input, StringComparer.Ordinal);
}
