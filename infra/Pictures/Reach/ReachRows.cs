using Infra.Policies.Network.Reachability;

namespace Infra.Pictures.Reach;

/// <summary>Everything of a graph that calls or is called: each in a box, alone or counted with its like.</summary>
internal static class ReachRows
{
    public static IReadOnlyList<ReachRow> Of(ReachabilityGraph graph)
    {
        var exposed = graph.ExposedData.ToHashSet();
        var nodes = graph.Nodes.Where(node => node.EndsConnections).OrderByDescending(exposed.Contains).ToLookup(node => node.Kind);
        ReachRow[] rows =
        [
            new("outside", "Outside", [], [Internet(graph), .. PublicSubnets(graph)]),
            new("entry", "Entry", [], [.. Boxes(nodes[ReachNodeKind.LoadBalancer])]),
            new("compute", "Compute", ["and whoever wears its groups"], [.. Boxes(nodes[ReachNodeKind.Service]), .. Boxes(nodes[ReachNodeKind.Outsider])]),
            new("data", "Data", ["and AWS within the network"], [.. Boxes(nodes[ReachNodeKind.Database]), .. Boxes(nodes[ReachNodeKind.Cache]), .. Endpoints(graph, nodes)]),
        ];
        return [.. rows.Where(row => row.Boxes.Count > 0)];
    }

    private static ReachBox Internet(ReachabilityGraph graph) =>
        new(new PictureBox { Id = "internet", Title = "The internet", Kind = BoxKind.Outside, Lines = ["anybody, anywhere"] }, [graph.Internet]);

    /// <summary>Only where what lies in one may call more than a load balancer: otherwise it is no better off than anybody.</summary>
    private static IEnumerable<ReachBox> PublicSubnets(ReachabilityGraph graph)
    {
        if (graph.From(graph.PublicSubnets).Ends.Any(end => end.Kind != ReachNodeKind.LoadBalancer))
        {
            yield return new ReachBox(
                new PictureBox
                {
                    Id = "public-subnets",
                    Title = "Public subnets",
                    Kind = BoxKind.Outside,
                    Lines = ["any address in", .. Some.Lines([.. graph.PublicSubnets.Select(subnet => subnet.Name)])],
                    Stands = [.. graph.PublicSubnets.Select(subnet => subnet.Id)],
                },
                [.. graph.PublicSubnets]);
        }
    }

    private static IEnumerable<ReachBox> Boxes(IEnumerable<ReachNode> nodes) =>
        Some.Alone([.. nodes]).Select(group => group is [var node] ? ReachLook.Alone(node) : ReachLook.Crowd(group));

    /// <summary>Endpoints that wear the same groups are reached alike.</summary>
    private static IEnumerable<ReachBox> Endpoints(ReachabilityGraph graph, ILookup<ReachNodeKind, ReachNode> nodes)
    {
        var alike = nodes[ReachNodeKind.Endpoint].GroupBy(
            node => string.Join(' ', graph.EdgesFrom(node).Where(edge => edge.To.Kind == ReachNodeKind.GroupMembers).Select(edge => edge.To.Id)), StringComparer.Ordinal);
        return Some.Alone<ReachNode[]>([.. alike.Select(group => group.ToArray())]).Select(groups => ReachLook.Endpoints([.. groups.SelectMany(group => group)]));
    }
}
