using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>Who gets into the roles that work for GitHub, and how far any role of a stack can ever get.</summary>
public static class LimitPolicies
{
    private const string Limit = "permissionsBoundary";

    /// <summary>The jobs of pull requests, as the end of a subject names them.</summary>
    private const string PullRequests = "pull_request";

    private static readonly string[] Strengthening = ["iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy"];

    private static readonly string[] Widening =
    [
        "iam:CreatePolicyVersion", "iam:DeletePolicy", "iam:DeletePolicyVersion", "iam:DeleteRolePermissionsBoundary", "iam:SetDefaultPolicyVersion",
    ];

    private static readonly string[] Identities = ["iam:", "organizations:", "sts:"];

    private static readonly string[] SecretValues = ["secretsmanager:BatchGetSecretValue", "secretsmanager:GetSecretValue"];

    /// <summary>The limits of the roles that services assume.</summary>
    private static readonly PerPlan<HashSet<string>> LimitsOfServices = new(FindLimitsOfServices);

    public static Policy GitHubIsNamedExactly => new()
    {
        Id = "IAM-04",
        Severity = Severity.Blocker,
        Promise = "a role for GitHub trusts one audience and jobs of this repository that are spelt out: those of the stack's environment, or pull requests and branches",
        Why = "With a wildcard any branch or pull request, even of a stranger's fork, may deploy.",
        Fix = "use GitHubIdentity.Trust, which compares aud and sub with StringEquals and whole subjects",
        Answers = ["CKV_AWS_358", "CKV_AWS_393"],
        Select = plan => plan.OfType(ResourceTypes.Role).Where(GitHubRoles.IsForGitHub),
        HoldsIn = (role, plan) => role.Statements("assumeRolePolicy").AnyAndAll(statement =>
            statement.Map("Condition") is { Count: 1 } tests
            && tests.Map("StringEquals") is { Count: 2 } equals
            && equals.Texts(GitHubRoles.Audience) is ["sts.amazonaws.com"]
            && equals.Texts(GitHubRoles.Subject) is { Count: > 0 } subjects
            && AreSpeltOut(subjects, plan)),
    };

    /// <summary>One environment, or pull requests and with them branches, of the repository that holds the stack's environment.</summary>
    private static bool AreSpeltOut(IReadOnlyList<string> subjects, Plan plan)
    {
        string[][] parts = [.. subjects.Select(subject => subject.Split(':', 3))];
        return parts.All(part => part is ["repo", var repository, _] && repository == parts[0][1] && IsOfThePlan(repository, plan))
            && AreOfOneRole([.. parts.Select(part => part[2])], plan);
    }

    /// <summary>What deploys trusts the environment alone: a branch asks nobody. What pull requests may assume is held to reading, so branches may as well.</summary>
    private static bool AreOfOneRole(IReadOnlyList<string> jobs, Plan plan) =>
        jobs is [var only] && only == $"environment:{plan.Stack}"
        || (jobs.Contains(PullRequests, StringComparer.Ordinal)
            && jobs.All(job => job == PullRequests || (job.StartsWith("ref:refs/heads/", StringComparison.Ordinal) && job.AsSpan().IndexOfAny('*', '?') < 0)));

    /// <summary>By its name, with or without its number: <c>acme/shop</c>, <c>acme@1/shop@2</c>.</summary>
    private static bool IsOfThePlan(string repository, Plan plan) =>
        repository.Split('/') is [{ Length: > 0 }, var name]
        && plan.Where(ResourceTypes.Environment, "repository", name.Split('@')[0]).Any();

    public static Policy RolesHaveALimit => new()
    {
        Id = "IAM-09",
        Severity = Severity.Blocker,
        Promise = "every role has a limit that the stack declares",
        Why = "Without one a role can do whatever somebody manages to give it.",
        Fix = "set PermissionsBoundary; ServiceRole sets it to that of the StackContext",
        Select = plan => plan.OfType(ResourceTypes.Role),
        HoldsIn = (role, plan) => plan.Makes(ResourceTypes.ManagedPolicy, role.Text(Limit)),
    };

    public static Policy DeploymentsMakeNoStrongerRole => new()
    {
        Id = "IAM-10",
        Severity = Severity.Blocker,
        Promise = "the role that deploys makes and strengthens only roles within the limit of the stack's roles",
        Why = "Whoever gets hold of one deployment would otherwise make a role that can do everything, and work through that.",
        Fix = "bind what makes roles to the condition iam:PermissionsBoundary, as IdentityPermissions does",
        Select = GitHubRoles.Deployers,
        HoldsIn = (role, plan) => plan.PermissionsOf(role)
            .Where(statement => Strengthening.Any(statement.Allows))
            .All(statement => statement.Texts("Condition.StringEquals[\"iam:PermissionsBoundary\"]") is [var limit] && LimitsOfServices.Of(plan).Contains(limit)),
    };

    public static Policy DeploymentsWidenNoLimit => new()
    {
        Id = "IAM-11",
        Severity = Severity.Blocker,
        Promise = "the role that deploys cannot take a limit off, nor change one",
        Why = "A limit that whoever it limits may widen is none.",
        Fix = "deny iam:DeleteRolePermissionsBoundary and what changes policies on every resource, without a condition",
        Select = GitHubRoles.Deployers,
        HoldsIn = (role, plan) => Widening.All(action => plan.PermissionsOf(role).Any(statement =>
            statement.Text("Effect") == "Deny"
            && statement.Names(action)
            && !statement.Has("Condition")
            && statement.Texts("Resource")?.Contains("*", StringComparer.Ordinal) == true)),
    };

    public static Policy PlansChangeNothing => new()
    {
        Id = "IAM-12",
        Severity = Severity.Blocker,
        Promise = "the role of plans only reads",
        Why = "Whoever may push a branch works with it, before anybody has seen what they pushed.",
        Fix = "give PlanPermissions actions that begin with Describe, Get, List or View",
        IsProhibition = true,
        Select = GitHubRoles.Planners,
        HoldsIn = (role, plan) => plan.PermissionsOf(role).AnyAndAll(statement =>
            !statement.IsAllow() || statement.Texts("Action").AnyAndAll(action => KnownActions.OnlyReads(action) || OpensTheState(action, statement, plan))),
    };

    public static Policy PlansReadNoSecret => new()
    {
        Id = "IAM-13",
        Severity = Severity.Blocker,
        Promise = "the role of plans reads the value of no secret",
        Why = "Whoever may push a branch could otherwise print every one of them into a log.",
        Fix = "leave secretsmanager:GetSecretValue out of PlanPermissions, and versions of secrets out of a refresh",
        IsProhibition = true,
        Select = GitHubRoles.Planners,
        HoldsIn = (role, plan) => plan.PermissionsOf(role).AnyAndAll(statement => !SecretValues.Any(statement.Allows)),
    };

    public static Policy LimitsHoldNoIdentities => new()
    {
        Id = "IAM-15",
        Severity = Severity.Blocker,
        Promise = "the limit of the roles that services assume holds nothing of identities",
        Why = "A role that may assume or make another gets past its own limit.",
        Fix = "leave iam, sts and organizations out of BoundaryPermissions",
        IsProhibition = true,
        Select = plan => LimitsOfServices.Of(plan).Select(limit => plan.Referred(ResourceTypes.ManagedPolicy, limit)).OfType<PlannedResource>(),
        Holds = limit => limit.Statements("policy").AnyAndAll(statement => !statement.IsAllow() || statement.Texts("Action").AnyAndAll(action =>
            !Identities.Any(identity => action.StartsWith(identity, StringComparison.OrdinalIgnoreCase)))),
    };

    /// <summary>The key that the state is encrypted with, which is no key of the stack.</summary>
    private static bool OpensTheState(string action, PlannedMap statement, Plan plan) =>
        action == "kms:Decrypt" && statement.Texts("Resource").AnyAndAll(resource => IsForeignKey(resource, plan));

    private static bool IsForeignKey(string resource, Plan plan) =>
        resource.StartsWith("arn:aws:kms:", StringComparison.Ordinal) && !resource.Contains('*', StringComparison.Ordinal) && !plan.Makes(ResourceTypes.EncryptionKey, resource);

    private static HashSet<string> FindLimitsOfServices(Plan plan) => plan.OfType(ResourceTypes.Role)
        .Where(role => !role.IsForGitHub())
        .Select(role => role.Text(Limit))
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);
}
