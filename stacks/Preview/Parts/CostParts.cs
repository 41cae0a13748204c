using Infra.Cost;

namespace Stacks.Preview.Parts;

/// <summary>What the plan costs more or less, then what all of it costs, the dearest first.</summary>
internal static class CostParts
{
    private const int Turn = 2;

    public static IEnumerable<MarkdownPart> Of(PreviewReport report)
    {
        if (report.CostDelta is { IsEmpty: false } delta)
        {
            var (large, less) = (delta.Resources.Where(IsLarge).ToArray(), delta.Resources.Where(resource => !IsLarge(resource)).ToArray());
            yield return new MarkdownPart
            {
                Head = $"**Cost**: {Wording.CostDelta(delta)}",
                Items =
                [
                    .. large.OrderByDescending(resource => Math.Abs(resource.KnownMonthly)).ThenBy(resource => resource.Urn, StringComparer.Ordinal).Select(Differs),
                    .. less.Length == 0 ? [] : new[] { $"- {Wording.Count(less.Length, large.Length == 0 ? "resource" : "more resource")} by less than 1 USD each: {CostText.SignedDollars(less.Sum(resource => resource.KnownMonthly))} USD" },
                ],
                Item = "resource",
            };
        }

        var resources = ResourceCost.Of(report.Cost);
        var small = resources.Where(resource => resource.IsSmall).ToArray();
        yield return new MarkdownPart
        {
            Head = "",
            Folded = $"Cost of each resource: {Wording.CostTotal(report.Cost)}",
            Above = $"{string.Concat(report.Support.Engines.Select(Support))}| Resource | USD a month | What of it is not known |\n| --- | ---: | --- |",
            Items =
            [
                .. resources.Where(resource => !resource.IsSmall).Select(Row),
                .. small.Length == 0 ? [] : new[] { $"| {Wording.Count(small.Length, "more resource")} below 1 USD each | {CostText.Dollars(small.Sum(resource => resource.Known))} | |" },
            ],
            Item = "resource",
            Turn = Turn,
        };
    }

    private static string Differs(ResourceCostDifference resource) =>
        $"- {Markdown.Code(resource.Resource)}: {(resource.HasUnknown ? CostText.Unknown : $"{CostText.SignedDollars(resource.KnownMonthly)} USD")}"
        + $" ({string.Join("; ", resource.Items.OrderBy(item => item.After is not null).Select(Item))})";

    private static bool IsLarge(ResourceCostDifference resource) => resource.HasUnknown || Math.Abs(resource.KnownMonthly) >= 1;

    private static string Item(ItemCostDifference item) => item switch
    {
        { Before: null } => $"now {Markdown.Sentence(item.Item)}: {CostText.Dollars(item.After!.Monthly)}",
        { After: null } => $"no more {Markdown.Sentence(item.Item)}: {CostText.Dollars(item.Before.Monthly)}",
        _ => $"{Markdown.Sentence(item.Item)}: {CostText.Dollars(item.Before.Monthly)} → {CostText.Dollars(item.After.Monthly)}",
    };

    private static string Support(SupportedEngine engine) => $"{Markdown.Code(engine.Resource)} runs {Markdown.Sentence(Wording.Support(engine))}.\n\n";

    private static string Row(ResourceCost resource) =>
        $"| {Markdown.Cell(resource.Name)} | {(resource.IsUnknown ? CostText.Unknown : CostText.Dollars(resource.Known))} | {string.Join(", ", resource.Unknown.Select(Markdown.Sentence))} |";
}
