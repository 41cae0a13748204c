using Infra.Changes.Loss;
using Infra.Changes.Widening;

namespace Stacks.Preview.Parts;

/// <summary>What could be lost and who may do more: what a reviewer has to know before anything else.</summary>
internal static class GuardParts
{
    private const string Runbook = "docs/runbooks/loss-override.md";

    public static IEnumerable<MarkdownPart> Of(PreviewReport report)
    {
        if (report.Review is not { } review)
        {
            yield break;
        }

        if (review.Losses.Losses.Count > 0)
        {
            yield return new MarkdownPart
            {
                Head = $"**Could be lost**: {Wording.Count(review.Losses.Losses.Count, "loss that nobody agreed to")}, which stops the pipeline. "
                    + $"To agree, name the URNs and the digest of this plan in {Markdown.Code(report.LossesAgreedIn)} ({Markdown.Code(Runbook)}).",
                Items = [.. review.Losses.Losses.Select(Lost)],
                Item = "loss",
            };
        }

        if (review.Losses.Problems.Count > 0)
        {
            yield return new MarkdownPart
            {
                Head = $"**Agreements to a loss**: {review.Losses.Problems.Count} cannot stand, which stops the pipeline",
                Items = [.. review.Losses.Problems.Select(problem => $"- {Markdown.Sentence(problem)}")],
                Item = "agreement",
            };
        }

        if (review.Losses.Overridden.Count > 0)
        {
            yield return new MarkdownPart
            {
                Head = $"**Lost, agreed to**: {Wording.Count(review.Losses.Overridden.Count, "loss")}",
                Items = [.. review.Losses.Overridden.Select(agreed => $"{Lost(agreed.Loss)}\n  - agreed to by {Markdown.Code(agreed.Override.Owner)}: {Markdown.Sentence(agreed.Override.Reason)}")],
                Item = "loss",
            };
        }

        if (review.Widenings.Count > 0)
        {
            yield return new MarkdownPart
            {
                Head = $"**May do more, or is open to more**: {Wording.Count(review.Widenings.Select(widening => widening.Urn).Distinct(StringComparer.Ordinal).Count(), "resource")}",
                // What is there already and lets in more surprises more than what comes with its own rights.
                Items = [.. review.Widenings.GroupBy(widening => widening.Resource).OrderBy(group => group.All(widening => widening.Before is null)).Select(Wider)],
                Item = "resource",
            };
        }
    }

    private static string Lost(Loss loss) =>
        $"- {Markdown.Code(loss.Resource)}: {Markdown.Sentence(loss.What)}"
        + $"\n  - lost: {Markdown.Sentence(loss.Consequence)}"
        + $"\n  - without losing it: {Markdown.Sentence(loss.Safe)}";

    private static string Wider(IGrouping<string, Widening> resource) => resource.ToArray() is [var only]
        ? $"- {Markdown.Code(resource.Key)} {Wider(only)}"
        : $"- {Markdown.Code(resource.Key)}{string.Concat(resource.Select(widening => $"\n  - {Wider(widening)}"))}";

    private static string Wider(Widening widening) => widening.Before is { } before
        ? $"{Markdown.Sentence(widening.What)}: before {Markdown.Code(before)}, now {Markdown.Code(widening.After)}"
        : $"new: {Markdown.Code(widening.After)}";
}
