using Infra.Cost;

namespace Stacks.Preview;

/// <summary>That the prices are older than somebody may rely on.</summary>
public static class PriceNotices
{
    public static IEnumerable<Notice> Of(PriceTable prices, DateOnly today)
    {
        if (today > prices.GoodUntil)
        {
            yield return new Notice(
                "infra/Cost/prices.tsv",
                $"was last compared with its sources on {Wording.Day(prices.Checked)} and was to be relied on until {Wording.Day(prices.GoodUntil)}: costs may be told wrong",
                "docs/cost.md");
        }
    }
}
