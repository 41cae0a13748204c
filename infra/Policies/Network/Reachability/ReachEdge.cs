using Infra.Plans;

namespace Infra.Policies.Network.Reachability;

/// <summary>One step on the way of a connection.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Because">What in the plan makes it possible: a rule, a route, whatever names the group or lies in the subnet; null for an output.</param>
/// <param name="Ports">What the rule opens; null where the step is not a rule.</param>
public sealed record ReachEdge(ReachNode From, ReachNode To, PlannedResource? Because, PortRange? Ports)
{
    /// <summary>For example <c>api-sg (GroupMembers) -> database-sg (GroupEntrance): api-to-database-in, tcp 5432</c>.</summary>
    public override string ToString() => $"{From} -> {To}: {Because?.Name ?? "an output of the stack"}{(Ports is { } ports ? $", {ports}" : "")}";
}
