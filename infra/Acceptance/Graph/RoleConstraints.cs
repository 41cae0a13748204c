using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>How much a role can be given.</summary>
internal static class RoleConstraints
{
    private const int MostManaged = 10;
    private const int LongestInline = 10_240;

    public static CodedConstraint RolesTakeSoManyPolicies => new()
    {
        Id = "ROLE-POLICIES-01",
        Type = ResourceTypes.Role,
        Property = "this",
        Says = $"must have no more than {MostManaged} managed policies",
        Answer = $"LimitExceeded: Cannot exceed quota for PoliciesPerRole: {MostManaged} (a quota, which AWS raises to 20 on request)",
        Noticed = Noticed.Apply,
        Fix = "put several policies into one, or ask AWS for a higher quota",
        Source = Sources.Guide("iam-user-guide", "reference_iam-quotas"),
        Objections = (role, plan) => plan.ManagedPolicies(role).Distinct(StringComparer.Ordinal).Count() is > MostManaged and var count
            ? [new Objection("this", null, $"but the plan gives it {count}")] : [],
    };

    public static CodedConstraint RolesTakeSoMuchText => new()
    {
        Id = "ROLE-INLINE-01",
        Type = ResourceTypes.Role,
        Property = "this",
        Says = $"must have no more than {LongestInline} characters of policies of its own, white space not counted",
        Answer = $"LimitExceeded: Maximum policy size of {LongestInline} bytes exceeded for role ...",
        Noticed = Noticed.Apply,
        Fix = "move permissions of the role into a managed Policy",
        Source = Sources.Guide("iam-user-guide", "reference_iam-quotas"),
        Objections = (role, plan) => Texts(plan, role).Sum(text => text.Count(letter => !char.IsWhiteSpace(letter))) is > LongestInline and var length
            ? [new Objection("this", null, $"but its policies of its own have {length}")] : [],
    };

    public static IReadOnlyList<CodedConstraint> All => [RolesTakeSoManyPolicies, RolesTakeSoMuchText];

    private static IEnumerable<string> Texts(Plan plan, PlannedResource role) => plan.Where(ResourceTypes.RolePolicy, "role", role.Id).Select(policy => policy.Text("policy"))
        .Concat((role.Items("inlinePolicies") ?? []).Select(policy => policy.Text("policy"))).OfType<string>();
}
