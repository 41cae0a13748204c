using Stacks.Auditing;
using Stacks.Preview;

namespace Stacks.Operations.Drift;

/// <summary>The drift of a stack for people.</summary>
internal static class DriftMarkdown
{
    private const string Whole = "the whole is in the log of the run.";

    /// <param name="stack">The stack.</param>
    /// <param name="cloud">What Pulumi tells of the cloud; null where nothing differs.</param>
    /// <param name="gitHub">What GitHub has.</param>
    /// <param name="run">The page of the run that found it; null for none.</param>
    public static string Write(StackInAws stack, IReadOnlyList<string>? cloud, GovernanceReport gitHub, string? run)
    {
        List<MarkdownPart> parts =
        [
            new()
            {
                Head = $"{Markdown.Code(stack.Name)} is no longer what was deployed. Deploy it again to undo the change, or declare the change and deploy it."
                    + (run is null ? "" : $" Found by [this run]({run})."),
            },
        ];
        Add(parts, "GitHub", "difference", gitHub.Differences.Select(Difference));
        Add(parts, "Not audited", "finding", gitHub.NotAudited.Select(unknown => $"- {Markdown.Code(unknown.Resource)}: {Markdown.Code(unknown.Why)}"));
        Add(parts, "Noticed", "note", gitHub.Notes.Select(note => $"- {Markdown.Code(note)}"));
        if (cloud is not null)
        {
            parts.Add(new MarkdownPart
            {
                Head = "**Cloud**: what a refresh would change, as Pulumi tells it",
                Items = cloud,
                Item = "line of the difference",
                Folded = Wording.Count(cloud.Count, "line"),
                Language = "diff",
                Turn = 1,
            });
        }

        return MarkdownBudget.Write(parts, RollingIssue.Budget, Whole);
    }

    private static void Add(List<MarkdownPart> parts, string what, string item, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > 0)
        {
            parts.Add(new MarkdownPart { Head = $"**{what}**: {Wording.Count(all.Count, item)}", Items = all, Item = item });
        }
    }

    private static string Difference(GovernanceDifference difference) =>
        $"- {Markdown.Code(difference.Resource)}: {Markdown.Code(difference.What)} is declared as {Markdown.Code(difference.Declared)}, but GitHub has {Markdown.Code(difference.Live)} ([where]({difference.Page}))";
}
