using System.Text;
using Infra.Cost;
using Stacks.Preview;

namespace Stacks.Costs;

/// <summary>The costs of a stack as a part of a page.</summary>
public static class MarkdownCost
{
    /// <summary>The Markdown; it ends with a line break.</summary>
    public static string Write(CostReport report)
    {
        var text = new StringBuilder();
        text.Append($"**{Markdown.Prose(report.Stack)}**: {Markdown.Prose(report.Total)}\n\n");
        text.Append("| Service | Item | Region | Resources | Quantity | Unit | Price | USD a month |\n");
        text.Append("| --- | --- | --- | ---: | ---: | --- | ---: | ---: |\n");
        foreach (var row in CostSummary.Of(report.Estimate))
        {
            text.Append($"| {Markdown.Prose(row.Service)} | {Markdown.Prose(row.Item)} | {row.Region} | {row.Resources} | {CostText.Quantity(row.Quantity)} | ");
            text.Append($"{Markdown.Prose(row.Unit)} | {CostText.Price(row.UnitPrice)} | {CostText.Dollars(row.Monthly)} |\n");
        }

        text.Append($"| **Known** |  |  |  |  |  |  | **{CostText.Dollars(report.Estimate.KnownMonthly)}** |\n");
        WriteUnknown(text, report.Estimate);
        WriteSupport(text, report.Support);
        return text.ToString();
    }

    private static void WriteUnknown(StringBuilder text, CostEstimate estimate)
    {
        if (estimate.Unknown.Count == 0)
        {
            return;
        }

        text.Append("\nNot known, and so in no sum:\n\n");
        foreach (var group in estimate.Unknown.GroupBy(line => (line.Item, Reason: UnknownCost.Reason(line))).OrderBy(group => group.Key.Item, StringComparer.Ordinal).ThenBy(group => group.Key.Reason, StringComparer.Ordinal))
        {
            var resources = string.Join(", ", group.Select(line => Markdown.Code(line.Resource)).Order(StringComparer.Ordinal));
            text.Append($"- {Markdown.Prose(group.Key.Item)} of {resources}: {Markdown.Prose(group.Key.Reason)}\n");
        }
    }

    private static void WriteSupport(StringBuilder text, SupportCalendar support)
    {
        if (support.Engines.Count == 0)
        {
            return;
        }

        text.Append("\n| Engine | Version | Resource | Standard support until | After that |\n| --- | --- | --- | --- | --- |\n");
        foreach (var engine in support.Engines)
        {
            text.Append($"| {Markdown.Prose(engine.Engine ?? CostText.Unknown)} | {Markdown.Prose(engine.Version ?? CostText.Unknown)} | {Markdown.Code(engine.Resource)} | {engine.End} | {Markdown.Prose(engine.Afterwards)} |\n");
        }
    }
}
