using Infra.Plans;
using static Tests.Policies.Mutations.EdgeTwins;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class EdgeMutations
{
    private const string Hosts = "conditions[1].hostHeader.values";

    public static IEnumerable<Mutation> All =>
    [
        Input("EDGE-01", HttpListener, "defaultActions[0].type", "forward"),
        Input("EDGE-01", HttpListener, "defaultActions[0].redirect.protocol", "HTTP"),
        Input("EDGE-01", HttpListener, "defaultActions[0].redirect.statusCode", "HTTP_302"),
        Input("EDGE-01", HttpListener, "defaultActions[0].redirect.port", "8443"),
        Input("EDGE-01", HttpListener, "defaultActions[0].redirect.port", null),
        Input("EDGE-01", HttpListener, "defaultActions", null),
        Input("EDGE-01", HttpListener, "protocol", null),
        Wrong("EDGE-01", "a redirect is one of two actions", plan => plan.With(HttpListener, "defaultActions[1]", plan.ByName(HttpListener).List("defaultActions")![0])),
        Input("EDGE-02", "edge-https-listener", "sslPolicy", "ELBSecurityPolicy-2016-08"),
        Input("EDGE-02", "edge-https-listener", "sslPolicy", "ELBSecurityPolicy-TLS13-1-2-2021-06"),
        Input("EDGE-02", "edge-https-listener", "sslPolicy", null),
        Input("EDGE-03", "edge-https-listener", "certificateArn", "arn:aws:iam::111122223333:server-certificate/old"),
        Input("EDGE-03", "edge-https-listener", "certificateArn", null),
        Input("EDGE-03", "edge-https-listener", "port", 8443),
        Input("EDGE-03", "edge-https-listener", "loadBalancerArn", null),
        Input("EDGE-04", "edge-alb", "dropInvalidHeaderFields", false),
        Input("EDGE-04", "edge-alb", "dropInvalidHeaderFields", null),
        Input("EDGE-05", "edge-alb", "accessLogs.enabled", false),
        Input("EDGE-05", "edge-alb", "connectionLogs.bucket", "somebody-elses"),
        Input("EDGE-05", "edge-alb", "connectionLogs.enabled", false),
        Input("EDGE-05", "edge-alb", "healthCheckLogs", null),
        Input("EDGE-08", "edge-alb", "enableDeletionProtection", false),
        Input("EDGE-08", "edge-alb", "enableDeletionProtection", null),
        Input("EDGE-08", "edge-alb", "enableDeletionProtection", null) with { Stack = "staging", What = "a stack without customers does not say" },
        Absent("EDGE-08", "the engine may delete the load balancer", plan => plan.With("edge-alb", balancer => balancer with { Protect = false })),
        Input("EDGE-09", "edge-https-listener", "defaultActions[0].type", "forward"),
        Input("EDGE-09", "edge-https-listener", "defaultActions[0].fixedResponse.statusCode", "200"),
        Input("EDGE-09", "edge-https-listener", "defaultActions", null),
        Input("EDGE-14", "edge-https-listener", "routingHttpResponseStrictTransportSecurityHeaderValue", "max-age=31535999"),
        Input("EDGE-14", "edge-https-listener", "routingHttpResponseStrictTransportSecurityHeaderValue", "includeSubDomains; max-age=31536000 s"),
        Input("EDGE-14", "edge-https-listener", "routingHttpResponseStrictTransportSecurityHeaderValue", null),
        Input("EDGE-14", "web-site-headers", "securityHeadersConfig.strictTransportSecurity.accessControlMaxAgeSec", 31_535_999),
        Input("EDGE-14", "web-site-headers", "securityHeadersConfig.strictTransportSecurity.override", false),
        Input("EDGE-14", "web-site-headers", "securityHeadersConfig.strictTransportSecurity", null),
        Input("EDGE-17", "edge-alb", "desyncMitigationMode", "monitor"),
        Input("EDGE-17", "edge-alb", "desyncMitigationMode", null),
        InputOf(MoreRule, "EDGE-18", "more-rule", "priority", 1000),
        InputOf(MoreRule, "EDGE-18", "more-rule", "priority", 0),
        InputOf(MoreRule, "EDGE-18", "more-rule", "priority", 50_001),
        InputOf(MoreRule, "EDGE-18", "more-rule", "priority", null),
        InputOf(MoreRule, "EDGE-19", "more-rule", "actions[0].targetGroupArn", "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/gone/1"),
        InputOf(MoreRule, "EDGE-19", "more-rule", "actions", null),
        InputOf(MoreRule.Then(Copy("api-targets", "spare-targets")), "EDGE-19", "more-rule", "actions[0].targetGroupArn", "id-spare-targets"),
        InputOf(WeightedRule, "EDGE-19", "more-rule", "actions[0].forward.targetGroups[1]", new Dictionary<string, object?> { ["arn"] = "arn:gone" }) with { What = "a weight leads nowhere" },
        InputOf(MoreRule.Then(plan => plan.With("more-rule", "conditions[1]", Host("shop.example.com"))), "EDGE-20", "more-rule", Hosts, new[] { "shop.example.com", "admin.shop.example.com" }),
        InputOf(
            MoreRule.Then(plan => plan.With("more-rule", "conditions[1]", Host("admin.shop.example.com")).With("edge-certificate-request", "subjectAlternativeNames", new[] { "admin.shop.example.com" })),
            "EDGE-20", "edge-certificate-request", "subjectAlternativeNames", null),
        Input("EDGE-21", "edge-https-listener", "routingHttpResponseXContentTypeOptionsHeaderValue", "guess"),
        Input("EDGE-21", "edge-https-listener", "routingHttpResponseXContentTypeOptionsHeaderValue", null),
        Input("EDGE-21", "web-site-headers", "securityHeadersConfig.contentTypeOptions.override", false),
        Input("EDGE-22", "edge-https-listener", "routingHttpResponseXFrameOptionsHeaderValue", "SAMEORIGIN"),
        Input("EDGE-22", "edge-https-listener", "routingHttpResponseXFrameOptionsHeaderValue", null),
        Input("EDGE-22", "web-site-headers", "securityHeadersConfig.frameOptions.frameOption", "SAMEORIGIN"),
        Input("EDGE-22", "web-site-headers", "securityHeadersConfig.frameOptions.override", false),
        Input("EDGE-23", "edge-https-listener", "routingHttpResponseServerEnabled", true),
        Input("EDGE-23", HttpListener, "routingHttpResponseServerEnabled", null),
    ];

    internal static Dictionary<string, object?> Host(params string[] hosts) => new() { ["hostHeader"] = new Dictionary<string, object?> { ["values"] = hosts } };
}
