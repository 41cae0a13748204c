using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Compute;

namespace Infra.Acceptance.Graph;

/// <summary>What autoscaling moves, by the names of a cluster and of a service.</summary>
internal static class ScalingConstraints
{
    private const string Label = "targetTrackingScalingPolicyConfiguration.predefinedMetricSpecification.resourceLabel";

    private static readonly PerPlan<HashSet<string>> Clusters = new(plan => [.. plan.OfType(ResourceTypes.Cluster).Select(cluster => cluster.Id?.Split('/')[^1]).OfType<string>()]);

    private static readonly PerPlan<Dictionary<string, PlannedResource>> Suffixes = new(plan => plan.OfType(ResourceTypes.LoadBalancer).Concat(plan.OfType(ResourceTypes.TargetGroup))
        .Select(resource => (Suffix: resource.Id?.Split(':')[^1].Replace("loadbalancer/", "", StringComparison.Ordinal), Resource: resource))
        .Where(pair => pair.Suffix is not null).DistinctBy(pair => pair.Suffix, StringComparer.Ordinal).ToDictionary(pair => pair.Suffix!, pair => pair.Resource, StringComparer.Ordinal));

    public static CodedConstraint ScaledServicesExist => new()
    {
        Id = "SCALING-TARGET-01",
        Type = ResourceTypes.ScalingTarget,
        Property = "resourceId",
        Says = "must be service/CLUSTER/SERVICE with the names of a cluster and of a service in it",
        Answer = "ValidationException: ECS service doesn't exist: ...",
        Noticed = Noticed.Apply,
        Fix = "make resourceId of the names of the cluster and of the service",
        Source = Sources.Botocore("application-autoscaling/2016-02-06", "RegisterScalableTargetRequest.ResourceId"),
        Objections = (target, plan) => target.Text("resourceId")?.Split('/') is ["service", var cluster, _] && Clusters.Of(plan).Contains(cluster)
            ? Objecting.If(!ScalableServices.Has(plan, target.Text("resourceId")), "resourceId", target.Text("resourceId"), () => $"but cluster {cluster} has no such service in the plan")
            : [],
    };

    public static CodedConstraint PoliciesMoveATarget => Registered("SCALING-POLICY-01", ResourceTypes.ScalingPolicy, "PutScalingPolicyRequest.ResourceId");

    public static CodedConstraint SchedulesMoveATarget => Registered("SCALING-SCHEDULE-01", ResourceTypes.ScheduledScaling, "PutScheduledActionRequest.ResourceId");

    public static CodedConstraint CountedRequestsReachTheService => new()
    {
        Id = "SCALING-LABEL-01",
        Type = ResourceTypes.ScalingPolicy,
        Property = Label,
        Says = "must be a load balancer and a target group that it leads requests to",
        Answer = "ValidationException: The target group ... is not attached to the load balancer ...",
        Noticed = Noticed.Apply,
        Fix = "make the label of ArnSuffix of the load balancer and of the target group that the service is registered with",
        Source = Sources.Botocore("application-autoscaling/2016-02-06", "PredefinedMetricSpecification.ResourceLabel"),
        Objections = (policy, plan) => Labelled(plan, policy) is var (balancer, targets)
            ? Objecting.If(
                !Forwards.To(plan, targets).Any(from => Forwards.Balancer(plan, from) is not { } arn || arn == balancer.Id),
                Label,
                policy.Text(Label),
                () => $"but {balancer.Name} leads no requests to {targets.Name}")
            : [],
    };

    public static CodedConstraint CountedRequestsAreOfTheService => new()
    {
        Id = "SCALING-LABEL-02",
        Type = ResourceTypes.ScalingPolicy,
        Property = Label,
        Says = "must be a target group of the service that is moved",
        Answer = "the service grows with the requests of another, and never with its own",
        Noticed = Noticed.Never,
        Fix = "make the label of ArnSuffix of the target group that the service is registered with",
        Source = Sources.Botocore("application-autoscaling/2016-02-06", "PredefinedMetricSpecification.ResourceLabel"),
        Objections = (policy, plan) => ScalableServices.Has(plan, policy.Text("resourceId")) && Labelled(plan, policy) is var (_, targets)
            && plan.ServicesBehind(targets).ToArray() is { Length: > 0 } services && !Array.Exists(services, service => ScalableServices.IdOf(service) == policy.Text("resourceId"))
                ? [new Objection(Label, policy.Text(Label), $"but {targets.Name} belongs to {Objecting.Names(services)}")] : [],
    };

    public static IReadOnlyList<CodedConstraint> All =>
        [ScaledServicesExist, PoliciesMoveATarget, SchedulesMoveATarget, CountedRequestsReachTheService, CountedRequestsAreOfTheService];

    private static CodedConstraint Registered(string id, string type, string shape) => new()
    {
        Id = id,
        Type = type,
        Property = "resourceId",
        Says = "must be what a scalable target is registered for",
        Answer = "ObjectNotFoundException: No scalable target registered for service namespace: ecs, resource ID: ...",
        Noticed = Noticed.Apply,
        Fix = "declare an appautoscaling Target with the same resourceId",
        Source = Sources.Botocore("application-autoscaling/2016-02-06", shape),
        Objections = (mover, plan) => Objecting.If(
            ScalableServices.Has(plan, mover.Text("resourceId")) && !plan.Where(ResourceTypes.ScalingTarget, "resourceId", mover.Text("resourceId")).Any(),
            "resourceId",
            mover.Text("resourceId"),
            "but the plan has no scalable target for it"),
    };

    /// <summary>The load balancer and the target group in <c>app/NAME/ID/targetgroup/NAME/ID</c>, if the plan makes both.</summary>
    private static (PlannedResource Balancer, PlannedResource Targets)? Labelled(Plan plan, PlannedResource policy) =>
        policy.Text(Label)?.Split("/targetgroup/") is [var balancer, var targets]
        && Suffixes.Of(plan).GetValueOrDefault(balancer) is { } one && Suffixes.Of(plan).GetValueOrDefault($"targetgroup/{targets}") is { } other
            ? (one, other) : null;
}
