using Infra.Plans;

namespace Infra.Policies.Network.Reachability;

/// <summary>
/// Who can open a connection to whom, by routes, subnets, security groups and public addresses. A connection ends at what runs
/// (<see cref="ReachNode.EndsConnections"/>); between two such nodes lie the groups, subnets and ranges that let it through, so
/// that the graph grows with the plan and not with its square.
/// <para>
/// Only rules that are resources of their own count; other policies see to it that there are no others. Between two groups the
/// one that is called decides; by its address somebody calls whose own group lets it call addresses.
/// </para>
/// </summary>
public sealed class ReachabilityGraph
{
    private static readonly PerPlan<ReachabilityGraph> Known = new(plan => new ReachabilityBuilder(plan).Build());

    private readonly ILookup<ReachNode, ReachEdge> _outgoing;
    private readonly IReadOnlyDictionary<(ReachNodeKind Kind, string Id), ReachNode> _nodes;
    private readonly IReadOnlyDictionary<ReachNode, IReadOnlyList<ReachNode>> _places;
    private readonly HashSet<string> _worn;
    private readonly Lazy<Reached> _fromOutside;
    private readonly Lazy<IReadOnlySet<string>> _openDoors;
    private readonly HashSet<string> _doorsOfLoadBalancers;

    internal ReachabilityGraph(
        IReadOnlyDictionary<(ReachNodeKind, string), ReachNode> nodes,
        IReadOnlyList<ReachEdge> edges,
        IReadOnlyDictionary<ReachNode, IReadOnlyList<ReachNode>> places,
        IReadOnlyCollection<ReachNode> publicSubnets)
    {
        _nodes = nodes;
        Edges = edges;
        PublicSubnets = publicSubnets;
        _outgoing = edges.ToLookup(edge => edge.From);
        _places = places;
        var wearing = edges.Where(edge => edge.From.EndsConnections && edge.To.Kind == ReachNodeKind.GroupMembers).ToArray();
        _worn = Groups(wearing);
        _doorsOfLoadBalancers = Groups(wearing.Where(edge => edge.From.Kind == ReachNodeKind.LoadBalancer));
        _fromOutside = new(() => From([Internet, .. LoadBalancers, .. PublicSubnets]));
        _openDoors = new(() => Groups(EdgesFrom(Internet).Where(edge => _doorsOfLoadBalancers.Contains(edge.To.Id))));
    }

    /// <summary>The internet first, then in the order in which the rules, subnets and workloads of the plan name them.</summary>
    public IEnumerable<ReachNode> Nodes => _nodes.Values;

    /// <summary>By rules, by subnets, by workloads, each in the order of the plan.</summary>
    public IReadOnlyList<ReachEdge> Edges { get; }

    public ReachNode Internet => _nodes[(ReachNodeKind.Internet, ReachabilityBuilder.Everybody)];

    public IEnumerable<ReachNode> LoadBalancers => Nodes.Where(node => node.Kind == ReachNodeKind.LoadBalancer);

    /// <summary>The subnets with a route to an internet gateway, or of which the plan does not say what routes they have.</summary>
    public IReadOnlyCollection<ReachNode> PublicSubnets { get; }

    /// <summary>
    /// Where a connection from outside ends: from the internet itself, from a load balancer that passes requests on for it, or from an
    /// address in a public subnet.
    /// </summary>
    public Reached FromOutside => _fromOutside.Value;

    /// <summary>The databases and caches where a connection from outside ends, in the order of the graph: there may be none.</summary>
    public IEnumerable<ReachNode> ExposedData => Nodes.Where(IsExposed);

    /// <summary>The ids of the security groups that let the internet in to a load balancer.</summary>
    public IReadOnlySet<string> OpenDoors => _openDoors.Value;

    /// <summary>The graph of a plan, made once.</summary>
    /// <exception cref="UnknownInputException">A group, subnet, route or range is known only once the plan is deployed.</exception>
    /// <exception cref="WrongInputException">An input that it depends on is of another type than the cloud takes.</exception>
    public static ReachabilityGraph Of(Plan plan) => Known.Of(plan);

    /// <summary>The node of something that runs; null for what the graph does not know.</summary>
    public ReachNode? NodeOf(PlannedResource resource) => Workload.KindOf(resource) is { } kind ? _nodes.GetValueOrDefault((kind, resource.Urn)) : null;

    public IEnumerable<ReachEdge> EdgesFrom(ReachNode node) => _outgoing[node];

    /// <summary>Where something that runs lies; empty where the plan does not say, and for any other node.</summary>
    public IReadOnlyList<ReachNode> SubnetsOf(ReachNode node) => _places.GetValueOrDefault(node) ?? [];

    /// <summary>How far connections get that any of the nodes opens: a single call, not the calls that follow from it.</summary>
    public Reached From(IEnumerable<ReachNode> callers)
    {
        var steps = new Dictionary<ReachNode, ReachEdge?>();
        var waiting = new Queue<ReachNode>();
        foreach (var caller in callers)
        {
            steps.TryAdd(caller, null);
            waiting.Enqueue(caller);
        }

        while (waiting.TryDequeue(out var node))
        {
            foreach (var edge in EdgesFrom(node))
            {
                if (steps.TryAdd(edge.To, edge) && !edge.To.EndsConnections)
                {
                    waiting.Enqueue(edge.To);
                }
            }
        }

        return new Reached(steps);
    }

    /// <summary>Whether a node is data, and a connection from outside ends there.</summary>
    public bool IsExposed(ReachNode node) => node.Kind is ReachNodeKind.Database or ReachNodeKind.Cache && FromOutside.Contains(node);

    /// <summary>Whether something that runs wears a security group.</summary>
    internal bool IsWorn(string? group) => group is not null && _worn.Contains(group);

    /// <summary>Whether a load balancer wears a security group.</summary>
    internal bool IsOfLoadBalancer(string? group) => group is not null && _doorsOfLoadBalancers.Contains(group);

    private static HashSet<string> Groups(IEnumerable<ReachEdge> edges) => edges.Select(edge => edge.To.Id).ToHashSet(StringComparer.Ordinal);
}
