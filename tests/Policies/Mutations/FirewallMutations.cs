using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class FirewallMutations
{
    private const string Acl = "edge-firewall-acl";
    private const string Exceptions = "rules[3].statement.managedRuleGroupStatement.ruleActionOverrides";
    private static readonly Dictionary<string, object?> Counted = new() { ["count"] = new Dictionary<string, object?>() };

    public static IEnumerable<Mutation> All =>
    [
        Input("EDGE-11", "edge-guarded", "webAclArn", "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/other/1"),
        Input("EDGE-11", "edge-guarded", "resourceArn", null),
        Input("EDGE-11", "web-site-distribution", "webAclId", null),
        Absent("EDGE-11", "addresses of the new kind reach a load balancer without a firewall", plan => plan.Without("edge-guarded")) with { Twin = OverIpv6 },
        Absent("EDGE-11", "a load balancer without security groups has no firewall", plan => plan.Without("edge-guarded")) with { Twin = plan => plan.With("edge-alb", "securityGroups", null) },
        Input("EDGE-12", Acl, "rules[0].action", null),
        Input("EDGE-12", Acl, "rules[0].action", Counted) with { What = "the limit only counts" },
        Input("EDGE-12", Acl, "rules[1].overrideAction", Counted) with { What = "a group only counts" },
        Input("EDGE-12", Acl, "rules[1].overrideAction.none", null),
        Input("EDGE-12", Acl, "rules[0].action.count", new Dictionary<string, object?>()) with { What = "a rule has two consequences" },
        Input("EDGE-12", Acl, "rules[0].action", null) with { Stack = "staging", What = "where rules are tried one says nothing" },
        Input("EDGE-13", "edge-firewall-logging", "logDestinationConfigs", new[] { "arn:aws:logs:eu-west-1:111122223333:log-group:other" }),
        Input("EDGE-13", "edge-firewall-logging", "logDestinationConfigs", new[] { "arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/shop-production/api" }),
        Input("EDGE-13", "edge-global-firewall-logging", "resourceArn", null),
        Absent("EDGE-13", "the log of a firewall is gone", plan => plan.Without("edge-firewall-logging")),
        Input("EDGE-34", Acl, "rules[4].statement.managedRuleGroupStatement.name", "AWSManagedRulesLinuxRuleSet"),
        Input("EDGE-34", Acl, "rules[5]", null),
        Input("EDGE-35", Acl, "rules[3].overrideAction", Counted) with { Stack = "staging", What = "known bad inputs are only counted" },
        Input("EDGE-35", Acl, Exceptions, Excepted("Log4JRCE_BODY")) with { What = "Log4Shell is excepted" },
        Input("EDGE-35", Acl, Exceptions, Excepted(null)) with { Breach = Breach.Absent, What = "an exception does not say of which rule" },
        Input("EDGE-36", Acl, "rules[0].statement.rateBasedStatement.limit", null),
        Input("EDGE-36", Acl, "rules[0].statement.rateBasedStatement.limit", 0),
        Input("EDGE-36", Acl, "rules[0].statement.rateBasedStatement.aggregateKeyType", "FORWARDED_IP"),
        Input("EDGE-37", Acl, "scope", "CLOUDFRONT"),
        Input("EDGE-37", Acl, "scope", null),
        Input("EDGE-37", "edge-global-firewall-acl", "scope", "REGIONAL"),
        Input("EDGE-37", "edge-global-firewall-acl", "region", null),
        Wrong("EDGE-37", "a distribution has the firewall of the load balancer", plan => plan.With("web-site-distribution", "webAclId", plan.ByName("edge-guarded").Text("webAclArn"))),
        Input("EDGE-38", Acl, "rules[1].priority", 0),
        Input("EDGE-38", Acl, "rules[1].priority", null),
        Input("EDGE-39", "edge-firewall-logging", "redactedFields", null),
        Input("EDGE-39", "edge-firewall-logging", "redactedFields[1].singleHeader.name", "host"),
        Input("EDGE-40", Acl, "rules[2].visibilityConfig.cloudwatchMetricsEnabled", false),
        Input("EDGE-40", Acl, "rules[0].visibilityConfig", null),
        Input("EDGE-40", Acl, "visibilityConfig.cloudwatchMetricsEnabled", false),
        Input("EDGE-40", Acl, "visibilityConfig", null),
    ];

    private static Dictionary<string, object?>[] Excepted(string? rule) =>
        [rule is null ? new() { ["actionToUse"] = Counted } : new() { ["actionToUse"] = Counted, ["name"] = rule }];

    private static Plan OverIpv6(Plan plan) => plan.Without("edge-http")
        .With("edge-https", "cidrIpv4", null)
        .With("edge-https", "cidrIpv6", "::/0");
}
