using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>What the role that deploys may not do with itself and with secrets.</summary>
public static class DeploymentPolicies
{
    private static readonly string[] SelfPromotion = ["iam:AttachRolePolicy", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy"];

    public static Policy DeploymentsCannotPromoteThemselves => new()
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

    public static Policy DeploymentsReadNoSecrets => new()
    {
        Id = "IAM-08",
        Severity = Severity.Blocker,
        Promise = "the role that deploys reads the value of no secret but those it makes",
        Why = "A leaked token of the pipeline would leak every value that the role can read, other people's tokens among them.",
        Fix = "allow secretsmanager:GetSecretValue in SecretPermissions for the name prefix of a secret of the stack, and for nothing else",
        IsProhibition = true,
        Select = GitHubRoles.Deployers,
        HoldsIn = (role, plan) => plan.PermissionsOf(role)
            .AnyAndAll(statement => !statement.Allows("secretsmanager:GetSecretValue") || statement.Texts("Resource")?.AnyAndAll(plan.IsSecretOfTheStack) == true),
    };

    /// <summary>Whether a resource of a statement stands for a secret that the stack declares, by the name that its tags give it.</summary>
    private static bool IsSecretOfTheStack(this Plan plan, string resource) =>
        resource.Split(":secret:", 2) is [_, var pattern] && pattern.EndsWith("-*", StringComparison.Ordinal)
        && plan.Where(ResourceTypes.Secret, "tags.Name", pattern[..^2]).Any();
}
