using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Coded;

/// <summary>What IAM counts over several policies of a role.</summary>
public static class RoleConstraints
{
    /// <summary>Characters of all policies within a role, without white space.</summary>
    private const int MostCharacters = 10_240;

    public static IReadOnlyList<CodedConstraint> All => [PoliciesWithinARoleAreShort];

    private static CodedConstraint PoliciesWithinARoleAreShort => new()
    {
        Id = "IAM-ROLE-POLICY-14",
        Type = ResourceTypes.RolePolicy,
        Property = "policy",
        Says = "must together with the other policies within the role have at most 10240 characters, white space left out",
        Answer = "LimitExceeded: Maximum policy size of 10240 bytes exceeded for the role",
        Noticed = Noticed.Apply,
        Fix = "move permissions into a managed policy that is attached to the role",
        Source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html (2026-11-21)",
        Objections = (policy, plan) =>
        {
            var ofTheRole = plan.Where(ResourceTypes.RolePolicy, "role", policy.Text("role")).ToArray();
            var characters = ofTheRole.Sum(Characters);

            // Said once for the role, of the policy that brings most to it.
            return characters > MostCharacters && ofTheRole.MaxBy(Characters)!.Urn == policy.Urn
                ? [new Objection("policy", null, $"but the {ofTheRole.Length} policies within {policy.Text("role")} have {characters} characters, and {MostCharacters} is the most")] : [];
        },
    };

    private static int Characters(PlannedResource policy) => policy.IsSecret("policy") ? 0 : policy.Text("policy")?.Count(character => !char.IsWhiteSpace(character)) ?? 0;
}
