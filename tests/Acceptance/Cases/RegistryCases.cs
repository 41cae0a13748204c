using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>How long images are kept.</summary>
public sealed class RegistryCases : IProofs
{
    private const string Lifecycle = "api-lifecycle";

    public IEnumerable<Case> Cases =>
    [
        new("ECR-LIFECYCLE-POLICY-01", plan => plan, plan => plan.With(Lifecycle, "policy", new string('x', 200))),
        new("ECR-LIFECYCLE-POLICY-02", plan => plan, plan => plan.With(Lifecycle, "policy", """{"rules":[]}""")),
        new("ECR-LIFECYCLE-POLICY-03", plan => Rules(plan, "[1].rulePriority", 3), plan => Rules(plan, "[1].rulePriority", 1)),
        new(
            "ECR-LIFECYCLE-POLICY-08",
            plan => Rules(plan, "[1].selection.tagPatternList", new[] { "v*" }),
            plan => Rules(plan, "[1].selection.tagPrefixList", new[] { "v" })),
        new("ECR-REPOSITORY-POLICY-02", plan => plan, plan => plan.InDocument("compute-repository-policy", "policy.Statement[0].Sid", new string('x', 10_240))),
    ];

    private static Plan Rules(Plan plan, string place, object? value) => plan.InDocument(Lifecycle, $"policy.rules{place}", value);
}
