using Infra.Plans;

namespace Infra.Policies.Network.Reachability;

/// <summary>Somebody who calls or is called, or a station between the two. Equal to itself alone.</summary>
public sealed class ReachNode
{
    internal ReachNode(ReachNodeKind kind, string id, PlannedResource? resource)
    {
        Kind = kind;
        Id = id;
        Resource = resource;
    }

    public ReachNodeKind Kind { get; }

    /// <summary>With the kind unique in a graph: the URN of what runs, the id of a security group, a range of addresses, the name of an output.</summary>
    public string Id { get; }

    /// <summary>What the plan has for it; null for the internet, a range, an output, and a group that the plan does not make.</summary>
    public PlannedResource? Resource { get; }

    /// <summary>As its author calls it.</summary>
    public string Name => Resource?.Name ?? Id;

    /// <summary>Something that runs and so ends a connection: what comes in here leaves, if at all, as a call of its own.</summary>
    public bool EndsConnections => Kind is ReachNodeKind.LoadBalancer or ReachNodeKind.Service or ReachNodeKind.Database
        or ReachNodeKind.Cache or ReachNodeKind.Endpoint or ReachNodeKind.Outsider;

    public override string ToString() => $"{Name} ({Kind})";
}
