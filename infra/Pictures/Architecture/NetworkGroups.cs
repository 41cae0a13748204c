using Infra.Plans;
using Infra.Policies;

namespace Infra.Pictures.Architecture;

/// <summary>The VPCs of a plan with their tiers, and what lies in each.</summary>
internal sealed class NetworkGroups
{
    // A plan with a hundred networks has one frame for most of them.
    private const int MostVpcs = 4;
    private const int NoVpc = -1;

    private readonly Plan _plan;
    private readonly NetworkMap _map;
    private readonly ComputeBoxes _compute;
    private readonly Dictionary<string, int> _frames;

    public NetworkGroups(Plan plan, NetworkMap map)
    {
        _plan = plan;
        _map = map;
        _compute = new ComputeBoxes(plan);
        _frames = plan.OfType(ResourceTypes.Vpc).Index().ToDictionary(vpc => vpc.Item.Urn, vpc => Math.Min(vpc.Index, MostVpcs), StringComparer.Ordinal);
    }

    /// <summary>The groups, and all that is drawn in them.</summary>
    public (IReadOnlyList<PictureGroup> Groups, IReadOnlyList<Drawn> Boxes) All()
    {
        var groups = new List<PictureGroup>();
        var boxes = new List<Drawn>();
        foreach (var frame in _frames.Values.Distinct().Order().Append(NoVpc))
        {
            var tiers = Enum.GetValues<SubnetTier>().Select(tier => Tier(frame, tier, boxes)).OfType<PictureGroup>().ToArray();
            if (tiers.Length > 0)
            {
                groups.Add(new PictureGroup { Id = $"vpc {frame}", Title = TitleOf(frame), Groups = tiers });
            }
        }

        return (groups, boxes);
    }

    private PictureGroup? Tier(int frame, SubnetTier tier, List<Drawn> all)
    {
        bool IsHere((PlannedResource? Vpc, SubnetTier Tier) place) => place.Tier == tier && FrameOf(place.Vpc) == frame;
        PlannedResource[] Here(string type) => [.. _plan.OfType(type).Where(resource => IsHere(_map.OfWorkload(resource)))];
        var subnets = _plan.OfType(ResourceTypes.Subnet).Where(subnet => IsHere(_map.Of(subnet))).ToArray();
        var endpoints = _plan.OfType(ResourceTypes.VpcEndpoint).Where(endpoint => IsHere(PlaceOf(endpoint))).ToArray();
        var gateways = _plan.OfType(ResourceTypes.NatGateway).Where(gateway => IsHere(PlaceOf(gateway))).ToArray();
        var isWhereTasksRun = tier == SubnetTier.Private && FrameOf(_plan.OfType(ResourceTypes.Vpc).FirstOrDefault()) == frame;
        Drawn[] boxes =
        [
            .. EdgeBoxes.LoadBalancers(_plan, Here(ResourceTypes.LoadBalancer)),
            .. NetworkBoxes.WayOut(gateways, gateway => Told.Try(() => _plan.Referred(ResourceTypes.Subnet, gateway.Text("subnetId"))) is { } subnet ? NetworkBoxes.ZoneOf(subnet) : null),
            .. _compute.Services(Here(ResourceTypes.Service)),
            .. isWhereTasksRun ? _compute.OneOffTasks() : [],
            .. NetworkBoxes.Endpoints(endpoints),
            .. DataBoxes.Databases(_plan, Here(ResourceTypes.Database)),
            .. DataBoxes.Caches(Here(ResourceTypes.Cache)),
        ];
        all.AddRange(boxes);
        return subnets.Length + boxes.Length == 0 ? null : new PictureGroup
        {
            Id = $"vpc {frame} {tier}",
            Title = $"{tier} subnets",
            Lines = tier == SubnetTier.Unknown ? ["the plan does not tell which"] : [],
            Places = NetworkBoxes.Places(subnets),
            Boxes = [.. boxes.Select(box => box.Box)],
        };
    }

    private (PlannedResource? Vpc, SubnetTier Tier) PlaceOf(PlannedResource resource)
    {
        var subnet = Told.Try(() => _plan.Referred(ResourceTypes.Subnet, resource.Text("subnetId") ?? resource.Text("subnetIds[0]")));
        // One for S3 lies in no subnet: the routes of the private ones lead to it.
        return subnet is not null ? _map.Of(subnet)
            : Told.Try(() => _plan.Referred(ResourceTypes.Vpc, resource.Text("vpcId"))) is { } vpc && Told.Text(resource, "vpcEndpointType") == "Gateway" ? (vpc, SubnetTier.Private)
            : (null, SubnetTier.Unknown);
    }

    private int FrameOf(PlannedResource? vpc) => vpc is null ? NoVpc : _frames[vpc.Urn];

    private string TitleOf(int frame)
    {
        var vpcs = _plan.OfType(ResourceTypes.Vpc).Where(vpc => _frames[vpc.Urn] == frame).ToArray();
        return vpcs switch
        {
            [] => "Network",
            [var vpc] when Told.Text(vpc, "cidrBlock") is { } range => $"VPC {range}",
            [var vpc] => $"VPC {vpc.Name}",
            _ => $"and {vpcs.Length} more VPCs",
        };
    }
}
