using Infra.Cost;

namespace Stacks.Preview.Html;

/// <summary>What the plan costs, what it costs more or less than before, and what that rests on.</summary>
internal static class CostSection
{
    public static PageSection Of(PreviewReport report) => new(
        "cost",
        "Cost",
        $"{CostText.Dollars(report.Cost.KnownMonthly)} USD",
        Tone.Calm,
        [
            Pieces.Text($"{Wording.Cost(report)}."),
            .. Differences(report.CostDelta),
            Pieces.Folded($"All {report.Cost.Lines.Count} lines", Lines(report.Cost)),
            Pieces.Folded("What is assumed of the use", Pieces.List("plain", report.Cost.Assumptions.Select(Pieces.Span))),
            .. Support(report.Support),
        ]);

    private static IEnumerable<Element> Differences(CostDifference? delta) => delta is null or { IsEmpty: true } ? [] :
    [
        Pieces.Table(
            "What costs more or less than before, in US dollars a month",
            ["Resource", "Item", "#Before", "#After"],
            delta.Resources.SelectMany(resource => resource.Items.Select(item => (IReadOnlyList<Element>)
            [
                Pieces.Code(resource.Resource),
                Pieces.Span(item.Item),
                Pieces.Span(item.Before is { } before ? CostText.Dollars(before.Monthly) : "none"),
                Pieces.Span(item.After is { } after ? CostText.Dollars(after.Monthly) : "none"),
            ]))),
    ];

    private static Element Lines(CostEstimate cost) => Pieces.Table(
        "Every line, the dearest and the unknown first, in US dollars a month",
        ["Resource", "Item", "#Quantity", "Unit", "#Price", "#USD a month", "As of"],
        cost.Lines.OrderByDescending(line => line.Monthly ?? decimal.MaxValue).ThenBy(line => line.Urn, StringComparer.Ordinal).Select(line => (IReadOnlyList<Element>)
        [
            Pieces.Code(line.Resource),
            Pieces.Span(line.Item),
            Pieces.Span(CostText.Quantity(line.Quantity)),
            Pieces.Span(line.Unit),
            Pieces.Span(CostText.Price(line.UnitPrice)),
            Pieces.Span(CostText.Dollars(line.Monthly)),
            Pieces.Span(line.AsOf is { } day ? CostText.Day(day) : line.Source),
        ]));

    private static IEnumerable<Element> Support(SupportCalendar support) => support.Engines.Count == 0 ? [] :
    [
        Pieces.Table(
            "Until when AWS supports the engines at its standard price",
            ["Resource", "Engine", "Until"],
            support.Engines.Select(engine => (IReadOnlyList<Element>)
            [
                Pieces.Code(engine.Resource), Pieces.Span($"{engine.Engine ?? CostText.Unknown} {engine.Version ?? CostText.Unknown}"), Pieces.Span(engine.End),
            ])),
    ];
}
