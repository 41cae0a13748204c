using Infra.Plans;

namespace Infra.Policies.Compute;

/// <summary>How many tasks run, and who decides.</summary>
public static class ScalingPolicies
{
    public static Policy AutoscalingOwnsTheCount => new()
    {
        Id = "ECS-06",
        Severity = Severity.Blocker,
        Promise = "autoscaling alone decides how many tasks run, between limits of the stack",
        Why = "A deployment that sets the count takes tasks away in the middle of a rush.",
        Fix = "ignore changes of desiredCount on the service, and declare a ServiceScaling for it",
        Select = plan => plan.OfType(ResourceTypes.Service),
        HoldsIn = (service, plan) => service.IgnoreChanges.Contains("desiredCount", StringComparer.Ordinal)
            && plan.Where(ResourceTypes.ScalingTarget, "resourceId", ScalableServices.IdOf(service)).Any(target =>
                target.Text("scalableDimension") == "ecs:service:DesiredCount" && target.Number("maxCapacity") is { } most && !(target.Number("minCapacity") > most))
            && plan.Where(ResourceTypes.ScalingPolicy, "resourceId", ScalableServices.IdOf(service)).AnyAndAll(policy => policy.Has("targetTrackingScalingPolicyConfiguration.targetValue")),
    };

    public static Policy TwoTasksServeCustomers => new()
    {
        Id = "ECS-09",
        Severity = Severity.Advice,
        Promise = "where customers depend on it, a service runs at least two tasks at any hour",
        Why = "AWS replaces tasks on Fargate when it patches its machines; a single one is then missing for a minute.",
        Fix = "raise minimumTasks of the service to 2",
        Select = plan => plan.OfType(ResourceTypes.ScalingTarget).Concat(plan.OfType(ResourceTypes.ScheduledScaling)),
        HoldsIn = (limits, plan) => limits.Type == ResourceTypes.ScalingTarget
            ? limits.Number("minCapacity") >= (plan.IsCustomerFacing() ? 2 : 1)
            : limits.Number("scalableTargetAction.minCapacity") >= (plan.IsCustomerFacing() ? 2 : 0),
    };

    public static Policy ScalingIsUnhurriedDown => new()
    {
        Id = "ECS-45",
        Severity = Severity.Blocker,
        Promise = "autoscaling adds tasks sooner than it takes them away, and says how soon",
        Why = "Tasks that go as fast as they came are missing when the next wave arrives; the count then swings all day.",
        Fix = "set ScaleOutCooldown below ScaleInCooldown in ServiceScaling",
        Select = plan => plan.OfType(ResourceTypes.ScalingPolicy).Where(policy => policy.Has("targetTrackingScalingPolicyConfiguration")),
        Holds = policy => policy.Number("targetTrackingScalingPolicyConfiguration.scaleOutCooldown") < policy.Number("targetTrackingScalingPolicyConfiguration.scaleInCooldown"),
    };

    public static Policy ScalingActsOnServicesOfTheStack => new()
    {
        Id = "ECS-46",
        Severity = Severity.Blocker,
        Promise = "whatever scales tasks scales those of a service of the stack",
        Why = "After a renaming it scales nothing, or the service of another stack, and the bill or the queue shows it first.",
        Fix = "let ServiceScaling take the id from the service",
        Select = plan =>
        [
            .. plan.OfType(ResourceTypes.ScalingTarget),
            .. plan.OfType(ResourceTypes.ScalingPolicy),
            .. plan.OfType(ResourceTypes.ScheduledScaling),
        ],
        HoldsIn = (scaling, plan) => ScalableServices.Has(plan, scaling.Text("resourceId")),
    };

    public static Policy SchedulesSetBothLimits => new()
    {
        Id = "ECS-47",
        Severity = Severity.Blocker,
        Promise = "a schedule that moves the limits of a service names the upper one as well, not below the lower one, and by whose clock",
        Why = "An upper limit that stays as it was may lie below the new lower one; and without a time zone the morning of the customers is another hour in summer.",
        Fix = "give ScalingSchedule its minimum, maximum and time zone",
        // Whether it names the lower one is another promise.
        Select = plan => plan.OfType(ResourceTypes.ScheduledScaling),
        Holds = action => action.Number("scalableTargetAction.maxCapacity") is { } most
            && !(action.Number("scalableTargetAction.minCapacity") > most)
            && action.Has("timezone"),
    };
}
