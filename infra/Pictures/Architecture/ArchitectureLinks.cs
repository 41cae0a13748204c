using Infra.Pictures.Reach;
using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Network.Reachability;

namespace Infra.Pictures.Architecture;

/// <summary>The ways that requests and data take: those of the reach picture from the internet to the data, CloudFront, and the way out.</summary>
internal sealed class ArchitectureLinks(Plan plan, PictureBox internet, IReadOnlyList<Drawn> boxes)
{
    public IEnumerable<PictureLink> FromOutside(IReadOnlyList<Drawn> distributions)
    {
        foreach (var distribution in distributions)
        {
            yield return new PictureLink(internet.Id, distribution.Box.Id, "https", LinkTone.Public);
            foreach (var balancer in OfType(ResourceTypes.LoadBalancer))
            {
                if (distribution.Resources.Any(resource => EdgeBoxes.CallsLoadBalancers(plan, resource)))
                {
                    yield return new PictureLink(distribution.Box.Id, balancer.Box.Id, "https", LinkTone.Public);
                }
            }
        }
    }

    /// <summary>Of the reach picture what leads inwards: to load balancers, from them to services, from services to data.</summary>
    public IEnumerable<PictureLink> Inwards(ReachabilityGraph graph)
    {
        var reach = boxes.Select(box => new ReachBox(box.Box, [.. box.Resources.Select(graph.NodeOf).OfType<ReachNode>()])).Where(box => box.Nodes.Count > 0)
            .Prepend(new ReachBox(internet, [graph.Internet])).ToArray();
        var ranks = reach.ToDictionary(box => box.Id, box => RankOf(box.Kind), StringComparer.Ordinal);
        return ReachLinks.Of(graph, reach).Where(link => ranks[link.From] is { } from && ranks[link.To] is { } to && to > from && !IsBehindOthers(graph, link));
    }

    public IEnumerable<PictureLink> Outwards(NetworkMap map)
    {
        var ways = OfType(ResourceTypes.NatGateway).ToArray();
        foreach (var service in OfType(ResourceTypes.Service))
        {
            var gateways = service.Resources.SelectMany(map.SubnetsOf).Distinct().SelectMany(map.WaysOut).ToHashSet();
            foreach (var way in ways.Where(way => way.Resources.Any(gateways.Contains)))
            {
                yield return new PictureLink(service.Box.Id, way.Box.Id, "", LinkTone.Within);
            }
        }

        foreach (var way in ways)
        {
            yield return new PictureLink(way.Box.Id, internet.Id, "out", LinkTone.Within);
        }
    }

    /// <summary>A load balancer that lets in prefix lists alone is called by CloudFront, from where the line to it comes.</summary>
    private bool IsBehindOthers(ReachabilityGraph graph, PictureLink link) =>
        link.From == internet.Id && OfType(ResourceTypes.LoadBalancer).Any(box => box.Box.Id == link.To)
            && plan.OfType(ResourceTypes.Distribution).Any(distribution => EdgeBoxes.CallsLoadBalancers(plan, distribution))
            && graph.EdgesFrom(graph.Internet).Where(door => graph.OpenDoors.Contains(door.To.Id)).All(door => door.Because?.Has("prefixListId") == true);

    private IEnumerable<Drawn> OfType(string type) => boxes.Where(box => box.Resources[0].Type == type);

    /// <summary>Null for what the picture leaves to the other one.</summary>
    private static int? RankOf(ReachNodeKind kind) => kind switch
    {
        ReachNodeKind.Internet => 0,
        ReachNodeKind.LoadBalancer => 1,
        ReachNodeKind.Service => 2,
        ReachNodeKind.Database or ReachNodeKind.Cache => 3,
        _ => null,
    };
}
