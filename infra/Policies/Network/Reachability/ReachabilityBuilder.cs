using Infra.Network;
using Infra.Plans;

namespace Infra.Policies.Network.Reachability;

/// <summary>Reads a graph from a plan: each rule, route and workload once.</summary>
internal sealed class ReachabilityBuilder(Plan plan)
{
    public const string Everybody = "internet";

    private readonly Dictionary<(ReachNodeKind, string), ReachNode> _nodes = [];
    private readonly List<ReachEdge> _edges = [];
    private readonly List<ReachNode> _publicSubnets = [];
    private readonly Dictionary<ReachNode, IReadOnlyList<ReachNode>> _places = [];

    // Only what may call addresses at all is known to others by its own.
    private readonly HashSet<string> _callAddresses =
        [.. plan.OfType(ResourceTypes.EgressRule).Where(SecurityRules.NamesAddresses).Select(rule => rule.Text("securityGroupId")).OfType<string>()];

    private readonly AddressRanges _ranges = new();

    public ReachabilityGraph Build()
    {
        var internet = Node(ReachNodeKind.Internet, Everybody, null);
        foreach (var rule in plan.OfType(ResourceTypes.IngressRule))
        {
            Admit(rule, internet);
        }

        var gates = new Dictionary<string, PlannedResource?>(StringComparer.Ordinal);
        foreach (var subnet in plan.OfType(ResourceTypes.Subnet))
        {
            gates[subnet.Urn] = GateOf(subnet, out var isPublic);
            if (isPublic)
            {
                _publicSubnets.Add(NodeOf(subnet));
            }

            foreach (var range in _ranges.Touching(subnet.Text("cidrBlock")))
            {
                Step(NodeOf(subnet), Node(ReachNodeKind.AddressRange, range, null), subnet);
            }
        }

        foreach (var workload in Workload.In(plan))
        {
            Place(workload, gates);
        }

        return new ReachabilityGraph(_nodes, _edges, _places, _publicSubnets);
    }

    /// <summary>Whom a rule lets in.</summary>
    private void Admit(PlannedResource rule, ReachNode internet)
    {
        if (rule.Text("securityGroupId") is not { } group)
        {
            return;
        }

        var ports = PortRange.Of(rule);
        if (SecurityRules.IsFromInternet(rule))
        {
            Step(internet, Group(ReachNodeKind.GroupPublicEntrance, group), rule, ports);
        }

        if (rule.Text("referencedSecurityGroupId") is { } caller)
        {
            Step(Group(ReachNodeKind.GroupMembers, caller), Group(ReachNodeKind.GroupEntrance, group), rule, ports);
        }

        if (rule.Text("cidrIpv4") is { } range && CidrBlock.TryParse(range, out var addresses))
        {
            _ranges.Add(addresses);
            Step(Node(ReachNodeKind.AddressRange, range, null), Group(ReachNodeKind.GroupEntrance, group), rule, ports);
        }
    }

    /// <summary>How the internet comes into a subnet; public as well, and so for the worse, where the plan does not say what routes it has.</summary>
    private PlannedResource? GateOf(PlannedResource subnet, out bool isPublic)
    {
        var routes = plan.RoutesOf(subnet);
        var gate = routes?.FirstOrDefault(route => route.Text("gatewayId") is { } gateway && gateway != "local");
        isPublic = routes is null || gate is not null;
        return gate ?? (isPublic ? subnet : null);
    }

    /// <summary>What a workload wears and where it lies, and so who gets at it.</summary>
    private void Place(Workload workload, Dictionary<string, PlannedResource?> gates)
    {
        var node = Node(workload.Kind, workload.Id, workload.Resource);
        var gate = workload.IsAddressable ? workload.Subnets.Select(subnet => gates[subnet.Urn]).FirstOrDefault(gate => gate is not null) : null;
        foreach (var group in workload.Groups)
        {
            Step(node, Group(ReachNodeKind.GroupMembers, group), workload.Resource);
            Step(Group(ReachNodeKind.GroupEntrance, group), node, workload.Resource);
            if (gate is not null)
            {
                Step(Group(ReachNodeKind.GroupPublicEntrance, group), node, gate);
            }
        }

        _places.Add(node, [.. workload.Subnets.Select(NodeOf)]);
        if (workload.Groups.Any(group => _callAddresses.Contains(group) || !plan.Makes(ResourceTypes.SecurityGroup, group)))
        {
            foreach (var subnet in _places[node])
            {
                Step(node, subnet, workload.Resource);
            }
        }
    }

    private ReachNode NodeOf(PlannedResource subnet) => Node(ReachNodeKind.Subnet, subnet.Urn, subnet);

    private ReachNode Group(ReachNodeKind role, string id) => Node(role, id, plan.Referred(ResourceTypes.SecurityGroup, id));

    private ReachNode Node(ReachNodeKind kind, string id, PlannedResource? resource)
    {
        if (!_nodes.TryGetValue((kind, id), out var node))
        {
            _nodes.Add((kind, id), node = new ReachNode(kind, id, resource));
        }

        return node;
    }

    private void Step(ReachNode from, ReachNode to, PlannedResource? because, PortRange? ports = null) => _edges.Add(new ReachEdge(from, to, because, ports));
}
