using Infra.Changes.Loss;
using Infra.Changes.Widening;
using Infra.Plans.Foreign;
using Stacks.Preview;

namespace Stacks.Operations.Previews;

/// <summary>A plan for people: what cannot be undone first, by name.</summary>
internal static class PlanMarkdown
{
    private const string Whole = "the whole is in the log of this run.";

    // In the order of their danger; what else there is follows by name.
    private static readonly string[] Operations = ["replace", "delete", "update", "create"];

    /// <param name="stack">The stack.</param>
    /// <param name="preview">Nothing of it is shown but operations and names: what it says of inputs is <paramref name="difference"/>'s matter, where the engine hides secrets.</param>
    /// <param name="losses">What it loses, with the digest of the plan.</param>
    /// <param name="widenings">Whom it lets in.</param>
    /// <param name="difference">What <c>pulumi preview --diff</c> says.</param>
    /// <param name="budget">How many characters the text may have.</param>
    public static string Write(StackInAws stack, PulumiPreview preview, LossReview losses, IReadOnlyList<Widening> widenings, IReadOnlyList<string> difference, int budget)
    {
        List<MarkdownPart> parts =
        [
            new()
            {
                Head = $"### Plan of {Markdown.Code(stack.Name)}: {Markdown.Code(stack.Settings.Product)} in {Markdown.Code(stack.Region)}\n\n"
                    + $"{Counts(preview.ChangeSummary)}; nothing was deployed.\n\nDigest: {Markdown.Code(losses.Digest)}",
            },
        ];
        parts.AddRange(GuardMarkdown.Losses(losses, stack.Name));
        parts.AddRange(GuardMarkdown.Widenings(widenings));
        parts.AddRange(Of(preview, "Replaced", "replace", "create-replacement", "delete-replaced", "import-replacement", "read-replacement"));
        parts.AddRange(Of(preview, "Deleted", "delete", "read-discard", "discard"));
        parts.Add(new MarkdownPart
        {
            Head = "**Difference**, as Pulumi tells it",
            Items = difference,
            Item = "line of the difference",
            Folded = Wording.Count(difference.Count, "line"),
            Language = "diff",
            Turn = 1,
        });
        return MarkdownBudget.Write(parts, budget, Whole);
    }

    private static IEnumerable<MarkdownPart> Of(PulumiPreview preview, string what, params string[] operations)
    {
        var steps = preview.Changes().Where(step => operations.Contains(step.Op)).DistinctBy(step => step.Urn).ToList();
        if (steps.Count > 0)
        {
            yield return new MarkdownPart
            {
                Head = $"**{what}**: {Wording.Count(steps.Count, "resource")}",
                Items = [.. steps.Select(step => $"- {Markdown.Code(NameOf(step.Urn))}{Reasons(step)}")],
                Item = "resource",
            };
        }
    }

    private static string Reasons(PulumiStep step) =>
        step.ReplaceReasons is { Count: > 0 } reasons ? $", for {string.Join(", ", reasons.Order(StringComparer.Ordinal).Select(Markdown.Code))}" : "";

    private static string Counts(IReadOnlyDictionary<string, int> changes) => changes.Values.Sum() == changes.GetValueOrDefault("same")
        ? "No changes"
        : string.Join(", ", changes
            .Where(change => change.Value > 0)
            .OrderBy(change => Array.IndexOf(Operations, change.Key) is >= 0 and var place ? place : Operations.Length)
            .ThenBy(change => change.Key, StringComparer.Ordinal)
            .Select(change => $"{change.Value} to {Markdown.Sentence(change.Key)}").Select(text => text.Replace("to same", "the same", StringComparison.Ordinal)));

    /// <summary>Type and name: <c>aws:rds/instance:Instance database-instance</c>.</summary>
    private static string NameOf(string urn) =>
        urn.Split("::") is [.., var types, var name] ? $"{types.Split('$')[^1]} {name}" : urn;
}
