using Infra.Changes.Loss;
using Stacks.Planning;

namespace Stacks.Preview.Html;

/// <summary>What could be lost that nobody can make again.</summary>
internal static class LossSection
{
    public static PageSection? Of(PreviewReport report)
    {
        if (report.Review?.Losses is not { } losses)
        {
            return null;
        }

        var (open, agreed) = (losses.Losses.Count + losses.Problems.Count, losses.Overridden.Count);
        return new PageSection(
            "losses",
            "Could be lost",
            open > 0 ? $"{open} not agreed to" : agreed > 0 ? $"{agreed} agreed to" : "nothing",
            open > 0 ? Tone.Danger : agreed > 0 ? Tone.Attention : Tone.Good,
            [
                Pieces.Text(open > 0
                    ? "Nobody agreed to it, which stops the pipeline."
                    : agreed > 0 ? "Somebody answers for each:" : "No change replaces, deletes or weakens anything that holds what nobody can make again."),
                .. losses.Losses.Select(loss => Card(loss, "card danger", [])),
                .. losses.Losses.Count == 0 ? [] : new[] { Agreement(losses, report.Plan.Stack) },
                .. losses.Problems.Select(problem => new Element("p", "card danger") { problem }),
                .. losses.Overridden.Select(entry => Card(
                    entry.Loss,
                    "card attention",
                    [("Agreed to by", entry.Override.Owner), ("Because", entry.Override.Reason), ("Agreed in", entry.Override.Place)])),
                .. losses.Leftovers.Select(leftover => new Element("p", "card") { leftover }),
            ]);
    }

    private static Element Agreement(LossReview losses, string stack) => Pieces.Folded(
        "If it shall be lost all the same",
        Pieces.Text($"Add this to {LossText.File(stack)} below losses: with your own words, and have it reviewed ({LossText.Runbook})."),
        Pieces.ToCopy(string.Join('\n', LossText.Entry(losses))));

    private static Element Card(Loss loss, string classes, IEnumerable<(string, string?)> agreement) => new("article", classes)
    {
        new Element("h3") { Pieces.Code(loss.Resource) },
        Pieces.Facts([("What", loss.What), ("Lost", loss.Consequence), ("Without losing it", loss.Safe), .. agreement, ("URN", loss.Urn)]),
    };
}
