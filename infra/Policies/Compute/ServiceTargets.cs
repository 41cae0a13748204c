using Infra.Plans;

namespace Infra.Policies.Compute;

/// <summary>Which services of a plan requests reach, and through which target groups.</summary>
internal static class ServiceTargets
{
    private static readonly PerPlan<ILookup<string, PlannedResource>> Services = new(FindServices);

    /// <summary>The services that requests reach through a target group, the one of the next release included.</summary>
    public static IEnumerable<PlannedResource> ServicesBehind(this Plan plan, PlannedResource targets) => targets.Id is { } id ? Services.Of(plan)[id] : [];

    /// <summary>The target groups of a service that the plan makes, the one of the next release included.</summary>
    public static IEnumerable<PlannedResource> TargetsOf(this Plan plan, PlannedResource service) =>
        Groups(service).Select(group => plan.Referred(ResourceTypes.TargetGroup, group)).OfType<PlannedResource>();

    private static IEnumerable<string> Groups(PlannedResource service) => (service.Items("loadBalancers") ?? [])
        .SelectMany(balancer => new[] { balancer.Text("targetGroupArn"), balancer.Text("advancedConfiguration.alternateTargetGroupArn") })
        .OfType<string>();

    private static ILookup<string, PlannedResource> FindServices(Plan plan) => plan
        .OfType(ResourceTypes.Service)
        .SelectMany(service => Groups(service).Distinct(StringComparer.Ordinal).Select(group => (Group: group, Service: service)))
        .ToLookup(pair => pair.Group, pair => pair.Service, StringComparer.Ordinal);
}
