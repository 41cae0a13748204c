using Infra.Network;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>What a plan shows of subnets and groups that other resources name. What it does not make itself is left out.</summary>
internal static class NetworkFacts
{
    private const string Everywhere = "0.0.0.0/0";

    /// <summary>The subnets of the plan among those that are meant.</summary>
    public static IReadOnlyList<PlannedResource> OwnSubnets(this Plan plan, IReadOnlyList<string>? references) => plan.Own(ResourceTypes.Subnet, references);

    /// <summary>The security groups of the plan among those that are meant.</summary>
    public static IReadOnlyList<PlannedResource> OwnGroups(this Plan plan, IReadOnlyList<string>? references) => plan.Own(ResourceTypes.SecurityGroup, references);

    /// <summary>The zone of a subnet by its name or its id; null where AWS chooses one.</summary>
    public static string? Zone(this PlannedResource subnet) => subnet.Text("availabilityZone") ?? subnet.Text("availabilityZoneId");

    /// <summary>The zones of subnets of which all are of the plan and say theirs; null if one does not.</summary>
    public static IReadOnlyList<string>? Zones(this Plan plan, IReadOnlyList<string>? references)
    {
        var subnets = plan.OwnSubnets(references);
        string[] zones = [.. subnets.Select(Zone).OfType<string>()];
        return zones.Length > 0 && zones.Length == references!.Count ? zones : null;
    }

    /// <summary>The VPCs of resources of the plan, by what their <c>vpcId</c> says, ordered.</summary>
    public static IReadOnlyList<string> Vpcs(this IEnumerable<PlannedResource> resources) =>
        [.. resources.Select(resource => resource.Text("vpcId")).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The VPC of the subnets that a group of subnets names, by its reference; null if the plan does not tell.</summary>
    public static string? VpcOfGroup(this Plan plan, string type, string? group) =>
        plan.OwnSubnets(plan.Referred(type, group)?.Texts("subnetIds")).Vpcs() is [var only] ? only : null;

    /// <summary>Whether everything beyond the VPC is reached from a subnet through an internet gateway; null if the plan does not show its routes.</summary>
    public static bool? IsPublic(this Plan plan, PlannedResource subnet) => plan.DefaultRoutes(subnet) is { } routes ? routes.Any(LeadsToTheInternet) : null;

    /// <summary>The ways of a subnet to every address there is; null if the plan does not show its routes.</summary>
    public static IReadOnlyList<PlannedMap>? DefaultRoutes(this Plan plan, PlannedResource subnet) => plan.RouteTableOf(subnet) is not { } table ? null :
    [
        .. plan.Where(ResourceTypes.Route, "routeTableId", table.Id).Where(route => route.Text("destinationCidrBlock") == Everywhere).Select(route => route.AllInputs()),
        .. (table.Items("routes") ?? []).Where(route => route.Text("cidrBlock") == Everywhere),
    ];

    /// <summary>Whether a route leads to an internet gateway, whoever made it.</summary>
    public static bool LeadsToTheInternet(PlannedMap route) => route.Text("gatewayId")?.StartsWith("igw-", StringComparison.Ordinal) == true;

    /// <summary>The range of a subnet or VPC; null where it is no canonical IPv4 range, which is refused elsewhere.</summary>
    public static CidrBlock? Range(this PlannedResource resource) => CidrBlock.TryParse(resource.Text("cidrBlock") ?? "", out var block) ? block : null;

    private static PlannedResource[] Own(this Plan plan, string type, IReadOnlyList<string>? references) =>
        [.. (references ?? []).Select(reference => plan.Referred(type, reference)).OfType<PlannedResource>()];
}
