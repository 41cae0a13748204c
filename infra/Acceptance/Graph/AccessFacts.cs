using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Whom the policies of a plan admit. They are read for what AWS would refuse, so a condition is taken for fulfilled.</summary>
internal static class AccessFacts
{
    /// <summary>The role of the plan that an ARN or a name means, with or without a path.</summary>
    public static PlannedResource? Role(this Plan plan, string? reference) =>
        plan.Referred(ResourceTypes.Role, reference) ?? plan.Referred(ResourceTypes.Role, reference?.Split('/')[^1]);

    /// <summary>The key of the plan that an id, an ARN or an alias means.</summary>
    public static PlannedResource? Key(this Plan plan, string? reference) => plan.Referred(ResourceTypes.EncryptionKey, reference)
        ?? (Alias(reference) is { } alias
            ? plan.Referred(ResourceTypes.EncryptionKey, plan.Where(ResourceTypes.EncryptionKeyAlias, "name", alias).FirstOrDefault()?.Text("targetKeyId"))
            : null);

    /// <summary>Who may use a key, by its own policy and one beside it.</summary>
    public static IEnumerable<PlannedMap> KeyStatements(this Plan plan, PlannedResource key) =>
        key.Statements("policy").Concat(plan.Where(ResourceTypes.EncryptionKeyPolicy, "keyId", key.Id).SelectMany(policy => policy.Statements("policy")));

    /// <summary>Whether a key lets a service do all of something.</summary>
    public static bool KeyAdmits(this Plan plan, PlannedResource key, string service, params IReadOnlyList<string> actions)
    {
        PlannedMap[] statements = [.. plan.KeyStatements(key).Where(statement => statement.IsForService(service))];
        return actions.All(action => Array.Exists(statements, statement => statement.Allows(action)));
    }

    /// <summary>Whether a service may become a role.</summary>
    public static bool Trusts(this PlannedResource role, string service) =>
        role.Statements("assumeRolePolicy").Any(statement => statement.Allows("sts:AssumeRole") && statement.IsForService(service));

    /// <summary>Whether a statement is about a service, by its name or because it is about everybody.</summary>
    public static bool IsForService(this PlannedMap statement, string service) => statement.IsAboutEveryone()
        || (statement.PrincipalKinds().Contains("Service", StringComparer.Ordinal) && statement.Texts("Principal.Service")!.Contains(service, StringComparer.Ordinal));

    /// <summary>Whether a statement is about a role, by its ARN.</summary>
    public static bool NamesRole(this PlannedMap statement, string? arn) => arn is not null
        && statement.PrincipalKinds().Contains("AWS", StringComparer.Ordinal) && statement.Texts("Principal.AWS")!.Contains(arn, StringComparer.Ordinal);

    /// <summary>Whether a statement is about a resource, by its ARN or by a pattern.</summary>
    public static bool IsAbout(this PlannedMap statement, string arn) => statement.Texts("Resource")?.Any(pattern => PolicyStatements.Matches(pattern, arn)) == true;

    /// <summary>
    /// Whether the policies of a role allow something; null where one of them is not of the plan, so that nobody can say.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="role">A role of it.</param>
    /// <param name="action">For example <c>kms:Decrypt</c>.</param>
    /// <param name="arn">What it is done to; null for anything at all.</param>
    public static bool? MayDo(this Plan plan, PlannedResource role, string action, string? arn = null) =>
        plan.PermissionsOf(role).Concat(Inline(role)).Any(statement => statement.Allows(action) && (arn is null || statement.IsAbout(arn))) ? true
        : plan.HasForeignPolicies(role) ? null
        : false;

    /// <summary>The ARNs of the managed policies of a role.</summary>
    public static IEnumerable<string> ManagedPolicies(this Plan plan, PlannedResource role) => plan.Where(ResourceTypes.RolePolicyAttachment, "role", role.Id)
        .Select(attachment => attachment.Text("policyArn")).OfType<string>().Concat(role.Texts("managedPolicyArns") ?? []);

    /// <summary>The policies that a role is declared with.</summary>
    private static IEnumerable<PlannedMap> Inline(PlannedResource role) =>
        (role.Items("inlinePolicies") ?? []).SelectMany(policy => policy.JsonMap("policy")?.ItemsOrOne("Statement") ?? []);

    private static bool HasForeignPolicies(this Plan plan, PlannedResource role) =>
        plan.ManagedPolicies(role).Any(arn => !plan.Makes(ResourceTypes.ManagedPolicy, arn)) || role.Has("managedPolicyArns");

    private static string? Alias(string? reference) => reference?.IndexOf("alias/", StringComparison.Ordinal) is >= 0 and var start ? reference[start..] : null;
}
