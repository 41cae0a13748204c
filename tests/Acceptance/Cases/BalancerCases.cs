using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Load balancers, their listeners and rules.</summary>
public sealed class BalancerCases : IProofs
{
    private const string Http = "edge-http-listener";
    private const string Https = "edge-https-listener";
    private const string Rule = "api-rule";
    private const string Balancer = "edge-alb";

    public IEnumerable<Case> Cases =>
    [
        Sides.Of("LB-LISTENER-06", Https, "defaultActions[0]", Forward(5), Forward(6)),
        Sides.Of("LB-LISTENER-08", Https, "defaultActions", InOrder(1, 2), InOrder(1, 1)),
        Sides.Of("LB-LISTENER-13", Https, "defaultActions[0]", Redirect("HTTPS", "8443"), Redirect("HTTP", "80")),
        Sides.Of("LB-LISTENER-50", Https, "defaultActions", InOrder(1, 2), InOrder(2, 1)),
        Sides.Of("LB-LISTENER-51", Http, "defaultActions[0]", Redirect("HTTPS", "443"), Redirect("#{protocol}", "#{port}")),
        OfRule("LB-LISTENER-RULE-11", "actions[0]", Forward(5), Forward(6)),
        OfRule("LB-LISTENER-RULE-13", "actions", InOrder(1, 2), InOrder(1, 1)),
        OfRule("LB-LISTENER-RULE-14", "actions[0]", Redirect("HTTPS", "65535"), Redirect("HTTPS", "65536")),
        OfRule("LB-LISTENER-RULE-16", "actions[0]", Redirect("HTTPS", "8443"), Redirect("HTTPS", "8443", "HTTP_303")),
        Sides.Of("LB-LISTENER-RULE-50", Rule, "conditions[0].pathPattern.values", Sides.Texts(5), Sides.Texts(6)),
        Sides.Of("LB-LISTENER-RULE-51", Rule, "conditions[0].pathPattern.values[0]", "/?????*", "/??????*"),
        OfRule("LB-LISTENER-RULE-52", "actions", InOrder(1, 2), InOrder(2, 1)),
        OfRule("LB-LISTENER-RULE-53", "actions[0]", Redirect("HTTPS", "443"), Redirect("#{protocol}", "#{port}")),
        OfLogs("LB-LOAD-BALANCER-02", "accessLogs", "AWSLogs"),
        OfLogs("LB-LOAD-BALANCER-03", "connectionLogs", "connections/"),
        OfLogs("LB-LOAD-BALANCER-04", "healthCheckLogs", "health-checks/"),
        new("LB-LOAD-BALANCER-11", plan => Prefixed(plan, "shop-"), plan => Prefixed(plan, "internal-")),
        Sides.Of("LB-LOAD-BALANCER-12", Balancer, "namePrefix", Sides.AsItIs, "shop-"),
        new("LB-LOAD-BALANCER-16", plan => WithoutIpv4(plan, isInternal: false), plan => WithoutIpv4(plan, isInternal: true)),
    ];

    /// <summary>A second rule, so that requests still reach the service.</summary>
    private static Case OfRule(string id, string input, object passes, object trips) =>
        Sides.OfTwin(id, Rule, twin => twin.Set("priority", 2000).Set(input, passes), twin => twin.Set("priority", 2000).Set(input, trips));

    /// <summary>A second load balancer, with logs in a bucket that the plan does not have.</summary>
    private static Case OfLogs(string id, string logs, string trips) => Sides.OfTwin(
        id, Balancer, twin => Logging(twin, logs, "balancer"), twin => Logging(twin, logs, trips));

    private static PlannedResource Logging(PlannedResource balancer, string logs, string prefix) =>
        balancer.Set("name", "other").Set(logs, new { bucket = "elsewhere", enabled = true, prefix });

    private static Plan Prefixed(Plan plan, string prefix) => plan.With(Balancer, "name", null).With(Balancer, "namePrefix", prefix);

    private static Plan WithoutIpv4(Plan plan, bool isInternal) => plan.With(Balancer, "internal", isInternal).With(Balancer, "ipAddressType", "dualstack-without-public-ipv4");

    private static object Forward(int groups) => new
    {
        type = "forward",
        forward = new { targetGroups = Sides.Texts(groups).Select(text => new { arn = $"arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/{text}/1", weight = 1 }) },
    };

    private static object Redirect(string protocol, string port, string statusCode = "HTTP_301") => new { type = "redirect", redirect = new { protocol, port, statusCode } };

    /// <summary>A sign-in, and an answer.</summary>
    private static object[] InOrder(int signIn, int answer) =>
    [
        new { type = "authenticate-cognito", order = signIn },
        new { type = "fixed-response", order = answer, fixedResponse = new { contentType = "text/plain", statusCode = "404" } },
    ];
}
