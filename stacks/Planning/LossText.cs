using Infra.Changes.Loss;

namespace Stacks.Planning;

/// <summary>What a change can lose, for a person who decides on it: line by line, without colours.</summary>
public static class LossText
{
    /// <summary>The runbook of whoever is about to agree to a loss.</summary>
    public const string Runbook = "docs/runbooks/loss-override.md";

    /// <summary>What stands in the entry for the words of whoever agrees; nobody agrees by it.</summary>
    internal const string ReasonToWrite = "Say here where the data is now, and how you know.";

    /// <summary>What stands in the entry for whoever agrees.</summary>
    internal const string OwnerToWrite = "@organisation/team";

    private const int DigestInName = 8;

    /// <summary>Everything there is to tell; nothing where nothing is lost and nothing is agreed to.</summary>
    /// <param name="review">The losses.</param>
    /// <param name="stack">The stack whose file has the agreements.</param>
    public static IReadOnlyList<string> Lines(LossReview review, string stack) =>
    [
        .. review.Losses.Count == 0 ? [] : new[] { $"Could be lost, and nobody agreed to it: {review.Losses.Count}" },
        .. review.Losses.SelectMany(Of),
        .. review.Overridden.Select(agreed => $"Lost, agreed to: {agreed.Loss.Resource}: {agreed.Loss.What}. {agreed.Override.Reason} ({agreed.Override.Owner})"),
        .. review.Problems.Select(problem => $"{problem}."),
        .. review.Leftovers.Select(leftover => $"{leftover}."),
        .. Remedy(review, stack),
    ];

    /// <summary>How to agree to it: the entry for the file, ready to be copied. Nothing where nothing is to be agreed to.</summary>
    public static IReadOnlyList<string> Remedy(LossReview review, string stack) => review.Losses.Count == 0 ? [] :
    [
        $"If it shall be lost all the same ({Runbook}), add this to {File(stack)} below losses:, with your own words, and have it reviewed:",
        .. Entry(review),
    ];

    /// <summary>The entry, as YAML.</summary>
    public static IReadOnlyList<string> Entry(LossReview review) =>
    [
        $"  agreed-{review.Digest[..DigestInName]}:",
        "    urns:",
        .. review.Losses.Select(loss => loss.Urn).Distinct(StringComparer.Ordinal).Select(urn => $"      - \"{urn}\""),
        $"    reason: {ReasonToWrite}",
        $"    owner: \"{OwnerToWrite}\"",
        $"    digest: \"{review.Digest}\"",
    ];

    /// <summary>The file of a stack below the root of the repository.</summary>
    public static string File(string stack) => $"stacks/losses/{stack}.yaml";

    private static IEnumerable<string> Of(Loss loss) =>
    [
        $"  {loss.Resource}: {loss.What}",
        $"    {loss.Urn}",
        $"    lost: {loss.Consequence}",
        $"    safe: {loss.Safe}",
    ];
}
