using Infra.Policies;
using Infra.Policies.Exemptions;

namespace Stacks.Preview.Html;

/// <summary>Who agreed to which broken promise, and which of these agreements cannot stand.</summary>
internal static class ExemptionSection
{
    public static PageSection Of(PolicyReport policies) => new(
        "exemptions",
        "Exemptions",
        policies.ExemptionProblems.Count > 0 ? $"{policies.ExemptionProblems.Count} cannot stand" : policies.Exempted.Count == 0 ? "none" : $"{policies.Exempted.Count}",
        policies.ExemptionProblems.Count > 0 ? Tone.Danger : policies.Exempted.Count > 0 ? Tone.Attention : Tone.Calm,
        [
            policies.Exempted.Count == 0 ? Pieces.Text("Nobody agreed to a broken promise.") : Pieces.Text($"{Wording.Count(policies.Exempted.Count, "broken promise")}, agreed to:"),
            .. policies.ExemptionProblems.Select(problem => new Element("p", "card danger") { problem }),
            .. policies.Exempted.Select(Exempted),
        ]);

    private static Element Exempted(ExemptedViolation exempted)
    {
        var ((policy, _, resource, _), exemption) = exempted;
        return new Element("article", "card attention")
        {
            new Element("h3") { Pieces.Code(resource), " may break ", policy.Id, Pieces.Badge($"until {Wording.Day(exemption.Expires)}", Tone.Attention) },
            Pieces.Facts(("Promise", policy.Promise), ("Reason", exemption.Reason), ("Owner", exemption.Owner), ("Agreed in", exemption.Place)),
        };
    }
}
