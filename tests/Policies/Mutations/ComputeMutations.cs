using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>Of services, how many tasks they have, and their cluster.</summary>
internal static class ComputeMutations
{
    private const string Sessions = "configuration.executeCommandConfiguration";

    public static IEnumerable<Mutation> All => [.. Services, .. Scaling, .. Clusters];

    private static IEnumerable<Mutation> Services =>
    [
        Input("ECS-01", "worker-ecs", "capacityProviderStrategies[1].capacityProvider", "my-machines"),
        Input("ECS-01", "worker-ecs", "capacityProviderStrategies", null),
        Input("ECS-01", "api-ecs", "launchType", "FARGATE"),
        Input("ECS-01", "api-definition", "requiresCompatibilities", new[] { "EC2" }),
        Input("ECS-01", "api-definition", "requiresCompatibilities", null),
        Input("ECS-02", "api-ecs", "networkConfiguration.assignPublicIp", true),
        Input("ECS-02", "api-ecs", "networkConfiguration.assignPublicIp", null),
        Input("ECS-03", "worker-ecs", "deploymentCircuitBreaker.enable", false),
        Input("ECS-03", "worker-ecs", "deploymentCircuitBreaker.rollback", false),
        Input("ECS-03", "worker-ecs", "deploymentCircuitBreaker", null),
        InputOf(plan => plan.With("worker-ecs", "deploymentConfiguration.strategy", "ROLLING"), "ECS-03", "worker-ecs", "deploymentCircuitBreaker", null) with { What = "a service that says it rolls has no breaker" },
        InputOf(BlueGreen, "ECS-03", "worker-ecs", "alarms.enable", false),
        InputOf(BlueGreen, "ECS-03", "worker-ecs", "alarms.rollback", false),
        InputOf(BlueGreen, "ECS-03", "worker-ecs", "alarms.alarmNames", Array.Empty<string>()),
        InputOf(BlueGreen, "ECS-03", "worker-ecs", "alarms.alarmNames", null),
        InputOf(BlueGreen, "ECS-03", "worker-ecs", "deploymentConfiguration.bakeTimeInMinutes", "0"),
        InputOf(BlueGreen, "ECS-03", "worker-ecs", "deploymentConfiguration.bakeTimeInMinutes", "soon"),
        InputOf(BlueGreen, "ECS-03", "worker-ecs", "deploymentConfiguration.bakeTimeInMinutes", null),
        Input("ECS-04", "api-ecs", "deploymentMinimumHealthyPercent", 50),
        Input("ECS-04", "api-ecs", "deploymentMinimumHealthyPercent", null),
        Input("ECS-04", "api-ecs", "deploymentMaximumPercent", 150),
        Input("ECS-04", "api-ecs", "deploymentMaximumPercent", null),
        Input("ECS-05", "api-ecs", "waitForSteadyState", false),
        Input("ECS-05", "api-ecs", "waitForSteadyState", null),
        Absent("ECS-05", "a deployment is given up by the provider before the circuit breaker ends it", plan => plan.With("api-ecs", service => service with { Timeouts = [] })),
        Wrong("ECS-05", "the provider waits for a new service alone", plan => plan.With("api-ecs", service => service with { Timeouts = ["create 45 min"] })),
        Input("ECS-10", "api-ecs", "propagateTags", "NONE"),
        Input("ECS-10", "api-ecs", "propagateTags", null),
        Input("ECS-10", "api-ecs", "enableEcsManagedTags", false),
        Input("ECS-10", "api-ecs", "enableEcsManagedTags", null),
        Input("ECS-26", "api-ecs", "capacityProviderStrategies[0].capacityProvider", "FARGATE_SPOT"),
        Input("ECS-27", "api-ecs", "alarms.enable", null),
        Input("ECS-27", "api-ecs", "alarms.rollback", false),
        Input("ECS-27", "api-5xx-rollback", "treatMissingData", "breaching"),
        Input("ECS-27", "api-latency-rollback", "metricName", "HealthyHostCount"),
        Wrong("ECS-27", "a deployment looks at no alarm", plan => WithoutRollback(plan).With("api-ecs", "alarms", null)),
        Wrong("ECS-27", "a deployment looks at an alarm of somebody else", plan => WithoutRollback(plan).With("api-ecs", "alarms.alarmNames", new[] { "made-by-hand" })),
        Wrong("ECS-27", "a deployment looks at an alarm that it sets off itself", plan => WithoutRollback(plan).With("api-ecs", "alarms.alarmNames", new[] { "shop-production-api-unhealthy" })),
        Input("ECS-32", "worker-ecs", "platformVersion", "1.4.0"),
        Input("ECS-32", "worker-ecs", "platformVersion", null),
        Input("ECS-48", "api-ecs", "serviceConnectConfiguration.logConfiguration.logDriver", "fluentd"),
        Input("ECS-48", "api-ecs", "serviceConnectConfiguration.logConfiguration.options.awslogs-group", "/other"),
        Input("ECS-48", "worker-ecs", "serviceConnectConfiguration.logConfiguration", null),
    ];

    private static IEnumerable<Mutation> Scaling =>
    [
        Absent("ECS-06", "nothing says between which limits", plan => plan.Without("api-scaling-target")),
        Input("ECS-06", "api-scaling-target", "maxCapacity", 1),
        Input("ECS-06", "api-scaling-target", "maxCapacity", null),
        Input("ECS-06", "api-scaling-target", "scalableDimension", "ecs:service:Other"),
        Input("ECS-06", "worker-scaling-cpu", "targetTrackingScalingPolicyConfiguration", null),
        Input("ECS-06", "worker-scaling-backlog", "targetTrackingScalingPolicyConfiguration", null),
        Absent("ECS-54", "the cluster is given no capacity", plan => plan.Without("cluster-capacity")),
        Input("ECS-54", "cluster-capacity", "clusterName", "other"),
        Input("ECS-54", "cluster-capacity", "capacityProviders", null),
        Input("ECS-54", "cluster-capacity", "capacityProviders", new[] { "FARGATE_SPOT" }),
        Absent("ECS-06", "a deployment sets the task count", plan => plan.With("api-ecs", service => service with { IgnoreChanges = [] })),
        Wrong("ECS-06", "a deployment leaves something else to autoscaling", plan => plan.With("api-ecs", service => service with { IgnoreChanges = ["healthCheckGracePeriodSeconds"] })),
        Absent("ECS-06", "nothing says when", plan => plan.Without("worker-scaling-cpu").Without("worker-scaling-memory").Without("worker-scaling-backlog")),
        Input("ECS-09", "worker-scaling-target", "minCapacity", 1),
        Input("ECS-09", "worker-scaling-target", "minCapacity", null),
        Input("ECS-09", "api-scaling-at-evening", "scalableTargetAction.minCapacity", 1),
        Input("ECS-09", "api-scaling-at-evening", "scalableTargetAction.minCapacity", null),
        Input("ECS-09", "worker-scaling-target", "minCapacity", 0) with { Stack = "staging" },
        Input("ECS-09", "worker-scaling-off", "scalableTargetAction.minCapacity", null) with { Stack = "staging" },
        Input("ECS-45", "api-scaling-cpu", "targetTrackingScalingPolicyConfiguration.scaleOutCooldown", 300),
        Input("ECS-45", "api-scaling-cpu", "targetTrackingScalingPolicyConfiguration.scaleOutCooldown", null),
        Input("ECS-45", "worker-scaling-backlog", "targetTrackingScalingPolicyConfiguration.scaleInCooldown", null),
        Input("ECS-46", "api-scaling-requests", "resourceId", "service/shop-staging/api"),
        Input("ECS-46", "api-scaling-requests", "resourceId", null),
        Input("ECS-46", "api-scaling-at-evening", "resourceId", "service/shop-production/web"),
        Wrong("ECS-46", "the limits are of a service that is gone", plan => plan
            .With(plan.ByName("api-scaling-target") with { Urn = "urn:pulumi:production::infra::aws:appautoscaling/target:Target::gone", Name = "gone" })
            .With("gone", "resourceId", "service/shop-production/gone")),
        Input("ECS-47", "api-scaling-at-evening", "scalableTargetAction.maxCapacity", 2),
        Input("ECS-47", "api-scaling-at-evening", "scalableTargetAction.maxCapacity", null),
        Input("ECS-47", "api-scaling-at-evening", "timezone", null),
    ];

    private static IEnumerable<Mutation> Clusters =>
    [
        InputOf(WithSessions, "ECS-07", "api-ecs", "enableExecuteCommand", true),
        Input("ECS-07", "api-ecs", "enableExecuteCommand", null),
        Input("ECS-07", "worker-ecs", "enableExecuteCommand", true) with { Stack = "staging" },
        InputOf(plan => WithSessions(plan).With("api-ecs", "enableExecuteCommand", true), "ECS-07", "cluster-cluster", Sessions, null) with { Stack = "staging" },
        Input("ECS-28", "cluster-cluster", "settings[0].value", "disabled"),
        Input("ECS-28", "cluster-cluster", "settings[0].name", "other"),
        Input("ECS-28", "cluster-cluster", "settings", null),
        InputOf(plan => plan.With("cluster-cluster", "settings[0].value", "enabled"), "ECS-28", "cluster-cluster", "settings[0].value", "disabled") with { What = "a cluster measured plainly is no longer measured" },
        InputOf(plan => plan.With("cluster-cluster", "settings[0].value", "disabled"), "ECS-28", "cluster-cluster", "settings", null) with { Stack = "staging", What = "a stack without customers does not say whether it measures" },
        InputOf(WithSessions, "ECS-30", "cluster-cluster", $"{Sessions}.kmsKeyId", "alias/aws/ssm"),
        InputOf(WithSessions, "ECS-30", "cluster-cluster", $"{Sessions}.kmsKeyId", null),
        InputOf(WithSessions, "ECS-30", "cluster-cluster", $"{Sessions}.logConfiguration.cloudWatchEncryptionEnabled", false),
        InputOf(WithSessions, "ECS-30", "cluster-cluster", $"{Sessions}.logConfiguration.cloudWatchEncryptionEnabled", null),
        InputOf(WithSessions, "ECS-31", "cluster-cluster", $"{Sessions}.logging", "DEFAULT"),
        InputOf(WithSessions, "ECS-31", "cluster-cluster", $"{Sessions}.logging", null),
        InputOf(WithSessions, "ECS-31", "cluster-cluster", $"{Sessions}.logConfiguration.cloudWatchLogGroupName", "/other"),
        InputOf(WithSessions, "ECS-31", "cluster-cluster", $"{Sessions}.logConfiguration.cloudWatchLogGroupName", null),
    ];

    /// <summary>Alarms that tell nobody are a breach of their own once no deployment looks at them.</summary>
    private static Plan WithoutRollback(Plan plan) => plan.Without("api-5xx-rollback").Without("api-latency-rollback");

    private static Plan BlueGreen(Plan plan) => plan
        .With("worker-ecs", "deploymentCircuitBreaker", null)
        .With("worker-ecs", "deploymentConfiguration.strategy", "BLUE_GREEN")
        .With("worker-ecs", "deploymentConfiguration.bakeTimeInMinutes", "10")
        .With("worker-ecs", "alarms.enable", true)
        .With("worker-ecs", "alarms.rollback", true)
        .With("worker-ecs", "alarms.alarmNames", new[] { "shop-production-worker-cpu" });

    private static Plan WithSessions(Plan plan) => plan
        .With("cluster-cluster", $"{Sessions}.kmsKeyId", plan.ByName("api-log").Text("kmsKeyId"))
        .With("cluster-cluster", $"{Sessions}.logging", "OVERRIDE")
        .With("cluster-cluster", $"{Sessions}.logConfiguration.cloudWatchEncryptionEnabled", true)
        .With("cluster-cluster", $"{Sessions}.logConfiguration.cloudWatchLogGroupName", plan.ByName("api-log").Text("name"));
}
