using Infra.Cost;
using Spectre.Console;

namespace Stacks.Costs;

/// <summary>The costs of a stack for people in a terminal.</summary>
public static class TextCost
{
    public static void Write(IAnsiConsole console, CostReport report)
    {
        console.MarkupLineInterpolated($"[bold]{report.Stack}[/]: {report.Total}");
        console.WriteLine();
        console.Write(Lines(report.Estimate));
        WriteUnknown(console, report.Estimate);
        console.MarkupLineInterpolated($"[bold]Assumed[/]{(report.Estimate.UsageIsSaid ? "" : ", since the plan does not say how it is used")}");
        foreach (var assumption in report.Estimate.Assumptions)
        {
            console.MarkupLineInterpolated($"  {assumption}");
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]Standard support[/], by what AWS said on {CostText.Day(report.Support.Checked)}");
        foreach (var engine in report.Support.Engines)
        {
            console.MarkupLineInterpolated($"  {engine.Resource}: {engine.Engine} {engine.Version}, {engine.StandardSupport}; after that {engine.Afterwards}");
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[grey]Prices were last compared with their sources on {CostText.Day(PriceTable.Ours.File.Checked)}; --format json has every line with its source.[/]");
    }

    private static Table Lines(CostEstimate estimate)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Service", "Item", "Region", "Unit");
        table.AddColumns(Right("Resources"), Right("Quantity"), Right("Price"), Right("USD a month"));
        foreach (var row in CostSummary.Of(estimate))
        {
            table.AddRow(
                new Text(row.Service),
                new Text(row.Item),
                new Text(row.Region),
                new Text(row.Unit),
                new Text($"{row.Resources}"),
                new Text(CostText.Quantity(row.Quantity)),
                new Text(CostText.Price(row.UnitPrice)),
                new Text(CostText.Dollars(row.Monthly), row.Monthly is null ? new Style(Color.Yellow) : Style.Plain));
        }

        table.AddRow(new Text("Known"), Text.Empty, Text.Empty, Text.Empty, Text.Empty, Text.Empty, Text.Empty, new Text(CostText.Dollars(estimate.KnownMonthly), new Style(decoration: Decoration.Bold)));
        return table;
    }

    private static void WriteUnknown(IAnsiConsole console, CostEstimate estimate)
    {
        if (estimate.Unknown.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]Unknown[/]: [yellow]{estimate.Unknown.Count} of {estimate.Lines.Count} lines[/], which are in no sum");
        foreach (var line in estimate.Unknown)
        {
            console.MarkupLineInterpolated($"  {line.Resource}: {line.Item}: {UnknownCost.Reason(line)}");
        }

        console.WriteLine();
    }

    private static TableColumn Right(string name) => new TableColumn(name).RightAligned();
}
