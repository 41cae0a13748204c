using Infra.Plans;
using Infra.Policies;
using Infra.Text;

namespace Tests.Fixtures;

/// <summary>What the roles of a plan may do, by the policies within them and those attached to them.</summary>
internal static class Permissions
{
    /// <summary>The statements of a role by its name without the stack's: <c>deploy</c>.</summary>
    public static IReadOnlyList<PlannedMap> StatementsOf(this Plan plan, string role)
    {
        var own = plan.All(ResourceTypes.Role).Single(candidate => candidate.Text("name") == $"shop-{plan.Stack}-{role}");
        return
        [
            .. plan.OfType(ResourceTypes.RolePolicy).Where(policy => policy.Text("role") == own.Id).SelectMany(Statements),
            .. plan.OfType(ResourceTypes.RolePolicyAttachment).Where(attachment => attachment.Text("role") == own.Id)
                .SelectMany(attachment => plan.OfType(ResourceTypes.ManagedPolicy).Where(policy => policy.Id == attachment.Text("policyArn")))
                .SelectMany(Statements),
        ];
    }

    /// <summary>The statements of a role's limit.</summary>
    public static IReadOnlyList<PlannedMap> LimitOf(this Plan plan, PlannedResource role) =>
        Statements(plan.All(ResourceTypes.ManagedPolicy).Single(policy => policy.Id == role.Text("permissionsBoundary")));

    public static IReadOnlyList<PlannedMap> Statements(this PlannedResource policy) => policy.JsonMap("policy")!.Items("Statement")!;

    public static bool Allows(this IEnumerable<PlannedMap> statements, string action) => statements.Any(statement => Is(statement, "Allow", action));

    /// <summary>Whether an action is allowed for a resource, and denied by nothing; conditions are taken to be met.</summary>
    public static bool Allows(this IReadOnlyList<PlannedMap> statements, string action, string resource) =>
        statements.Any(statement => Is(statement, "Allow", action) && IsAbout(statement, resource))
        && !statements.Any(statement => Is(statement, "Deny", action) && IsAbout(statement, resource));

    private static bool Is(PlannedMap statement, string effect, string action) =>
        statement.Text("Effect") == effect && statement.Texts("Action")!.Any(pattern => Wildcard.Matches(pattern, action));

    private static bool IsAbout(PlannedMap statement, string resource) => statement.Texts("Resource")!.Any(pattern => Wildcard.Matches(pattern, resource));
}
