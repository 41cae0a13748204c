using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>The ways out of a VPC, and those to AWS's services within it.</summary>
internal static class GatewayConstraints
{
    private const int MostGateways = 5;

    private static readonly PerPlan<ILookup<string, PlannedResource>> GatewaysByZone = new(plan => plan.OfType(ResourceTypes.NatGateway)
        .Select(gateway => (Zone: plan.Referred(ResourceTypes.Subnet, gateway.Text("subnetId"))?.Zone(), Gateway: gateway))
        .Where(pair => pair.Zone is not null).ToLookup(pair => pair.Zone!, pair => pair.Gateway, StringComparer.Ordinal));

    public static CodedConstraint NatWaitsForTheInternet => new()
    {
        Id = "NAT-GATEWAY-01",
        Type = ResourceTypes.NatGateway,
        Property = "subnetId",
        Says = "must be of a VPC whose internet gateway is there before the NAT gateway",
        Answer = "Gateway.NotAttached: Network vpc-... has no Internet gateway attached; the NAT gateway fails and has to be made again",
        Noticed = Noticed.Apply,
        Fix = "name the InternetGateway in DependsOn of the NatGateway",
        Source = Sources.PulumiAws("ec2/natGateway"),
        Objections = (gateway, plan) => !IsPublic(gateway) || InternetGateways(plan, gateway) is not [_, ..] others || Order.IsAfter(plan, gateway, others) ? [] :
            [new Objection("subnetId", gateway.Text("subnetId"), $"but the NAT gateway does not wait for {Objecting.Listed(others.Take(1).Select(other => other.Name))}")],
    };

    public static CodedConstraint NatStandsInPublic => new()
    {
        Id = "NAT-GATEWAY-02",
        Type = ResourceTypes.NatGateway,
        Property = "subnetId",
        Says = "must lead to an internet gateway, unless the NAT gateway is a private one",
        Answer = "the NAT gateway becomes 'failed' where the VPC has no internet gateway, and else sends what it is given nowhere",
        Noticed = Noticed.Apply,
        Fix = "set SubnetId of the NatGateway to a subnet of the public tier",
        Source = Sources.Guide("amazon-vpc-user-guide", "nat-gateway-troubleshooting"),
        Objections = (gateway, plan) => IsPublic(gateway) && plan.Referred(ResourceTypes.Subnet, gateway.Text("subnetId")) is { } subnet && plan.IsPublic(subnet) == false
            ? [new Objection("subnetId", subnet.Name, "but none of its routes leads 0.0.0.0/0 to an internet gateway")] : [],
    };

    public static CodedConstraint ZonesTakeSoManyGateways => new()
    {
        Id = "NAT-GATEWAY-03",
        Type = ResourceTypes.NatGateway,
        Property = "subnetId",
        Says = $"must be in a zone with no more than {MostGateways} NAT gateways",
        Answer = "NatGatewayLimitExceeded (a quota, which AWS raises on request)",
        Quota = "aws service-quotas get-service-quota --service-code vpc --quota-code L-FE5A380F --query \"Quota.Value\" --region {region}",
        Noticed = Noticed.Apply,
        Fix = "let several route tables of a zone lead to one NatGateway, or ask AWS for a higher quota",
        Source = Sources.Guide("amazon-vpc-user-guide", "amazon-vpc-limits"),
        // The first ones are made; those behind them are refused.
        Objections = (gateway, plan) => plan.Referred(ResourceTypes.Subnet, gateway.Text("subnetId"))?.Zone() is { } zone && GatewaysByZone.Of(plan)[zone].ElementAtOrDefault(MostGateways)?.Urn == gateway.Urn
            ? [new Objection("subnetId", gateway.Text("subnetId"), $"but the plan has {GatewaysByZone.Of(plan)[zone].Count()} in {zone}")] : [],
    };

    public static CodedConstraint RoutesStandInOnePlace => new()
    {
        Id = "ROUTE-TABLE-01",
        Type = ResourceTypes.RouteTable,
        Property = "routes",
        Says = "must be empty where routes of the table are resources of their own",
        Answer = "each deployment takes the other's routes away: traffic stops for a while, and no plan is ever without changes",
        Noticed = Noticed.Drift,
        Fix = "remove Routes from the RouteTable and declare Route resources",
        Source = Sources.PulumiAws("ec2/route"),
        Objections = (table, plan) => table.Has("routes") && plan.Where(ResourceTypes.Route, "routeTableId", table.Id).FirstOrDefault() is { } route
            ? [new Objection("routes", null, $"but stands beside {route.Name}, a route of the same table")] : [],
    };

    public static CodedConstraint EndpointsNeedNames => new()
    {
        Id = "ENDPOINT-DNS-01",
        Type = ResourceTypes.VpcEndpoint,
        Property = "privateDnsEnabled",
        Says = "works only in a VPC with enableDnsSupport and enableDnsHostnames",
        Answer = "InvalidParameter: Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true",
        Noticed = Noticed.Apply,
        Fix = "set EnableDnsSupport and EnableDnsHostnames of the Vpc to true",
        Source = "AWS PrivateLink guide: access an AWS service using an interface VPC endpoint, prerequisites (cited by its title)",
        Objections = (endpoint, plan) => endpoint.Flag("privateDnsEnabled") == true && plan.Referred(ResourceTypes.Vpc, endpoint.Text("vpcId")) is { } vpc && Lacking(vpc) is [_, ..] lacking
            ? [new Objection("privateDnsEnabled", "true", $"but {vpc.Name} has {Objecting.Listed(lacking)} off")] : [],
    };

    public static CodedConstraint EndpointsStandOnceInAZone => new()
    {
        Id = "ENDPOINT-ZONES-01",
        Type = ResourceTypes.VpcEndpoint,
        Property = "subnetIds",
        Says = "must be one for each zone",
        Answer = "DuplicateSubnetsInSameZone: Found another VPC endpoint subnet in the availability zone of ...",
        Noticed = Noticed.Apply,
        Fix = "give the endpoint one subnet of each zone",
        Source = Sources.Botocore("ec2/2016-11-15", "CreateVpcEndpointRequest.SubnetIds"),
        Objections = (endpoint, plan) => plan.OwnSubnets(endpoint.Texts("subnetIds")).Where(subnet => subnet.Zone() is not null)
            .GroupBy(subnet => subnet.Zone()!, StringComparer.Ordinal).Where(zone => zone.Count() > 1)
            .Select(zone => new Objection("subnetIds", Objecting.Names(zone), $"but all of these lie in {zone.Key}")),
    };

    public static IReadOnlyList<CodedConstraint> All =>
        [NatWaitsForTheInternet, NatStandsInPublic, ZonesTakeSoManyGateways, RoutesStandInOnePlace, EndpointsNeedNames, EndpointsStandOnceInAZone];

    private static bool IsPublic(PlannedResource gateway) => gateway.Text("connectivityType") is null or "public";

    /// <summary>The internet gateways of the VPC that a NAT gateway stands in, then the routes to them: who waits for a route waits for its gateway.</summary>
    private static PlannedResource[] InternetGateways(Plan plan, PlannedResource gateway)
    {
        PlannedResource[] gateways = [.. plan.Where(ResourceTypes.InternetGateway, "vpcId", plan.Referred(ResourceTypes.Subnet, gateway.Text("subnetId"))?.Text("vpcId"))];
        return [.. gateways, .. gateways.SelectMany(internet => plan.Where(ResourceTypes.Route, "gatewayId", internet.Id))];
    }

    private static List<string> Lacking(PlannedResource vpc)
    {
        var lacking = new List<string>();
        if (vpc.Flag("enableDnsSupport") == false)
        {
            lacking.Add("enableDnsSupport");
        }

        if (vpc.Flag("enableDnsHostnames") != true)
        {
            lacking.Add("enableDnsHostnames");
        }

        return lacking;
    }
}
