using Stacks.Preview.Parts;

namespace Stacks.Preview;

/// <summary>
/// A preview for a comment in a pull request and for the summary of a job, in the order in which a reviewer decides: the verdict, what could
/// be lost, who may do more, what changes, what it costs, what is broken. Two runs on the same files and day give the same bytes.
/// </summary>
public static class MarkdownPreview
{
    /// <summary>Two stacks share a comment.</summary>
    public const int Budget = 30_000;

    private const string Whole = "the whole is in the artifact of this run.";

    /// <param name="report">What to tell.</param>
    /// <param name="budget">How many characters it may have.</param>
    /// <returns>The text; it ends with a line break.</returns>
    public static string Write(PreviewReport report, int budget) => MarkdownBudget.Write(
        [
            Title(report),
            .. report.Review is { } review ? GuardMarkdown.Losses(review.Losses, report.Plan.Stack).Concat(GuardMarkdown.Widenings(review.Widenings)) : [],
            .. PolicyParts.Of(report.Policies),
            .. AcceptanceParts.Of(report.Acceptance),
            .. ParityParts.Of(report.Parity),
            .. ChangeParts.Of(report),
            .. CostParts.Of(report),
            .. PictureParts.Of(report),
            .. ToDoParts.Of(report),
            .. Approval(report),
        ],
        budget,
        Whole);

    private static MarkdownPart Title(PreviewReport report)
    {
        var verdict = Verdict.Of(report);
        var facts = ReportFact.Of(report).Select(fact => $"| {Markdown.Prose(fact.Name)} | {(fact.Asks ? $"**{Markdown.Prose(fact.Text)}**" : Markdown.Prose(fact.Text))} |");
        return new MarkdownPart
        {
            Head = $"### {Markdown.Code(report.Plan.Stack)}: {Markdown.Prose(verdict.Sentence)}\n\n"
                + (verdict.Stops ? "This stops the pipeline. " : "")
                + $"{Markdown.Code(report.Product)} in {Markdown.Code(report.Region)}, from {Markdown.Code(report.SettingsFile)}; nothing was deployed.\n\n"
                + $"| | |\n| --- | --- |\n{string.Join('\n', facts)}",
        };
    }

    private static IEnumerable<MarkdownPart> Approval(PreviewReport report) => report.CanBeApproved
        ? [new MarkdownPart { Head = $"If this is what you want: {Markdown.Code($"dotnet run --project stacks -- approve {report.Plan.Stack}")}, and commit the plan with the change." }]
        : [];
}
