using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Widening;

/// <summary>Routes straight to the internet: what has a public address in such a subnet is reached from it.</summary>
internal static class RouteReach
{
    public static IEnumerable<Widening> Of(PlannedResource? before, PlannedResource after, ReachBefore known)
    {
        if (after.Type == ResourceTypes.Route && Gateway(after) is { } gateway && (before is null || Gateway(before) is null))
        {
            yield return new Widening(after.Urn, ResourceLabel.Of(after), "connects its subnets straight with the internet", before is null ? null : Listing.Of(PlannedValue.Texts(before.At("natGatewayId"))), gateway);
        }

        // A subnet that is new has nothing in it that was closed before.
        if (after.Type == ResourceTypes.RouteTableAssociation && before is not null
            && after.At("routeTableId") is string table && before.At("routeTableId") as string is var old && known.IsMorePublic(old, table))
        {
            yield return new Widening(after.Urn, ResourceLabel.Of(after), "connects its subnet straight with the internet", old, table);
        }
    }

    /// <summary>The ids of the route tables with such a route.</summary>
    public static HashSet<string> PublicTables(Plan plan) => plan.OfType(ResourceTypes.Route).Where(route => Gateway(route) is not null)
        .Select(route => route.At("routeTableId")).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The internet gateway to which everything goes; null for another way.</summary>
    private static string? Gateway(PlannedResource route) =>
        PlannedValue.Texts(route.At("destinationCidrBlock")).Concat(PlannedValue.Texts(route.At("destinationIpv6CidrBlock"))).Any(AddressRange.IsEverywhere) && route.At("gatewayId") is { } gateway
            ? PlannedValue.Text(gateway)
            : null;
}
