using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Widening;

/// <summary>Routes straight to the internet: what has a public address in such a subnet is reached from it.</summary>
internal static class RouteReach
{
    public static IEnumerable<Widening> Of(PlannedResource? before, PlannedResource after)
    {
        if (after.Type == ResourceTypes.Route && Gateway(after) is { } gateway && (before is null || Gateway(before) is null))
        {
            yield return new Widening(after.Urn, ResourceLabel.Of(after), "connects its subnets straight with the internet", before is null ? null : Listing.Of(PlannedValue.Texts(before.At("natGatewayId"))), gateway);
        }
    }

    /// <summary>The internet gateway to which everything goes; null for another way.</summary>
    private static string? Gateway(PlannedResource route) =>
        PlannedValue.Texts(route.At("destinationCidrBlock")).Concat(PlannedValue.Texts(route.At("destinationIpv6CidrBlock"))).Any(AddressRange.IsEverywhere) && route.At("gatewayId") is { } gateway
            ? PlannedValue.Text(gateway)
            : null;
}
