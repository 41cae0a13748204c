using static Infra.Policies.Access.PermissionDocuments;

namespace Infra.Policies.Access;

/// <summary>How far the permissions of roles reach.</summary>
public static class PermissionPolicies
{
    private static readonly string[] Powers = ["iam", "sts", "organizations", "account", "secretsmanager"];

    public static Policy NobodyMayDoEverything => new()
    {
        Id = "IAM-01",
        Severity = Severity.Blocker,
        Promise = "no permission is for every action, nor for every action of identities or secrets",
        Why = "Whoever may do everything with identities may make an administrator.",
        Fix = "list the actions one by one",
        Answers = ["IAM.1", "CIS-AWS-7.0.0/2.14", "CKV_AWS_1", "CKV_AWS_62", "CKV_AWS_49", "CKV_AWS_63", "CKV2_AWS_40"],
        Select = PermissionDocuments.Permissions,
        Holds = policy => policy.Statements("policy").AnyAndAll(statement =>
            !statement.IsAllow() || (!statement.Has("NotAction") && statement.Texts("Action").AnyAndAll(action => !IsPower(action)))),
    };

    public static Policy EverywhereHasACondition => new()
    {
        Id = "IAM-02",
        Severity = Severity.Blocker,
        Promise = "what is allowed on every resource is bound by a condition",
        Why = "Without one it reaches into other stacks and regions of the account.",
        Fix = "name the resources, or add a condition such as aws:RequestedRegion",
        Answers = ["CKV_AWS_111", "CKV_AWS_290"],
        Select = PermissionDocuments.Permissions,
        Holds = policy => policy.Statements("policy").All(statement =>
            !statement.IsAllow()
            || (statement.Texts("Resource") is { Count: > 0 } && (!statement.IsAboutEverything() || statement.Has("Condition")))),
    };

    public static Policy ServicesAreNotGivenAsAWhole => new()
    {
        Id = "IAM-14",
        Severity = Severity.Blocker,
        Promise = "permissions are given action by action, and no service as a whole",
        Why = "A whole service is more than a deployment or a task needs today, and grows with every release of AWS.",
        Fix = "list the actions; those of the pipeline stand in infra/Delivery/Permissions",
        Answers = ["IAM.21", "AVD-AWS-0345"],
        IsProhibition = true,
        Select = PermissionDocuments.Permissions,
        HoldsIn = (policy, plan) => plan.AllowsOnly(policy, statement =>
            statement.Texts("Action")?.All(action => !IsWholeService(action) || IsPower(action)) != false),
    };

    public static Policy RolesAreHandedToNamedServices => new()
    {
        Id = "IAM-16",
        Severity = Severity.Blocker,
        Promise = "whoever may hand roles on may hand them only to services that are named",
        Why = "A role handed to whatever service comes along does there what its permissions say, and nobody reviewed that service.",
        Fix = "bind iam:PassRole by StringEquals of iam:PassedToService, as IdentityPermissions does",
        Answers = ["AVD-AWS-0342"],
        Disagreement = "AVD-AWS-0342 admits iam:PassRole only beside a Deny; a deployment has to hand tasks their roles, so the roles and the services are named instead.",
        Select = PermissionDocuments.Permissions,
        HoldsIn = (policy, plan) => plan.AllowsOnly(policy, statement =>
            // Whoever may do everything with identities breaks another promise.
            statement.Texts("Action")?.Any(action => PolicyStatements.Matches(action, "iam:PassRole") && !IsPower(action)) != true
            || statement.Texts("Condition.StringEquals[\"iam:PassedToService\"]").AnyAndAll(service => service.AsSpan().IndexOfAny('*', '?') < 0)),
    };

    public static Policy WildcardsStayInTheirPlace => new()
    {
        Id = "IAM-20",
        Severity = Severity.Blocker,
        Promise = "a wildcard ends the name of an action, or stands in the last part of an ARN",
        Why = "Anywhere else it reaches into other services, regions or accounts, and no reader can tell which.",
        Fix = "spell out the service, the region and the account; StackArns does",
        Answers = ["AwsSolutions-IAM5"],
        Disagreement = "AwsSolutions-IAM5 wants no wildcard at all unless somebody signs for each; ids that AWS chooses cannot be spelt out, so it is held to the end of an action and the last part of an ARN.",
        IsProhibition = true,
        Select = PermissionDocuments.Permissions,
        Holds = policy => policy.Statements("policy").All(statement => !statement.IsAllow()
            || (statement.Texts("Action")?.All(EndsTheAction) != false && statement.Texts("Resource")?.All(StandsInTheLastPart) != false)),
    };

    private static bool IsPower(string action) => Powers.Any(service => PolicyStatements.Matches(action, $"{service}:*"));

    /// <summary>Whether nothing is left of the name of the action but wildcards.</summary>
    private static bool IsWholeService(string action) => action.AsSpan()[(action.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim("*?").IsEmpty;

    private static bool EndsTheAction(string action) =>
        IsWholeService(action) || (action.AsSpan().IndexOfAny('*', '?') is var at && (at < 0 || at == action.Length - 1));

    private static bool StandsInTheLastPart(string resource) =>
        IsEverything(resource) || (resource.Split(':', 6) is ["arn", .. var parts, _] && parts.Length == 4 && parts.All(part => part.AsSpan().IndexOfAny('*', '?') < 0));
}
