using Infra.Cost;
using Spectre.Console;

namespace Stacks.Preview;

/// <summary>What the plan costs, and what it costs more or less than before.</summary>
internal static class TextCosts
{
    private const int Most = 10;

    public static void Write(IAnsiConsole console, PreviewReport report)
    {
        console.MarkupLineInterpolated($"[bold]Cost[/]: {Wording.Cost(report)}");
        var changed = report.CostDelta?.Resources.OrderByDescending(resource => Math.Abs(resource.KnownMonthly)).ThenBy(resource => resource.Urn, StringComparer.Ordinal).ToArray() ?? [];
        foreach (var resource in changed.Take(Most))
        {
            console.MarkupLineInterpolated($"  {resource.Resource}: {(resource.HasUnknown ? CostText.Unknown : $"{CostText.SignedDollars(resource.KnownMonthly)} USD")}");
        }

        if (changed.Length > Most)
        {
            console.MarkupLineInterpolated($"  [grey]and {Wording.Count(changed.Length - Most, "more resource")}[/]");
        }

        foreach (var engine in report.Support.Engines)
        {
            console.MarkupLineInterpolated($"  [grey]{engine.Resource}: {Wording.Support(engine)}[/]");
        }

        console.WriteLine();
    }
}
