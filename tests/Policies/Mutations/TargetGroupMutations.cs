using Infra.Plans;
using static Tests.Policies.Mutations.EdgeTwins;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class TargetGroupMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("EDGE-06", "api-targets", "name", "shop-production-api"),
        Input("EDGE-07", "api-targets", "deregistrationDelay", 60),
        Input("EDGE-07", "api-targets", "deregistrationDelay", null),
        Wrong("EDGE-07", "a target group lets go later than its tasks stop", plan => Container(plan, "api-definition", container => container["stopTimeout"] = 20)),
        Absent("EDGE-24", "no rule leads to the tasks", plan => plan.Without("api-rule")),
        Wrong("EDGE-24", "the HTTP listener leads to tasks as well", plan => OverHttp(plan, 900)) with { Twin = MoreRule },
        Wrong("EDGE-24", "the HTTP listener has a rule of the same priority", plan => OverHttp(plan, 1000)) with { Twin = MoreRule },
        Wrong("EDGE-24", "the HTTP listener leads to tasks by weights", plan => OverHttp(plan, 900)) with { Twin = WeightedRule },
        Input("EDGE-25", "api-targets", "healthCheck.path", "health/ready"),
        Input("EDGE-25", "api-targets", "healthCheck.matcher", "200-399"),
        Input("EDGE-25", "api-targets", "healthCheck.matcher", null),
        Input("EDGE-26", "api-targets", "healthCheck.healthyThreshold", 1),
        Input("EDGE-26", "api-targets", "healthCheck.healthyThreshold", null),
        Input("EDGE-26", "api-targets", "healthCheck.unhealthyThreshold", 1),
        Input("EDGE-27", "api-targets", "targetType", "instance"),
        Input("EDGE-27", "api-targets", "targetType", null),
        Input("EDGE-27", "api-targets", "protocol", "HTTPS"),
        Input("EDGE-27", "api-targets", "protocol", null),
        Input("EDGE-28", "api-targets", "stickiness.enabled", true),
        Input("EDGE-28", "api-targets", "stickiness", null),
    ];

    private static Plan OverHttp(Plan plan, int priority) =>
        plan.With("more-rule", "listenerArn", plan.ByName(HttpListener).Id).With("more-rule", "priority", priority);
}
