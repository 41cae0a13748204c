using Infra.Plans;

namespace Infra.Cost;

/// <summary>What a plan is charged for in a month, as far as it and the prices that are known tell.</summary>
public sealed record CostEstimate
{
    /// <summary>In the order of the plan, and within a resource in the order of its rule.</summary>
    public required IReadOnlyList<CostLine> Lines { get; init; }

    /// <summary>US dollars a month, to the cent: the sum of the lines whose cost is known, and so at most what it really is.</summary>
    public required decimal KnownMonthly { get; init; }

    /// <summary>The lines whose cost is not known, in their order.</summary>
    public required IReadOnlyList<CostLine> Unknown { get; init; }

    /// <summary>What the quantities rest on beyond the plan, as sentences.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }

    /// <summary>Whether the plan says itself how it is used; otherwise the defaults had to do.</summary>
    public required bool UsageIsSaid { get; init; }

    /// <summary>With the prices of this repository and the usage that the plan carries.</summary>
    public static CostEstimate Of(Plan plan) => Of(plan, Usage.Of(plan), PriceTable.Ours);

    /// <summary>With other prices or another usage.</summary>
    public static CostEstimate Of(Plan plan, Usage usage, PriceTable prices)
    {
        var context = new CostContext(plan, usage);
        CostLine[] lines = [.. plan.Resources.SelectMany(resource => LinesOf(resource, context, prices))];
        return new CostEstimate
        {
            Lines = lines,
            KnownMonthly = lines.Sum(line => line.Monthly ?? 0),
            Unknown = [.. lines.Where(line => line.Monthly is null)],
            Assumptions = [.. UsageAssumptions.All.Select(assumption => Sentence(assumption, usage))],
            UsageIsSaid = UsageAssumptions.All.All(usage.Says),
        };
    }

    private static string Sentence(UsageAssumption assumption, Usage usage) =>
        $"{assumption.Name}: {usage[assumption]} {assumption.Meaning}{(usage.Says(assumption) ? "" : " (not said, the default)")}";

    private static IEnumerable<CostLine> LinesOf(PlannedResource resource, CostContext context, PriceTable prices)
    {
        if (resource.IsComponent || FreeTypes.Reasons.ContainsKey(resource.Type) || FreeTypes.IsNoneOfTheCloud(resource.Type))
        {
            return [];
        }

        var region = resource.Inputs.GetValueOrDefault("region") as string ?? context.Region;
        if (!CostRules.ByType.TryGetValue(resource.Type, out var rule))
        {
            return [Untold(resource, region, $"no rule says what {resource.Type} is charged for")];
        }

        try
        {
            // Read to the end here, where what cannot be read is answered for.
            return [.. rule.Charges(resource, context).Select(charge => Line(resource, charge, region, prices))];
        }
        catch (UnknownInputException exception)
        {
            return [Untold(resource, region, exception.Message)];
        }
        catch (WrongInputException exception)
        {
            return [Untold(resource, region, exception.Message)];
        }
    }

    private static CostLine Line(PlannedResource resource, Charge charge, string ownRegion, PriceTable prices)
    {
        var region = charge.Region ?? ownRegion;
        var price = prices.Find(charge.Price, region);
        decimal? quantity = charge.Quantity is { } exact ? decimal.Round(exact, 6) : null;
        return new CostLine(
            resource.Urn,
            resource.Name,
            charge.Item,
            quantity,
            charge.Price.Unit,
            price?.Usd,
            quantity * price?.Usd is { } monthly ? decimal.Round(monthly, 2, MidpointRounding.AwayFromZero) : null,
            price?.AsOf,
            price?.Source ?? NoPrice(charge.Price, region, prices),
            charge.Assumption)
        {
            Service = charge.Price.Service,
            Region = price?.Region ?? region,
        };
    }

    private static string NoPrice(PriceKey key, string region, PriceTable prices)
    {
        var elsewhere = prices.Elsewhere(key).Select(price => $"{CostText.Price(price.Usd)} in {price.Region}").ToArray();
        return $"no price is known for {key} in {(region.Length > 0 ? region : "a region that the plan does not tell")}"
            + (elsewhere.Length > 0 ? $"; it is {string.Join(", ", elsewhere)}" : "");
    }

    private static CostLine Untold(PlannedResource resource, string region, string why) =>
        new(resource.Urn, resource.Name, resource.Type, Quantity: null, "", UnitPrice: null, Monthly: null, AsOf: null, why, "") { Service = "", Region = region };
}
