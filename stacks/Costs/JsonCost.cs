using System.Text;
using System.Text.Json;
using Infra.Cost;
using Stacks.Preview;

namespace Stacks.Costs;

/// <summary>
/// The costs of a stack for programs. Members: <c>format</c> (raised when a member changes its meaning; more may come), <c>stack</c>,
/// <c>knownMonthlyUsd</c>, <c>unknownLines</c>, <c>budgetUsd</c> (null without one), <c>lines</c> (<c>urn</c>, <c>resource</c>, <c>service</c>,
/// <c>item</c>, <c>region</c>, <c>quantity</c>, <c>unit</c>, <c>unitPriceUsd</c>, <c>monthlyUsd</c>, <c>asOf</c>, <c>source</c>,
/// <c>assumption</c>; null where it is not known, which is not nothing), <c>usageIsSaid</c>, <c>assumptions</c>, <c>support</c> and
/// <c>prices</c> (<c>checked</c>, <c>goodUntil</c>).
/// </summary>
public static class JsonCost
{
    private const int Format = 1;

    /// <summary>The JSON text; it ends with a line break.</summary>
    public static string Write(CostReport report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonPreview.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("stack", report.Stack);
            WriteEstimate(json, report.Estimate);
            WriteNumber(json, "budgetUsd", report.Limit);
            WriteSupport(json, report.Support);
            json.WriteStartObject("prices");
            json.WriteString("checked", CostText.Day(PriceTable.Ours.File.Checked));
            json.WriteString("goodUntil", CostText.Day(PriceTable.Ours.File.GoodUntil));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>The members of an estimate, into an object that is open.</summary>
    internal static void WriteEstimate(Utf8JsonWriter json, CostEstimate estimate)
    {
        json.WriteNumber("knownMonthlyUsd", estimate.KnownMonthly);
        json.WriteNumber("unknownLines", estimate.Unknown.Count);
        JsonPreview.WriteList(json, "lines", estimate.Lines, line =>
        {
            json.WriteString("urn", line.Urn);
            json.WriteString("resource", line.Resource);
            json.WriteString("service", line.Service);
            json.WriteString("item", line.Item);
            json.WriteString("region", line.Region);
            WriteNumber(json, "quantity", line.Quantity);
            json.WriteString("unit", line.Unit);
            WriteNumber(json, "unitPriceUsd", line.UnitPrice);
            WriteNumber(json, "monthlyUsd", line.Monthly);
            json.WriteString("asOf", line.AsOf is { } day ? CostText.Day(day) : null);
            json.WriteString("source", line.Source);
            json.WriteString("assumption", line.Assumption);
        });
        json.WriteBoolean("usageIsSaid", estimate.UsageIsSaid);
        json.WriteStartArray("assumptions");
        foreach (var assumption in estimate.Assumptions)
        {
            json.WriteStringValue(assumption);
        }

        json.WriteEndArray();
    }

    /// <summary>The member <c>support</c>, into an object that is open.</summary>
    internal static void WriteSupport(Utf8JsonWriter json, SupportCalendar support) => JsonPreview.WriteList(json, "support", support.Engines, engine =>
    {
        json.WriteString("urn", engine.Urn);
        json.WriteString("resource", engine.Resource);
        json.WriteString("engine", engine.Engine);
        json.WriteString("version", engine.Version);
        json.WriteString("endOfStandardSupport", engine.EndOfStandardSupport is { } end ? CostText.Day(end) : null);
        json.WriteBoolean("isListed", engine.IsListed);
        json.WriteBoolean("buysExtended", engine.BuysExtended);
        WriteNumber(json, "extendedMonthlyUsd", engine.ExtendedMonthly);
    });

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
