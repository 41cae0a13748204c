using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>What the listeners of a plan lead requests to.</summary>
internal static class Forwards
{
    private static readonly PerPlan<ILookup<string, PlannedResource>> ByTarget = new(plan => plan.OfType(ResourceTypes.Listener).Select(listener => (From: listener, Actions: "defaultActions"))
        .Concat(plan.OfType(ResourceTypes.ListenerRule).Select(rule => (From: rule, Actions: "actions")))
        .SelectMany(pair => Targets(pair.From, pair.Actions).Distinct(StringComparer.Ordinal).Select(target => (Target: target, pair.From)))
        .ToLookup(pair => pair.Target, pair => pair.From, StringComparer.Ordinal));

    /// <summary>The listeners and rules that lead to a target group.</summary>
    public static IReadOnlyCollection<PlannedResource> To(Plan plan, PlannedResource targets) => targets.Id is { } id ? [.. ByTarget.Of(plan)[id]] : [];

    /// <summary>The ARN of the load balancer that a listener or rule belongs to; null if the plan does not tell.</summary>
    public static string? Balancer(Plan plan, PlannedResource from) => from.Type == ResourceTypes.Listener
        ? from.Text("loadBalancerArn")
        : plan.Referred(ResourceTypes.Listener, from.Text("listenerArn"))?.Text("loadBalancerArn");

    /// <summary>The target groups that the actions of a listener or rule name.</summary>
    public static IEnumerable<string> Targets(PlannedResource from, string actions) => (from.Items(actions) ?? [])
        .SelectMany(action => (action.Items("forward.targetGroups") ?? []).Select(group => group.Text("arn")).Append(action.Text("targetGroupArn")))
        .OfType<string>();
}
