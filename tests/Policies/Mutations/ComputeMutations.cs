using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class ComputeMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("ECS-01", "worker-ecs", "capacityProviderStrategies[1].capacityProvider", "my-machines"),
        Input("ECS-01", "worker-ecs", "capacityProviderStrategies", null),
        Input("ECS-01", "api-ecs", "launchType", "FARGATE"),
        Input("ECS-01", "api-definition", "requiresCompatibilities", null),
        Input("ECS-02", "api-ecs", "networkConfiguration.assignPublicIp", true),
        Input("ECS-02", "api-ecs", "networkConfiguration.assignPublicIp", null),
        Input("ECS-03", "worker-ecs", "deploymentCircuitBreaker.enable", false),
        Input("ECS-03", "worker-ecs", "deploymentCircuitBreaker.rollback", false),
        Input("ECS-03", "worker-ecs", "deploymentCircuitBreaker", null),
        Wrong("ECS-03", "a blue/green deployment has nothing that takes it back", plan => plan
            .With("api-ecs", "deploymentConfiguration", new Dictionary<string, object?>(StringComparer.Ordinal) { ["bakeTimeInMinutes"] = "10", ["strategy"] = "BLUE_GREEN" })
            .With("api-ecs", "alarms.enable", false).With("api-ecs", "alarms.rollback", false)),
        Wrong("ECS-03", "a blue/green deployment has no time to bake", plan => plan
            .With("api-ecs", "deploymentConfiguration", new Dictionary<string, object?>(StringComparer.Ordinal) { ["strategy"] = "BLUE_GREEN" })),
        Input("ECS-04", "api-ecs", "deploymentMinimumHealthyPercent", 50),
        Input("ECS-04", "api-ecs", "deploymentMinimumHealthyPercent", null),
        Input("ECS-04", "api-ecs", "deploymentMaximumPercent", null),
        Input("ECS-05", "api-ecs", "waitForSteadyState", false),
        Input("ECS-05", "api-ecs", "waitForSteadyState", null),
        Absent("ECS-05", "a deployment is given up by the provider before the circuit breaker ends it", plan => plan.With("api-ecs", service => service with { Timeouts = [] })),
        Input("ECS-06", "api-scaling-target", "resourceId", "service/shop-production/other"),
        Input("ECS-06", "api-scaling-target", "resourceId", null),
        Input("ECS-06", "api-scaling-target", "maxCapacity", 1),
        Input("ECS-06", "api-scaling-target", "maxCapacity", null),
        Input("ECS-06", "worker-scaling-cpu", "targetTrackingScalingPolicyConfiguration", null),
        Input("ECS-06", "worker-scaling-backlog", "targetTrackingScalingPolicyConfiguration", null),
        Absent("ECS-06", "a deployment sets the task count", plan => plan.With("api-ecs", service => service with { IgnoreChanges = [] })),
        Input("ECS-07", "api-ecs", "enableExecuteCommand", true),
        Input("ECS-07", "api-ecs", "enableExecuteCommand", null),
        Input("ECS-08", "api-targets", "healthCheck.path", "/health/live"),
        Input("ECS-08", "api-targets", "healthCheck", null),
        Wrong("ECS-08", "the readiness path is asked for liveness too", plan => Container(plan, "api-definition", container => container["healthCheck"]!["command"] = new JsonArray("CMD", "wget", "http://127.0.0.1:8080/health/ready"))),
        Input("ECS-09", "worker-scaling-target", "minCapacity", 1),
        Input("ECS-09", "worker-scaling-target", "minCapacity", null),
        Input("ECS-09", "api-scaling-at-evening", "scalableTargetAction.minCapacity", 1),
        Input("ECS-09", "api-scaling-at-evening", "scalableTargetAction.minCapacity", null),
        Input("ECS-10", "api-ecs", "propagateTags", "NONE"),
        Input("ECS-10", "api-ecs", "propagateTags", null),
        Input("ECS-10", "api-ecs", "enableEcsManagedTags", false),
        Absent("ECS-11", "a worker has no health check", plan => Container(plan, "worker-definition", container => container.Remove("healthCheck"))),
        Wrong("ECS-11", "a health check runs nothing", plan => Container(plan, "worker-definition", container => container["healthCheck"]!["command"] = new JsonArray("NONE"))),
        Absent("ECS-12", "a container does not say when it stops", plan => Container(plan, "api-definition", container => container.Remove("stopTimeout"))),
        Wrong("ECS-12", "a container wants longer than Fargate gives", plan => Container(plan, "worker-definition", container => container["stopTimeout"] = 600)),
        Wrong("ECS-13", "a container may write to its root", plan => Container(plan, "api-definition", container => container["readonlyRootFilesystem"] = false)),
        Absent("ECS-13", "a container does not say whether it may write", plan => Container(plan, "api-definition", container => container.Remove("readonlyRootFilesystem"))),
        Absent("ECS-14", "a container keeps its capabilities", plan => Container(plan, "api-definition", container => container.Remove("linuxParameters"))),
        Wrong("ECS-14", "a container is given a capability", plan => Container(plan, "api-definition", container => container["linuxParameters"]!["capabilities"]!["add"] = new JsonArray("NET_ADMIN"))),
        Wrong("ECS-14", "a container is privileged", plan => Container(plan, "api-definition", container => container["privileged"] = true)),
        Wrong("ECS-15", "a container runs as root", plan => Container(plan, "api-definition", container => container["user"] = "0:0")),
        Absent("ECS-15", "a container runs as whoever the image says", plan => Container(plan, "api-definition", container => container.Remove("user"))),
        Wrong("ECS-16", "a container logs into another group", plan => Container(plan, "api-definition", container => container["logConfiguration"]!["options"]!["awslogs-group"] = "/other")),
        Absent("ECS-16", "a container logs nowhere", plan => Container(plan, "api-definition", container => container.Remove("logConfiguration"))),
        Wrong("ECS-17", "a password is a plain variable", plan => Container(plan, "api-definition", container =>
            container["environment"]!.AsArray().Add(new JsonObject { ["name"] = "SMTP_PASSWORD", ["value"] = "hunter2" }))),
        Wrong("ECS-17", "a secret is no reference", plan => Container(plan, "api-definition", container =>
            container["secrets"]!.AsArray().Add(new JsonObject { ["name"] = "SMTP", ["valueFrom"] = "hunter2" }))),
        Input("ECS-18", "api-definition", "executionRoleArn", null),
        Wrong("ECS-18", "a task names a secret that its role cannot read", plan => Container(plan, "worker-definition", container =>
            container["secrets"]!.AsArray().Add(new JsonObject { ["name"] = "SMTP", ["valueFrom"] = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:smtp-123456" }))),
        Absent("ECS-18", "a role reads a secret that its task does not name", plan => Container(plan, "worker-definition", container => container["secrets"]!.AsArray().RemoveAt(0))),
        Wrong("ECS-18", "a role reads any secret", plan => Document(plan, "worker-execution-permissions", "policy", statements =>
            Statement(statements, "ReadSecrets")["Resource"] = new JsonArray("arn:aws:secretsmanager:eu-west-1:111122223333:secret:*"))),
        Input("ECS-19", "api-definition", "taskRoleArn", "arn:aws:iam::111122223333:role/shop-production-api-execution"),
        Input("ECS-19", "api-definition", "taskRoleArn", "arn:aws:iam::111122223333:role/shop-production-worker-task"),
        Input("ECS-19", "api-definition", "taskRoleArn", null),
        Input("ECS-19", "database-monitoring-policy", "role", "shop-production-api-task"),
        Wrong("ECS-20", "an image is named by tag", plan => Container(plan, "api-definition", container => container["image"] = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop-production/api:1.4.2")),
        Absent("ECS-20", "an image is not named", plan => Container(plan, "api-definition", container => container.Remove("image"))),
        Input("ECS-21", "worker-definition", "skipDestroy", false),
        Input("ECS-21", "worker-definition", "skipDestroy", null),
        Absent("ECS-22", "a task may not fetch its image", plan => Document(plan, "api-execution-permissions", "policy", statements => statements.Remove(Statement(statements, "FetchImage")))),
        Wrong("ECS-22", "a task may fetch the image of another service", plan => Document(plan, "api-execution-permissions", "policy", statements =>
            Statement(statements, "FetchImage")["Resource"]!.AsArray().Add("arn:aws:ecr:eu-west-1:111122223333:repository/shop-production/worker"))),
        Input("ECS-26", "api-ecs", "capacityProviderStrategies[0].capacityProvider", "FARGATE_SPOT"),
        Input("ECS-27", "api-ecs", "alarms.enable", null),
        Input("ECS-27", "api-5xx-rollback", "treatMissingData", "breaching"),
        Input("ECS-27", "api-latency-rollback", "metricName", "HealthyHostCount"),
        Wrong("ECS-27", "a deployment looks at no alarm", plan => WithoutRollback(plan).With("api-ecs", "alarms", null)),
        Wrong("ECS-27", "a deployment looks at an alarm of somebody else", plan => WithoutRollback(plan).With("api-ecs", "alarms.alarmNames", new[] { "made-by-hand" })),
        Wrong("ECS-27", "a deployment looks at an alarm that it sets off itself", plan => WithoutRollback(plan).With("api-ecs", "alarms.alarmNames", new[] { "shop-production-api-unhealthy" })),
    ];

    /// <summary>Alarms that tell nobody are a breach of their own once no deployment looks at them.</summary>
    private static Plan WithoutRollback(Plan plan) => plan.Without("api-5xx-rollback").Without("api-latency-rollback");
}
