using Infra.Policies.Network.Reachability;

namespace Infra.Pictures.Reach;

/// <summary>
/// The ways of a graph as lines between boxes: the groups, subnets and ranges between two that run are left out, the ports of the
/// rules stay. A line is there if and only if the graph has a way from one of its first box to one of its second.
/// </summary>
internal sealed class ReachLinks
{
    private readonly ReachabilityGraph _graph;
    private readonly IReadOnlyList<ReachBox> _boxes;
    private readonly Dictionary<ReachNode, ReachBox> _boxOf;
    private readonly ILookup<ReachNode, ReachEdge> _incoming;
    private readonly HashSet<string> _exposed;

    private ReachLinks(ReachabilityGraph graph, IReadOnlyList<ReachBox> boxes)
    {
        _graph = graph;
        _boxes = boxes;
        _boxOf = boxes.SelectMany(box => box.Nodes, (box, node) => (box, node)).ToDictionary(pair => pair.node, pair => pair.box);
        _incoming = graph.Edges.ToLookup(edge => edge.To);
        _exposed = graph.ExposedData.Select(_boxOf.GetValueOrDefault).OfType<ReachBox>().Select(box => box.Id).ToHashSet(StringComparer.Ordinal);
    }

    public static IReadOnlyList<PictureLink> Of(ReachabilityGraph graph, IReadOnlyList<ReachBox> boxes) => new ReachLinks(graph, boxes).All();

    private PictureLink[] All()
    {
        var order = _boxes.Index().ToDictionary(box => box.Item.Id, box => box.Index, StringComparer.Ordinal);
        var ports = _boxes.ToDictionary(box => box.Id, PortsFrom, StringComparer.Ordinal);
        var fromInternet = _boxes.Where(box => box.Kind == ReachNodeKind.Internet).Select(box => ports[box.Id]).First();
        // Who may call addresses at all may call what the whole internet may; a line from each would only hide the others.
        var links = _boxes.SelectMany(from => ports[from.Id]
            .Where(to => to.Key.Id != from.Id && !(to.Key.Kind == ReachNodeKind.LoadBalancer && from.Kind != ReachNodeKind.Internet && IsCovered(to, fromInternet)))
            .OrderBy(to => order[to.Key.Id])
            .Select(to => (From: from, To: to.Key, Label: PortsText.Of(to.Value)))).ToArray();
        var gates = links.Where(IsForbidden).Select(link => link.From.Id).ToHashSet(StringComparer.Ordinal);
        return [.. links.Select(link => new PictureLink(link.From.Id, link.To.Id, link.Label, ToneOf(link, gates)))];
    }

    private LinkTone ToneOf((ReachBox From, ReachBox To, string Label) link, HashSet<string> gates) =>
        IsForbidden(link) || (link.From.Kind == ReachNodeKind.Internet && gates.Contains(link.To.Id)) ? LinkTone.Forbidden
            : link.From.Kind == ReachNodeKind.Internet ? LinkTone.Public
            : LinkTone.Within;

    private bool IsForbidden((ReachBox From, ReachBox To, string Label) link) =>
        _exposed.Contains(link.To.Id) && link.From.Kind is ReachNodeKind.Internet or ReachNodeKind.LoadBalancer or ReachNodeKind.Subnet;

    private static bool IsCovered(KeyValuePair<ReachBox, HashSet<PortRange>> to, Dictionary<ReachBox, HashSet<PortRange>> fromInternet) =>
        fromInternet.TryGetValue(to.Key, out var open) && to.Value.IsSubsetOf(open);

    /// <summary>Whom the nodes of a box call, over what.</summary>
    private Dictionary<ReachBox, HashSet<PortRange>> PortsFrom(ReachBox from)
    {
        var reached = _graph.From(from.Nodes);
        var start = from.Nodes.ToHashSet();
        var opened = new Dictionary<ReachNode, PortRange[]>();
        var ports = new Dictionary<ReachBox, HashSet<PortRange>>();
        foreach (var end in reached.Ends)
        {
            if (!_boxOf.TryGetValue(end, out var box))
            {
                continue;
            }

            ports.TryAdd(box, []);
            foreach (var entrance in _incoming[end].Select(step => step.From).Where(reached.Contains))
            {
                ports[box].UnionWith(opened.TryGetValue(entrance, out var known) ? known : opened[entrance] = OpenedBy(entrance));
            }
        }

        return ports;

        PortRange[] OpenedBy(ReachNode entrance) =>
            [.. _incoming[entrance].Where(rule => start.Contains(rule.From) || reached.Contains(rule.From)).Select(rule => rule.Ports).OfType<PortRange>()];
    }
}
