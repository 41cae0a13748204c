using Infra.Policies.Network.Reachability;

namespace Infra.Pictures.Reach;

/// <summary>A box and the nodes of the graph that it stands for.</summary>
internal sealed record ReachBox(PictureBox Box, IReadOnlyList<ReachNode> Nodes)
{
    public string Id => Box.Id;

    /// <summary>Of the first of its nodes; a box has nodes of one kind alone.</summary>
    public ReachNodeKind Kind => Nodes[0].Kind;
}
