using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class EdgeMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("EDGE-01", "edge-http-listener", "defaultActions[0].type", "forward"),
        Input("EDGE-01", "edge-http-listener", "defaultActions[0].redirect.protocol", "HTTP"),
        Input("EDGE-01", "edge-http-listener", "defaultActions[0].redirect.statusCode", "HTTP_302"),
        Input("EDGE-01", "edge-http-listener", "defaultActions", null),
        Input("EDGE-01", "edge-http-listener", "protocol", null),
        Input("EDGE-02", "edge-https-listener", "sslPolicy", "ELBSecurityPolicy-2016-08"),
        Input("EDGE-02", "edge-https-listener", "sslPolicy", null),
        Input("EDGE-03", "edge-https-listener", "certificateArn", "arn:aws:iam::111122223333:server-certificate/old"),
        Input("EDGE-03", "edge-https-listener", "certificateArn", null),
        Input("EDGE-03", "edge-https-listener", "port", 8443),
        Input("EDGE-03", "edge-https-listener", "loadBalancerArn", null),
        Input("EDGE-04", "edge-alb", "dropInvalidHeaderFields", false),
        Input("EDGE-04", "edge-alb", "dropInvalidHeaderFields", null),
        Input("EDGE-04", "edge-alb", "desyncMitigationMode", "monitor"),
        Input("EDGE-04", "edge-alb", "desyncMitigationMode", null),
        Input("EDGE-05", "edge-alb", "accessLogs.enabled", false),
        Input("EDGE-05", "edge-alb", "accessLogs.bucket", "somebody-elses"),
        Input("EDGE-05", "edge-alb", "accessLogs", null),
        Input("EDGE-05", "edge-alb", "connectionLogs.enabled", false),
        Input("EDGE-05", "edge-alb", "healthCheckLogs", null),
        Input("EDGE-06", "api-targets", "name", "shop-production-api"),
        Input("EDGE-07", "api-targets", "deregistrationDelay", 60),
        Input("EDGE-07", "api-targets", "deregistrationDelay", null),
        Wrong("EDGE-07", "a target group lets go later than its tasks stop", plan => Container(plan, "api-definition", container => container["stopTimeout"] = 20)),
        Input("EDGE-08", "edge-alb", "enableDeletionProtection", false),
        Input("EDGE-08", "edge-alb", "enableDeletionProtection", null),
        Absent("EDGE-08", "the engine may delete the load balancer", plan => plan.With("edge-alb", balancer => balancer with { Protect = false })),
        Input("EDGE-09", "edge-https-listener", "defaultActions[0].type", "forward"),
        Input("EDGE-09", "edge-https-listener", "defaultActions", null),
        Input("EDGE-10", "edge-certificate-request", "validationMethod", "EMAIL"),
        Input("EDGE-10", "edge-certificate-request", "validationMethod", null),
        Input("EDGE-11", "edge-guarded", "webAclArn", "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/other/1"),
        Input("EDGE-11", "edge-guarded", "resourceArn", null),
        Input("EDGE-11", "web-site-distribution", "webAclId", null),
        Input("EDGE-12", "edge-firewall-acl", "rules[0].action", null),
        Input("EDGE-12", "edge-firewall-acl", "rules[1].overrideAction.none", null),
        Input("EDGE-12", "edge-firewall-acl", "rules[4].statement.managedRuleGroupStatement.name", "AWSManagedRulesLinuxRuleSet"),
        Input("EDGE-12", "edge-firewall-acl", "rules[0].statement.rateBasedStatement.limit", null),
        Input("EDGE-12", "edge-global-firewall-acl", "rules", null),
        Input("EDGE-13", "edge-firewall-logging", "redactedFields", null),
        Input("EDGE-13", "edge-firewall-logging", "redactedFields[1].singleHeader.name", "host"),
        Input("EDGE-13", "edge-firewall-logging", "logDestinationConfigs", new[] { "arn:aws:logs:eu-west-1:111122223333:log-group:other" }),
        Input("EDGE-13", "edge-global-firewall-logging", "resourceArn", null),
        Absent("EDGE-13", "the log of a firewall is gone", plan => plan.Without("edge-firewall-logging")),
        Input("EDGE-14", "edge-https-listener", "routingHttpResponseStrictTransportSecurityHeaderValue", "max-age=0"),
        Input("EDGE-14", "edge-https-listener", "routingHttpResponseXFrameOptionsHeaderValue", null),
        Input("EDGE-14", "edge-https-listener", "routingHttpResponseXContentTypeOptionsHeaderValue", null),
        Input("EDGE-14", "edge-https-listener", "routingHttpResponseServerEnabled", null),
        Input("EDGE-14", "web-site-headers", "securityHeadersConfig.frameOptions.frameOption", "SAMEORIGIN"),
        Input("EDGE-14", "web-site-headers", "securityHeadersConfig", null),
        Input("EDGE-15", "web-site-distribution", "viewerCertificate.minimumProtocolVersion", "TLSv1"),
        Input("EDGE-15", "web-site-distribution", "viewerCertificate.acmCertificateArn", "arn:aws:acm:eu-west-1:111122223333:certificate/web"),
        Input("EDGE-15", "web-site-distribution", "viewerCertificate", null),
        Input("EDGE-15", "web-site-distribution", "defaultCacheBehavior.viewerProtocolPolicy", "allow-all"),
        Input("EDGE-16", "web-site-distribution", "origins[0].originAccessControlId", null),
        Input("EDGE-16", "web-site-distribution", "origins", null),
        Absent("EDGE-16", "any distribution reads the files of a site", plan => Document(plan, "web-site-policy", "policy", statements =>
            Statement(statements, "CloudFrontReads").Remove("Condition"))),
        Wrong("EDGE-16", "another distribution reads the files of a site", plan => Document(plan, "web-site-policy", "policy", statements =>
            Compared(statements)["aws:SourceArn"] = "arn:aws:cloudfront::111122223333:distribution/EOTHER")),
    ];
}
