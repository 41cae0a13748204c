using Pulumi;
using Pulumi.Aws.Ec2;

namespace Infra.Network;

/// <summary>A VPC of three tiers over two or three zones. Every resource of a zone carries its letter, so a further zone only adds.</summary>
public sealed class VpcNetwork : ComponentResource
{
    private readonly string _name;
    private readonly VpcNetworkArgs _args;
    private readonly Vpc _vpc;

    public PublicPlacement Public { get; }

    public PrivatePlacement Private { get; }

    public IsolatedPlacement Isolated { get; }

    public VpcNetwork(string name, VpcNetworkArgs args, ComponentResourceOptions? options = null)
        : base("infra:network:VpcNetwork", name, options)
    {
        _name = name;
        _args = args;
        _vpc = new Vpc($"{name}-vpc", new VpcArgs
        {
            CidrBlock = args.Cidr.ToString(),
            EnableDnsHostnames = true,
            EnableDnsSupport = true,
            Tags = args.Context.Tags.For(args.Context.Names.Prefix),
        }, Child());
        // Adopts the group that every VPC is born with and takes its rules away: what is put into no group reaches nothing.
        _ = new DefaultSecurityGroup($"{name}-default-sg", new DefaultSecurityGroupArgs
        {
            VpcId = _vpc.Id,
            Tags = args.Context.Tags.For($"{name}-default-sg"),
        }, Child());
        var internet = new InternetGateway($"{name}-internet", new InternetGatewayArgs
        {
            VpcId = _vpc.Id,
            Tags = args.Context.Tags.For($"{name}-internet"),
        }, Child());

        var publicSubnets = Subnets(SubnetTier.Public);
        var publicRoutes = RouteTable("public");
        var toInternet = new Route($"{name}-public-to-internet", new RouteArgs
        {
            RouteTableId = publicRoutes.Id,
            DestinationCidrBlock = Traffic.Anywhere,
            GatewayId = internet.Id,
        }, Child());
        Public = new PublicPlacement(_vpc.Id, [.. args.Zones.Select(zone => Routed("public", zone, publicSubnets[zone], publicRoutes, toInternet))]);

        var gateways = NatGateways(publicSubnets, internet);
        var privateSubnets = Subnets(SubnetTier.Private);
        // A table to each zone even where all share a gateway: giving a zone its own later changes one route and moves nothing.
        var privateRoutes = args.Zones.ToDictionary(zone => zone, zone => RouteTable($"private-{zone}"));
        Output<string>[] routed = [.. args.Zones.Select(zone => Routed("private", zone, privateSubnets[zone], privateRoutes[zone], ToNat(zone, privateRoutes[zone], gateways)))];
        var endpoints = args.InterfaceEndpoints.Count == 0
            ? null
            : new InterfaceEndpoints($"{name}-endpoints", _vpc, routed, args, new ComponentResourceOptions { Parent = this });
        Private = new PrivatePlacement(_vpc.Id, [.. routed], endpoints);

        var isolatedSubnets = Subnets(SubnetTier.Isolated);
        var isolatedRoutes = RouteTable("isolated");
        Isolated = new IsolatedPlacement(
            _vpc.Id, [.. args.Zones.Select(zone => Routed("isolated", zone, isolatedSubnets[zone], isolatedRoutes, wayOut: null))]);

        // Free, and takes the traffic to S3 (image layers among it) off the NAT gateway, which charges by the gigabyte.
        _ = new VpcEndpoint($"{name}-s3", new VpcEndpointArgs
        {
            VpcId = _vpc.Id,
            VpcEndpointType = "Gateway",
            ServiceName = $"com.amazonaws.{args.Context.Region}.s3",
            RouteTableIds = args.Zones.Select(zone => privateRoutes[zone].Id).ToArray(),
            Tags = args.Context.Tags.For($"{name}-s3"),
        }, Child());
        _ = new VpcFlowLog($"{name}-flow-log", _vpc, args, new ComponentResourceOptions { Parent = this });
        RegisterOutputs();
    }

    private CustomResourceOptions Child() => new() { Parent = this };

    private Dictionary<char, Subnet> Subnets(SubnetTier tier) => _args.Zones.ToDictionary(zone => zone, zone =>
    {
        var role = $"{_name}-{tier.ToString().ToLowerInvariant()}-{zone}";
        return new Subnet(role, new SubnetArgs
        {
            VpcId = _vpc.Id,
            AvailabilityZone = $"{_args.Context.Region}{zone}",
            CidrBlock = CidrPlan.Subnet(_args.Cidr, tier, zone).ToString(),
            MapPublicIpOnLaunch = false,
            Tags = _args.Context.Tags.For(role),
        }, Child());
    });

    private RouteTable RouteTable(string role) => new($"{_name}-{role}-routes", new RouteTableArgs
    {
        VpcId = _vpc.Id,
        Tags = _args.Context.Tags.For($"{_name}-{role}-routes"),
    }, Child());

    /// <summary>
    /// Gives a subnet its routes. The id is known once they stand: AWS refuses a load balancer, and a task cannot fetch its image,
    /// in a subnet that has no way out yet.
    /// </summary>
    private Output<string> Routed(string tier, char zone, Subnet subnet, RouteTable table, Route? wayOut)
    {
        var association = new RouteTableAssociation($"{_name}-{tier}-{zone}-association", new RouteTableAssociationArgs
        {
            SubnetId = subnet.Id,
            RouteTableId = table.Id,
        }, Child());
        return Output.Tuple(subnet.Id, association.Id, wayOut?.Id ?? association.Id).Apply(all => all.Item1);
    }

    /// <summary>The gateways by the zone they stand in.</summary>
    private Dictionary<char, NatGateway> NatGateways(Dictionary<char, Subnet> subnets, InternetGateway internet)
    {
        IEnumerable<char> zones = _args.Nat switch
        {
            NatTopology.None => [],
            NatTopology.Single => [_args.Zones[0]],
            _ => _args.Zones,
        };
        return zones.ToDictionary(zone => zone, zone =>
        {
            var role = $"{_name}-nat-{zone}";
            var address = new Eip($"{role}-address", new EipArgs
            {
                Domain = "vpc",
                Tags = _args.Context.Tags.For($"{role}-address"),
            }, Child());
            return new NatGateway(role, new NatGatewayArgs
            {
                SubnetId = subnets[zone].Id,
                AllocationId = address.AllocationId,
                Tags = _args.Context.Tags.For(role),
            }, new CustomResourceOptions { Parent = this, DependsOn = internet });
        });
    }

    /// <summary>Null where there is no gateway.</summary>
    private Route? ToNat(char zone, RouteTable table, Dictionary<char, NatGateway> gateways) => gateways.Count == 0
        ? null
        : new Route($"{_name}-private-{zone}-to-internet", new RouteArgs
        {
            RouteTableId = table.Id,
            DestinationCidrBlock = Traffic.Anywhere,
            NatGatewayId = (gateways.TryGetValue(zone, out var own) ? own : gateways[_args.Zones[0]]).Id,
        }, Child());
}
