using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>Of how tasks are found, and found well.</summary>
internal static class ComputeMutationsOfHealth
{
    public static IEnumerable<Mutation> All => [.. Ways, .. Checks];

    private static IEnumerable<Mutation> Ways =>
    [
        Input("ECS-08", "api-targets", "healthCheck.path", "/health/live"),
        Input("ECS-08", "api-targets", "healthCheck.path", null),
        Wrong("ECS-08", "the readiness path is asked for liveness too", plan => Container(plan, "api-definition", container => container["healthCheck"]!["command"] = new JsonArray("CMD", "wget", "http://127.0.0.1:8080/health/ready"))),
        Wrong("ECS-08", "a shell asks the readiness path for liveness", plan => Container(plan, "api-definition", container => container["healthCheck"]!["command"] = new JsonArray("CMD-SHELL", "wget -q http://127.0.0.1:8080/health/ready || exit 1"))),
        Wrong("ECS-08", "a shell asks the readiness path for liveness, with a query", plan => Container(plan, "api-definition", container => container["healthCheck"]!["command"] = new JsonArray("CMD-SHELL", "curl -f 'http://127.0.0.1:8080/health/ready?deep=1'; test $? = 0"))),
        Input("ECS-38", "api-ecs", "loadBalancers[0].containerName", "web"),
        Input("ECS-38", "api-ecs", "loadBalancers[0].containerName", null),
        Input("ECS-38", "api-ecs", "loadBalancers[0].containerPort", 9090),
        Absent("ECS-38", "neither the balancer nor the container says a port", plan =>
            Container(plan, "api-definition", container => container["portMappings"]![0]!.AsObject().Remove("containerPort")).With("api-ecs", "loadBalancers[0].containerPort", null)),
        Input("ECS-39", "api-ecs", "serviceConnectConfiguration.services[0].portName", "grpc"),
        Absent("ECS-39", "neither the service nor the container names a port", plan =>
            Container(plan, "api-definition", container => container["portMappings"]![0]!.AsObject().Remove("name")).With("api-ecs", "serviceConnectConfiguration.services[0].portName", null)),
    ];

    private static IEnumerable<Mutation> Checks =>
    [
        Absent("ECS-11", "a worker has no health check", plan => Container(plan, "worker-definition", container => container.Remove("healthCheck"))),
        Wrong("ECS-11", "a health check runs nothing", plan => Check(plan, "command", new JsonArray("NONE", "x"))) with { Twin = plan => Check(plan, "command", new JsonArray("CMD-SHELL", "/app/heartbeat")) },
        Wrong("ECS-11", "a health check has no program", plan => Check(plan, "command", new JsonArray("CMD"))),
        Wrong("ECS-42", "a check is not answered before the next one", plan => Check(plan, "timeout", 15)),
        Wrong("ECS-42", "one late answer kills", plan => Check(plan, "retries", 1)) with { Twin = plan => Check(plan, "retries", 2) },
        Wrong("ECS-42", "a dead task stays for longer than ECS admits", plan => Check(plan, "retries", 11)) with { Twin = plan => Check(plan, "retries", 10) },
        Wrong("ECS-42", "a container has no time to start", plan => Check(plan, "startPeriod", 0)) with { Twin = plan => Check(plan, "startPeriod", 1) },
        Wrong("ECS-42", "a container starts for longer than ECS admits", plan => Check(plan, "startPeriod", 301)) with { Twin = plan => Check(plan, "startPeriod", 300) },
        Absent("ECS-42", "a check does not say how long it waits", plan => Check(plan, "timeout", null)),
        Absent("ECS-42", "a check does not say how often", plan => Check(plan, "interval", null)),
        Absent("ECS-42", "a container does not say how long it starts", plan => Check(plan, "startPeriod", null)),
        Input("ECS-43", "api-ecs", "healthCheckGracePeriodSeconds", 59),
        Input("ECS-43", "api-ecs", "healthCheckGracePeriodSeconds", null),
        InputOf(plan => plan.With("api-targets", "healthCheck.healthyThreshold", 6), "ECS-43", "api-targets", "healthCheck.healthyThreshold", 7),
        Wrong("ECS-43", "a container starts for longer than the load balancer waits", plan => Container(plan, "api-definition", container => container["healthCheck"]!["startPeriod"] = 61)),
        Wrong("ECS-43", "the targets of the next release are slower than the load balancer waits", plan => plan.With("next", "healthCheck.healthyThreshold", 7)) with { Twin = WithNextTargets },
        Input("ECS-44", "api-targets", "healthCheck.timeout", 10),
        Input("ECS-44", "api-targets", "healthCheck.timeout", null),
        Input("ECS-44", "api-targets", "healthCheck.unhealthyThreshold", null),
        InputOf(plan => plan.With("api-targets", "healthCheck.interval", 15), "ECS-44", "api-targets", "healthCheck.unhealthyThreshold", 4),
        Wrong("ECS-44", "a task of the next release is killed before it is taken out of service", plan => plan.With("next", "healthCheck.unhealthyThreshold", 5)) with { Twin = WithNextTargets },
    ];

    private static Plan Check(Plan plan, string part, JsonNode? value) => Container(plan, "worker-definition", container =>
    {
        var check = container["healthCheck"]!.AsObject();
        check.Remove(part);
        if (value is not null)
        {
            check.Add(part, value);
        }
    });

    private static Plan WithNextTargets(Plan plan) => plan
        .With(plan.ByName("api-targets") with { Urn = "urn:pulumi:production::infra::aws:lb/targetGroup:TargetGroup::next", Name = "next", Id = "next" })
        .With("api-ecs", "loadBalancers[0].advancedConfiguration.alternateTargetGroupArn", "next");
}
