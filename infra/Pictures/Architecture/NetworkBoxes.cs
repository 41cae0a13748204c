using Infra.Plans;

namespace Infra.Pictures.Architecture;

/// <summary>What a network is made of.</summary>
internal static class NetworkBoxes
{
    /// <summary>Subnets in the order of their zones.</summary>
    public static IReadOnlyList<PictureBox> Places(IEnumerable<PlannedResource> subnets)
    {
        var byZone = subnets.OrderBy(ZoneOf, StringComparer.Ordinal).ToArray();
        return [.. Drawn.Each(byZone, "subnets", PlaceOf).Select(place => place.Box)];
    }

    /// <summary>The NAT gateways of a network as one way out.</summary>
    public static IEnumerable<Drawn> WayOut(IReadOnlyList<PlannedResource> gateways, Func<PlannedResource, string?> zoneOf)
    {
        var zones = gateways.Select(zoneOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return Drawn.Together(gateways.Count == 1 ? "NAT gateway" : $"{gateways.Count} NAT gateways", BoxKind.Edge, gateways,
            ["the way out, from", .. zones.Length > 0 ? Some.Lines(zones) : ["the public subnets"]]);
    }

    public static IEnumerable<Drawn> Endpoints(IReadOnlyList<PlannedResource> endpoints) => Drawn.Together(
        Some.Count(endpoints.Count, "AWS endpoint", "AWS endpoints"),
        BoxKind.Support,
        endpoints,
        Some.Lines([.. endpoints.OrderBy(endpoint => Told.Text(endpoint, "vpcEndpointType") == "Gateway").Select(AwsService.Of)]));

    public static string? ZoneOf(PlannedResource subnet) => Told.Text(subnet, "availabilityZone");

    private static Drawn PlaceOf(PlannedResource subnet)
    {
        var place = Drawn.Alone(subnet, BoxKind.Place, [Told.Text(subnet, "cidrBlock")]);
        return place with { Box = place.Box with { Title = ZoneOf(subnet) ?? subnet.Name } };
    }
}
