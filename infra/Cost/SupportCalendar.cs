using Infra.Data;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost;

/// <summary>Until when AWS supports the engines of a plan in its standard price, and what comes after.</summary>
/// <param name="Engines">In the order of the plan.</param>
/// <param name="Checked">The day on which the dates were last compared with what AWS says.</param>
public sealed record SupportCalendar(IReadOnlyList<SupportedEngine> Engines, DateOnly Checked)
{
    private static readonly PriceKey ExtendedDatabase = new("RDS Extended Support", "vCPU-hour", "year 1 and 2");

    public static SupportCalendar Of(Plan plan) => Of(plan, PriceTable.Ours);

    /// <summary>With other prices.</summary>
    public static SupportCalendar Of(Plan plan, PriceTable prices)
    {
        var context = new CostContext(plan, Usage.Of(plan));
        return new SupportCalendar(
            [.. plan.OfType(ResourceTypes.Database).Select(database => Database(database, context, prices)), .. plan.OfType(ResourceTypes.Cache).Select(cache => Cache(cache, context, prices))],
            EngineSupport.Checked);
    }

    private static SupportedEngine Database(PlannedResource database, CostContext context, PriceTable prices)
    {
        var source = Known<string>(database, "replicateSourceDb") is { } reference ? context.Database(reference) ?? database : database;
        // A standby is charged as well.
        var instances = Known<bool>(database, "multiAz") ? 2 : 1;
        var price = prices.Find(ExtendedDatabase, context.Region);
        return Entry(
            database,
            Known<string>(source, "engine"),
            Known<string>(source, "engineVersion"),
            // AWS switches it on where nobody says otherwise.
            Known<string>(database, "engineLifecycleSupport") != "open-source-rds-extended-support-disabled",
            InstanceProcessors.Of(Known<string>(database, "instanceClass")) * instances * Month.Hours * price?.Usd);
    }

    private static SupportedEngine Cache(PlannedResource cache, CostContext context, PriceTable prices)
    {
        var key = new PriceKey("ElastiCache Extended Support", "node-hour", $"{Known<string>(cache, "nodeType")} year 1 and 2");
        return Entry(
            cache,
            Known<string>(cache, "engine"),
            Known<string>(cache, "engineVersion"),
            buysExtended: true,
            (decimal)Known<double>(cache, "numCacheClusters") is var nodes and > 0 ? nodes * Month.Hours * prices.Find(key, context.Region)?.Usd : null);
    }

    private static SupportedEngine Entry(PlannedResource resource, string? engine, string? version, bool buysExtended, decimal? extended)
    {
        var isListed = EngineSupport.TryEnd(engine ?? "", version?.Split('.')[0] ?? "", out var end);
        return new SupportedEngine(
            resource.Urn, resource.Name, engine, version, end, isListed, buysExtended, extended is { } monthly ? decimal.Round(monthly, 2, MidpointRounding.AwayFromZero) : null);
    }

    private static T? Known<T>(PlannedResource resource, string input) => resource.Inputs.GetValueOrDefault(input) is T value ? value : default;
}
