using Infra.Acceptance;

namespace Stacks.Preview.Html;

/// <summary>What AWS and GitHub would refuse first, then what was looked at.</summary>
internal static class AcceptanceSection
{
    public static PageSection Of(AcceptanceReport report) => new(
        "acceptance",
        "Acceptance",
        report.IsRefused ? $"{report.Refusals.Count} refused" : "nothing refused",
        report.IsRefused ? Tone.Danger : Tone.Good,
        [
            Pieces.Text($"{report.Constraints} constraints of AWS and GitHub checked: {AcceptanceWording.Verdict(report)}."),
            .. report.Refusals.Select(Refusal),
            .. report.Undecided.Count == 0 ? [] : new[] { Undecided(report) },
            Pieces.Folded($"All {Wording.Count(report.Checked.Count, "type")} that were looked at", Checked(report)),
        ]);

    private static Element Refusal(Refusal refusal)
    {
        var constraint = refusal.Constraint;
        return new Element("article", "card danger")
        {
            new Element("h3") { Pieces.Code(refusal.Label), " would not keep ", constraint.Id, Pieces.Badge(AcceptanceWording.Noticed(constraint.Noticed), Tone.Danger) },
            Pieces.Facts(
                ("Found", AcceptanceWording.Found(refusal)),
                ("Rule", AcceptanceWording.FurtherRule(refusal)),
                ("Answer", constraint.Answer),
                ("Source", constraint.Source),
                ("Fix", constraint.Fix)),
        };
    }

    private static Element Undecided(AcceptanceReport report) => Pieces.Folded(
        AcceptanceWording.Undecided(report),
        Pieces.Table(
            "What depends on values that only the deployment will know",
            ["Constraint", "Resource", "Rule", "Missing"],
            report.Undecided.Select(open => (IReadOnlyList<Element>)
            [
                Pieces.Code(open.Constraint.Id), Pieces.Code(open.Label), Pieces.Span(AcceptanceWording.Rule(open.Constraint)), Pieces.Span(open.Missing),
            ])));

    private static Element Checked(AcceptanceReport report) => Pieces.Table(
        "Every type of the plan, how many resources are of it, and how many constraints each was held to",
        ["Type", "#Resources", "#Constraints"],
        report.Checked.Select(type => (IReadOnlyList<Element>)
        [
            Pieces.Code(type.Type), Pieces.Span($"{type.Resources}"), type.Constraints == 0 ? Pieces.Span("none is known") : Pieces.Span($"{type.Constraints}"),
        ]));
}
