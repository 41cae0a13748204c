using Infra.Changes;

namespace Stacks.Preview.Html;

/// <summary>What changes, by danger and by component.</summary>
internal static class ChangeSection
{
    public static PageSection Of(PreviewReport report)
    {
        if (report.Review is not { } review)
        {
            return new PageSection("changes", "Changes", "everything is new", Tone.Attention, [Pieces.Text($"There is no plan yet in {report.ComparedWith}.")]);
        }

        var risks = ChangeGroup.Of(review).GroupBy(group => group.Risk);
        return new PageSection(
            "changes",
            "Changes",
            review.Changes.IsEmpty ? "none" : $"{Wording.Shown(review.Changes).Count() + review.Changes.Outputs.Count}",
            Tone.Calm,
            [
                Pieces.Text($"{Wording.Counts(review.Changes)}, compared with {report.ComparedWith}."),
                .. risks.SelectMany(risk => Group(risk.Key, risk.ToArray())),
                .. review.Changes.Outputs.Count == 0 ? [] : new[] { new Element("h3", "group") { "Outputs of the stack" }, Lines(ChangeLines.OfOutputs(review.Changes.Outputs).Skip(1)) },
            ]);
    }

    private static IEnumerable<Element> Group(Risk risk, ChangeGroup[] groups)
    {
        yield return new Element("h3", "group") { Wording.Title(risk), " ", Pieces.Badge($"{groups.Sum(group => group.Changes.Count)}", ToneOf(risk)) };
        foreach (var group in groups)
        {
            // What is dangerous is open, the rest is opened by whoever wants it.
            yield return new Element("details", "change") { new Element("summary") { Pieces.Code(group.Component), $" {Wording.Count(group.Changes.Count, "resource")}" }, Lines(ChangeLines.Of([group]).Skip(1)) }
                .With("open", risk <= Risk.Replacement ? "" : null);
        }
    }

    private static Element Lines(IEnumerable<ChangeLine> lines) => new Element("pre", "lines")
    {
        lines.SelectMany(line => new[] { new Element("span", $"line {line.Mark.ToString().ToLowerInvariant()}") { $"{line}" }, new Element("span") { "\n" } }),
    }.With("tabindex", "0");

    private static Tone ToneOf(Risk risk) => risk switch
    {
        Risk.Loss => Tone.Danger,
        Risk.Widening or Risk.Replacement => Tone.Attention,
        _ => Tone.Calm,
    };
}
