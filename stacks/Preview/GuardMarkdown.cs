using Infra.Changes.Loss;
using Infra.Changes.Widening;
using Stacks.Planning;

namespace Stacks.Preview;

/// <summary>What a change loses and whom it lets in, as parts of a Markdown text; nothing for nothing.</summary>
internal static class GuardMarkdown
{
    public static IEnumerable<MarkdownPart> Losses(LossReview review, string stack)
    {
        if (review.Losses.Count > 0)
        {
            yield return new MarkdownPart
            {
                Head = $"**Could be lost**: **{review.Losses.Count} that nobody agreed to**, which stops the pipeline",
                Items = [.. review.Losses.Select(loss => $"- {Markdown.Code(loss.Resource)}: {Markdown.Sentence(loss.What)}\n  - {Markdown.Code(loss.Urn)}\n  - lost: {Markdown.Sentence(loss.Consequence)}\n  - safe: {Markdown.Sentence(loss.Safe)}")],
                Item = "loss",
            };
            yield return new MarkdownPart
            {
                Head = $"If it shall be lost all the same, add this to {Markdown.Code(LossText.File(stack))} below {Markdown.Code("losses:")} and have it reviewed: {Markdown.Code(LossText.Runbook)}",
                Items = LossText.Entry(review),
                Item = "line",
                Folded = "the entry",
                Language = "yaml",
            };
        }

        if (review.Overridden.Count > 0)
        {
            yield return new MarkdownPart
            {
                Head = $"**Lost, agreed to**: {review.Overridden.Count}",
                Items = [.. review.Overridden.Select(agreed => $"- {Markdown.Code(agreed.Loss.Resource)}: {Markdown.Sentence(agreed.Loss.What)}\n  - {Markdown.Sentence(agreed.Override.Reason)} ({Markdown.Sentence(agreed.Override.Owner)})")],
                Item = "loss",
            };
        }

        string[] told = [.. review.Problems, .. review.Leftovers];
        if (told.Length > 0)
        {
            yield return new MarkdownPart { Head = "**Agreements to a loss**", Items = [.. told.Select(text => $"- {Markdown.Sentence(text)}")], Item = "agreement" };
        }
    }

    public static IEnumerable<MarkdownPart> Widenings(IReadOnlyList<Widening> widenings)
    {
        if (widenings.Count > 0)
        {
            var resources = widenings.GroupBy(widening => widening.Resource, StringComparer.Ordinal).ToArray();
            yield return new MarkdownPart
            {
                Head = $"**May do more, or is open to more**: {Wording.Count(resources.Length, "resource")}",
                // What is there already and lets in more surprises more than what comes with its own rights.
                Items = [.. resources.OrderBy(resource => resource.All(widening => widening.Before is null)).Select(Wider)],
                Item = "resource",
            };
        }
    }

    private static string Wider(IGrouping<string, Widening> resource) => resource.ToArray() is [var only]
        ? $"- {Markdown.Code(resource.Key)} {Wider(only)}"
        : $"- {Markdown.Code(resource.Key)}{string.Concat(resource.Select(widening => $"\n  - {Wider(widening)}"))}";

    private static string Wider(Widening widening) => widening.Before is { } before
        ? $"{Markdown.Sentence(widening.What)}: before {Markdown.Code(before)}, now {Markdown.Code(widening.After)}"
        : $"new: {Markdown.Code(widening.After)}";
}
