using Infra.Policies;
using Infra.Policies.Network.Reachability;

namespace Infra.Pictures.Reach;

/// <summary>What the boxes of the picture say.</summary>
internal static class ReachLook
{
    public static ReachBox Alone(ReachNode node) => Box(node.Id, node.Name, [node], [.. LinesOf(node)]);

    public static ReachBox Crowd(IReadOnlyList<ReachNode> nodes) =>
        Box($"more-{Many(nodes[0].Kind).Replace(' ', '-')}", $"and {nodes.Count} more {Many(nodes[0].Kind)}", nodes, ["a line stands for any of them"]);

    public static ReachBox Endpoints(IReadOnlyList<ReachNode> nodes) =>
        Box(
            nodes[0].Id,
            nodes.Count == 1 ? nodes[0].Name : Some.Count(nodes.Count, "AWS endpoint", "AWS endpoints"),
            nodes,
            Some.Lines([.. nodes.Select(node => AwsService.Of(node.Resource!))]));

    private static ReachBox Box(string id, string title, IReadOnlyList<ReachNode> nodes, IReadOnlyList<string> lines) =>
        new(new PictureBox { Id = id, Title = title, Kind = KindOf(nodes[0].Kind), Lines = lines, Stands = [.. nodes.Select(node => node.Id)] }, nodes);

    private static IEnumerable<string> LinesOf(ReachNode node)
    {
        switch (node)
        {
            case { Resource: null }:
                yield return "outside the plan, by";
                yield return "an output of the stack";
                break;
            case { Kind: ReachNodeKind.LoadBalancer, Resource: var balancer }:
                yield return Told.Flag(balancer, "internal") == true ? "internal" : "faces the internet";
                break;
            case { Resource.Type: ResourceTypes.RestoreTestingSelection }:
                yield return "a copy, restored for a test";
                break;
            case { Kind: ReachNodeKind.Database or ReachNodeKind.Cache, Resource: var data }:
                yield return string.Join(' ', new[] { Told.Text(data, "engine") ?? One(node.Kind), Told.Text(data, "engineVersion") }.OfType<string>());
                break;
            default:
                yield return One(node.Kind);
                break;
        }
    }

    private static BoxKind KindOf(ReachNodeKind kind) => kind switch
    {
        ReachNodeKind.LoadBalancer => BoxKind.Edge,
        ReachNodeKind.Service or ReachNodeKind.Outsider => BoxKind.Compute,
        ReachNodeKind.Database or ReachNodeKind.Cache => BoxKind.Data,
        _ => BoxKind.Support,
    };

    private static string One(ReachNodeKind kind) => kind switch
    {
        ReachNodeKind.Service => "service",
        ReachNodeKind.Database => "database",
        _ => "cache",
    };

    private static string Many(ReachNodeKind kind) => kind switch
    {
        ReachNodeKind.LoadBalancer => "load balancers",
        ReachNodeKind.Service => "services",
        ReachNodeKind.Database => "databases",
        ReachNodeKind.Cache => "caches",
        _ => "callers by an output",
    };
}
