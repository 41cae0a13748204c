namespace Infra.Policies.Network.Reachability;

/// <summary>How far connections get that somebody opens.</summary>
public sealed class Reached
{
    private readonly IReadOnlyDictionary<ReachNode, ReachEdge?> _steps;

    internal Reached(IReadOnlyDictionary<ReachNode, ReachEdge?> steps) => _steps = steps;

    /// <summary>Where they end: what runs, in the order of its distance.</summary>
    public IEnumerable<ReachNode> Ends => _steps.Where(step => step.Value is not null && step.Key.EndsConnections).Select(step => step.Key);

    public bool Contains(ReachNode node) => _steps.GetValueOrDefault(node) is not null;

    /// <summary>The steps of a shortest way there, the first one first; empty if there is none.</summary>
    public IReadOnlyList<ReachEdge> WayTo(ReachNode node)
    {
        var way = new Stack<ReachEdge>();
        for (var step = _steps.GetValueOrDefault(node); step is not null; step = _steps[step.From])
        {
            way.Push(step);
        }

        return [.. way];
    }
}
