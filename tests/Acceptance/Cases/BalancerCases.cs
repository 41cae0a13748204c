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

    private static readonly object Answer = new { type = "fixed-response", fixedResponse = new { contentType = "text/plain", statusCode = "404" } };

    public IEnumerable<Case> Cases =>
    [
        Sides.Of("LB-LISTENER-01", Https, "certificateArn", Sides.AsItIs, null),
        Sides.Of("LB-LISTENER-02", Http, "certificateArn", Sides.AsItIs, "arn:aws:acm:eu-west-1:111122223333:certificate/other"),
        .. Actions("LB-LISTENER", Https, "defaultActions", 3),
        Sides.Of("LB-LISTENER-13", Https, "defaultActions[0]", Redirect("HTTPS", "8443"), Redirect("HTTP", "80")),
        Sides.Of("LB-LISTENER-14", Http, "port", 80, 65536),
        Sides.Of("LB-LISTENER-15", Http, "port", 80, 443),
        Sides.Of("LB-LISTENER-16", Http, "protocol", "HTTP", "TCP"),
        Sides.Of("LB-LISTENER-17", Https, "sslPolicy", "ELBSecurityPolicy-TLS13-1-3-2021-06", "ELBSecurityPolicy-TLS13-1-4-2031-06"),
        Sides.Of("LB-LISTENER-18", Http, "sslPolicy", Sides.AsItIs, "ELBSecurityPolicy-TLS13-1-3-2021-06"),
        Sides.Of("LB-LISTENER-50", Https, "defaultActions", new[] { SignIn(1), Ordered(2) }, new[] { SignIn(2), Ordered(1) }),
        Sides.Of("LB-LISTENER-51", Http, "defaultActions[0]", Redirect("HTTPS", "443"), Redirect("#{protocol}", "#{port}")),
        Sides.Of("LB-LISTENER-RULE-01", Rule, "conditions", Sides.AsItIs, Array.Empty<string>()),
        Sides.Of("LB-LISTENER-RULE-02", Rule, "conditions[0]", Host("*.example.com"), Host("shop example")),
        Sides.Of("LB-LISTENER-RULE-03", Rule, "conditions[0].pathPattern.values[0]", Long(128), Long(129)),
        Sides.Of("LB-LISTENER-RULE-04", Rule, "priority", 50_000, 50_001),
        Sides.Of("LB-LISTENER-RULE-05", Rule, "conditions[0]", Header("X-Shop"), Header("X Shop")),
        Sides.Of("LB-LISTENER-RULE-06", Rule, "conditions[0]", new { httpRequestMethod = new { values = new[] { "GET" } } }, new { httpRequestMethod = new { values = new[] { "get" } } }),
        Sides.Of("LB-LISTENER-RULE-07", Rule, "conditions[0]", Query(Long(128)), Query(Long(129))),
        .. Actions("LB-LISTENER-RULE", Rule, "actions", 8),
        Sides.Of("LB-LISTENER-RULE-50", Rule, "conditions[0].pathPattern.values", Sides.Texts(5), Sides.Texts(6)),
        Sides.Of("LB-LISTENER-RULE-51", Rule, "conditions[0].pathPattern.values[0]", "/?????*", "/??????*"),
        Sides.Of("LB-LISTENER-RULE-52", Rule, "actions", new[] { SignIn(1), Ordered(2) }, new[] { SignIn(2), Ordered(1) }),
        Sides.Of("LB-LISTENER-RULE-53", Rule, "actions[0]", Redirect("HTTPS", "443"), Redirect("#{protocol}", "#{port}")),
        Sides.Of("LB-LOAD-BALANCER-01", Balancer, "accessLogs.bucket", Sides.AsItIs, null),
        Sides.Of("LB-LOAD-BALANCER-02", Balancer, "accessLogs.prefix", Sides.AsItIs, "AWSLogs"),
        Sides.Of("LB-LOAD-BALANCER-03", Balancer, "connectionLogs.prefix", Sides.AsItIs, "connections/"),
        Sides.Of("LB-LOAD-BALANCER-04", Balancer, "healthCheckLogs.prefix", Sides.AsItIs, "health-checks/"),
        Sides.Of("LB-LOAD-BALANCER-05", Balancer, "clientKeepAlive", 60, 59),
        Sides.Of("LB-LOAD-BALANCER-06", Balancer, "desyncMitigationMode", "strictest", "lax"),
        Sides.Of("LB-LOAD-BALANCER-07", Balancer, "idleTimeout", 4000, 4001),
        Sides.Of("LB-LOAD-BALANCER-08", Balancer, "ipAddressType", "dualstack", "ipv6"),
        Sides.Of("LB-LOAD-BALANCER-09", Balancer, "loadBalancerType", "application", "classic"),
        Sides.Of("LB-LOAD-BALANCER-10", Balancer, "name", "shop", "internal-shop"),
        new("LB-LOAD-BALANCER-11", plan => Prefixed(plan, "shop-"), plan => Prefixed(plan, "internal-")),
        Sides.Of("LB-LOAD-BALANCER-12", Balancer, "namePrefix", Sides.AsItIs, "shop-"),
        Sides.Of("LB-LOAD-BALANCER-13", Balancer, "subnetMappings", Sides.AsItIs, new[] { new { subnetId = "subnet-network-public-a" } }),
        Sides.Of("LB-LOAD-BALANCER-14", Balancer, "xffHeaderProcessingMode", "append", "keep"),
        Sides.Of("LB-LOAD-BALANCER-15", plan => Sides.Twin(plan, Balancer)),
        new("LB-LOAD-BALANCER-16", plan => plan.With(Balancer, "internal", true), plan => plan.With(Balancer, "internal", true).With(Balancer, "ipAddressType", "dualstack-without-public-ipv4")),
    ];

    private static IEnumerable<Case> Actions(string file, string resource, string actions, int first)
    {
        Case Of(int number, string input, object passes, object trips) => Sides.Of($"{file}-{first + number:00}", resource, input, passes, trips);
        yield return Of(0, $"{actions}[0]", Response("text/html", "", "200"), Response("text/xml", "", "200"));
        yield return Of(1, $"{actions}[0]", Response("text/html", Long(1024), "200"), Response("text/html", Long(1025), "200"));
        yield return Of(2, $"{actions}[0]", Response("text/html", "", "503"), Response("text/html", "", "302"));
        yield return Of(3, $"{actions}[0]", Forward(5), Forward(6));
        yield return Of(4, $"{actions}[0].order", 50_000, 50_001);
        yield return Of(5, actions, new[] { SignIn(1), Ordered(2) }, new[] { SignIn(1), Ordered(1) });
        yield return Of(6, $"{actions}[0]", Redirect("HTTPS", "65535"), Redirect("HTTPS", "65536"));
        yield return Of(7, $"{actions}[0]", Redirect("HTTPS", "8443"), Redirect("FTP", "8443"));
        yield return Of(8, $"{actions}[0]", Redirect("HTTPS", "8443"), Redirect("HTTPS", "8443", "HTTP_303"));
        yield return Of(9, $"{actions}[0]", Answer, new { type = "drop" });
    }

    private static string Long(int length) => $"/{new string('a', length - 1)}";

    private static Plan Prefixed(Plan plan, string prefix) => plan.With(Balancer, "name", null).With(Balancer, "namePrefix", prefix);

    private static object Response(string contentType, string messageBody, string statusCode) => new { type = "fixed-response", fixedResponse = new { contentType, messageBody, statusCode } };

    private static object Forward(int groups) => new
    {
        type = "forward",
        forward = new { targetGroups = Sides.Texts(groups).Select(text => new { arn = $"arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/{text}/1", weight = 1 }) },
    };

    private static object Redirect(string protocol, string port, string statusCode = "HTTP_301") => new { type = "redirect", redirect = new { protocol, port, statusCode } };

    private static object SignIn(int order) => new { type = "authenticate-cognito", order };

    private static object Ordered(int order) => new { type = "fixed-response", order, fixedResponse = new { contentType = "text/plain", statusCode = "404" } };

    private static object Host(string host) => new { hostHeader = new { values = new[] { host } } };

    private static object Header(string name) => new { httpHeader = new { httpHeaderName = name, values = new[] { "a" } } };

    private static object Query(string value) => new { queryStrings = new[] { new { key = "page", value } } };
}
