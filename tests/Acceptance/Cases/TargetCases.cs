using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Groups of targets behind a load balancer.</summary>
public sealed class TargetCases : IProofs
{
    private const string Targets = "api-targets";

    public IEnumerable<Case> Cases =>
    [
        Sides.Of("LB-TARGET-GROUP-01", Targets, "deregistrationDelay", 3600, 3601),
        Sides.Of("LB-TARGET-GROUP-02", Targets, "healthCheck.healthyThreshold", 10, 11),
        Sides.Of("LB-TARGET-GROUP-03", Targets, "healthCheck.interval", 300, 301),
        Sides.Of("LB-TARGET-GROUP-04", Targets, "healthCheck.matcher", "200,301-302", "500"),
        new("LB-TARGET-GROUP-05", plan => Grpc(plan, "0-99"), plan => Grpc(plan, "100")),
        Sides.Of("LB-TARGET-GROUP-06", Targets, "healthCheck.path", "/", "health"),
        Sides.OfTwin("LB-TARGET-GROUP-07", Targets, twin => OverTcp(twin).LeftOut("healthCheck.path"), OverTcp),
        Sides.Of("LB-TARGET-GROUP-08", Targets, "healthCheck.port", "traffic-port", "0"),
        Sides.Of("LB-TARGET-GROUP-09", Targets, "healthCheck.protocol", "HTTPS", "UDP"),
        Sides.Of("LB-TARGET-GROUP-10", Targets, "healthCheck.timeout", 2, 1),
        Sides.Of("LB-TARGET-GROUP-11", Targets, "healthCheck.timeout", 9, 10),
        new("LB-TARGET-GROUP-12", plan => Untimed(plan, 6), plan => Untimed(plan, 5)),
        Sides.Of("LB-TARGET-GROUP-13", Targets, "healthCheck.unhealthyThreshold", 2, 1),
        Sides.Of("LB-TARGET-GROUP-14", Targets, "ipAddressType", "ipv6", "dualstack"),
        Sides.Of("LB-TARGET-GROUP-15", Targets, "loadBalancingAlgorithmType", "least_outstanding_requests", "random"),
        new("LB-TARGET-GROUP-16", plan => Mitigated(plan, "weighted_random", "on"), plan => Mitigated(plan, "weighted_random", "maybe")),
        new("LB-TARGET-GROUP-17", plan => Mitigated(plan, "round_robin", "off"), plan => Mitigated(plan, "round_robin", "on")),
        Sides.Of("LB-TARGET-GROUP-18", Targets, "name", "shop-api", "shop_api"),
        new("LB-TARGET-GROUP-19", plan => plan.With(Targets, "name", "shop"), plan => Sides.Twin(plan.With(Targets, "name", "shop"), Targets)),
        Sides.Of("LB-TARGET-GROUP-20", Targets, "namePrefix", "shop-", "shopshop-"),
        new("LB-TARGET-GROUP-21", plan => plan.With(Targets, "name", "shop"), plan => plan.With(Targets, "name", "shop").With(Targets, "namePrefix", "shop-")),
        Sides.OfTwin("LB-TARGET-GROUP-22", Targets, "port", 65535, 65536),
        Sides.OfTwin("LB-TARGET-GROUP-23", Targets, twin => twin, twin => twin.LeftOut("port")),
        Sides.OfTwin("LB-TARGET-GROUP-24", Targets, "protocol", "HTTPS", "SMTP"),
        Sides.OfTwin("LB-TARGET-GROUP-25", Targets, twin => twin, twin => twin.LeftOut("protocol")),
        Sides.Of("LB-TARGET-GROUP-26", Targets, "protocolVersion", "HTTP2", "HTTP3"),
        Sides.Of("LB-TARGET-GROUP-27", Targets, "slowStart", 30, 29),
        new("LB-TARGET-GROUP-28", plan => Slow(plan, 0), plan => Slow(plan, 30)),
        Sides.Of("LB-TARGET-GROUP-29", Targets, "stickiness.cookieDuration", 1, 0),
        Sides.OfTwin("LB-TARGET-GROUP-30", Targets, twin => Sticky(twin).Set("stickiness.cookieName", "shop"), Sticky),
        Sides.OfTwin("LB-TARGET-GROUP-31", Targets, twin => Sticky(twin).Set("stickiness.cookieName", "shop"), twin => Sticky(twin).Set("stickiness.cookieName", "AWSALBTG")),
        Sides.Of("LB-TARGET-GROUP-32", Targets, "stickiness.type", "lb_cookie", "source_ip"),
        Sides.Of("LB-TARGET-GROUP-33", Targets, "targetHealthStates", Draining(360_000), Draining(360_001)),
        Sides.OfTwin("LB-TARGET-GROUP-34", Targets, "targetType", "instance", "task"),
        Sides.OfTwin("LB-TARGET-GROUP-35", Targets, twin => twin, twin => twin.LeftOut("vpcId")),
    ];

    private static Plan Grpc(Plan plan, string codes) => plan.With(Targets, "protocolVersion", "GRPC").With(Targets, "healthCheck.matcher", codes);

    private static PlannedResource OverTcp(PlannedResource targets) => targets.Set("protocol", "TCP").Set("healthCheck.protocol", "TCP").LeftOut("healthCheck.matcher").LeftOut("stickiness");

    private static Plan Untimed(Plan plan, int interval) => plan.With(Targets, "healthCheck.timeout", null).With(Targets, "healthCheck.interval", interval);

    private static Plan Mitigated(Plan plan, string algorithm, string mitigation) =>
        plan.With(Targets, "loadBalancingAlgorithmType", algorithm).With(Targets, "loadBalancingAnomalyMitigation", mitigation);

    private static Plan Slow(Plan plan, int seconds) => plan.With(Targets, "loadBalancingAlgorithmType", "weighted_random").With(Targets, "slowStart", seconds);

    private static PlannedResource Sticky(PlannedResource targets) => targets.Set("stickiness.enabled", true).Set("stickiness.type", "app_cookie");

    private static object Draining(int seconds) => new[] { new { enableUnhealthyConnectionTermination = true, unhealthyDrainingInterval = seconds } };
}
