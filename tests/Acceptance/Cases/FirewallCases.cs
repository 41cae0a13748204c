using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Firewalls, their rules and logs, and sets of addresses.</summary>
public sealed class FirewallCases : IProofs
{
    private const string Firewall = "edge-firewall-acl";
    private const string Global = "edge-global-firewall-acl";
    private const string Logging = "edge-firewall-logging";
    private const string Place = "rules[0].statement";
    private const string Rate = "rules[0].statement.rateBasedStatement";
    private const string Group = "rules[1].statement.managedRuleGroupStatement";

    public IEnumerable<Case> Cases =>
    [
        Sides.Of("WAFV2-WEB-ACL-01", Firewall, "customResponseBodies", Bodies(50, 1), Bodies(51, 1)),
        Sides.Of("WAFV2-WEB-ACL-02", Firewall, "customResponseBodies", Bodies(1, 4096), Bodies(1, 4097)),
        Sides.Of("WAFV2-WEB-ACL-03", Firewall, "defaultAction.block", Sides.AsItIs, new { }),
        Sides.Of("WAFV2-WEB-ACL-04", Firewall, "description", "Guards the shop", "Guards the shop (production)"),
        Sides.Of("WAFV2-WEB-ACL-05", Firewall, "name", "shop_production", "shop production"),
        Sides.Of("WAFV2-WEB-ACL-06", Firewall, "rules[0].action", Sides.AsItIs, null),
        Sides.Of("WAFV2-WEB-ACL-07", Firewall, "rules[1].action", Sides.AsItIs, new { block = new { } }),
        Sides.Of("WAFV2-WEB-ACL-08", Firewall, "rules[1].overrideAction", Sides.AsItIs, null),
        Sides.Of("WAFV2-WEB-ACL-09", Firewall, "rules[1]", Own(new { none = new { } }), Own(null)),
        Sides.Of("WAFV2-WEB-ACL-10", Firewall, "rules[1].overrideAction.count", Sides.AsItIs, new { }),
        Sides.Of("WAFV2-WEB-ACL-11", Firewall, "rules[0].action.captcha", Sides.AsItIs, new { }),
        Sides.Of("WAFV2-WEB-ACL-12", Firewall, "rules[0].name", "rate_limit", "rate limit"),
        Sides.Of("WAFV2-WEB-ACL-13", Firewall, "rules[0].name", "rate", "AWSManagedRulesCommonRuleSet"),
        Sides.Of("WAFV2-WEB-ACL-14", Firewall, "rules[0].priority", 9, -1),
        Sides.Of("WAFV2-WEB-ACL-15", Firewall, "rules[0].priority", 9, 1),
        Sides.Of("WAFV2-WEB-ACL-16", Firewall, Place, From("IE"), From()),
        Sides.Of("WAFV2-WEB-ACL-17", Firewall, Place, From("IE"), From("Ireland")),
        Sides.Of("WAFV2-WEB-ACL-18", Firewall, $"{Group}.name", Sides.AsItIs, null),
        Sides.Of("WAFV2-WEB-ACL-19", Firewall, $"{Group}.vendorName", Sides.AsItIs, null),
        Sides.Of("WAFV2-WEB-ACL-20", Firewall, $"{Group}.name", "AWSManagedRulesLinuxRuleSet", "AWSManagedRulesBeOSRuleSet"),
        Sides.Of("WAFV2-WEB-ACL-21", Firewall, $"{Group}.ruleActionOverrides", Overrides(100), Overrides(101)),
        Sides.Of("WAFV2-WEB-ACL-22", Firewall, "rules", Rates(10), Rates(11)),
        Sides.Of("WAFV2-WEB-ACL-23", Firewall, $"{Rate}.aggregateKeyType", "IP", "ACCOUNT"),
        Sides.Of("WAFV2-WEB-ACL-24", Firewall, Rate, Counted("FORWARDED_IP", new { forwardedIpConfig = new { headerName = "X-Forwarded-For", fallbackBehavior = "MATCH" } }), Counted("FORWARDED_IP")),
        Sides.Of("WAFV2-WEB-ACL-25", Firewall, Rate, Counted("CONSTANT", new { scopeDownStatement = From("IE") }), Counted("CONSTANT")),
        Sides.Of("WAFV2-WEB-ACL-26", Firewall, Rate, Counted("CUSTOM_KEYS", Keys(1)), Counted("CUSTOM_KEYS")),
        Sides.Of("WAFV2-WEB-ACL-27", Firewall, Rate, Counted("CUSTOM_KEYS", Keys(5)), Counted("CUSTOM_KEYS", Keys(6))),
        Sides.Of("WAFV2-WEB-ACL-28", Firewall, $"{Rate}.evaluationWindowSec", 600, 90),
        Sides.Of("WAFV2-WEB-ACL-29", Firewall, $"{Rate}.limit", 10, 9),
        Sides.Of("WAFV2-WEB-ACL-30", Firewall, "scope", "REGIONAL", "GLOBAL"),
        Sides.Of("WAFV2-WEB-ACL-31", Global, "region", "us-east-1", "eu-west-1"),
        .. new[] { "sampledRequestsEnabled", "cloudwatchMetricsEnabled", "metricName" }.SelectMany((input, index) => new[]
        {
            Sides.Of($"WAFV2-WEB-ACL-{32 + index}", Firewall, $"visibilityConfig.{input}", Sides.AsItIs, null),
            Sides.Of($"WAFV2-WEB-ACL-{35 + index}", Firewall, $"rules[0].visibilityConfig.{input}", Sides.AsItIs, null),
        }),
        Sides.Of("WAFV2-WEB-ACL-38", Firewall, "visibilityConfig.metricName", "shop", "All"),
        Sides.Of("WAFV2-WEB-ACL-39", Firewall, "rules[0].visibilityConfig.metricName", "rate", "rate limit"),
        .. new[] { "apiGateway", "appRunnerService", "cloudfront", "cognitoUserPool", "verifiedAccessInstance" }.Select((kind, index) =>
            Sides.Of($"WAFV2-WEB-ACL-{40 + index}", Firewall, "associationConfig", Inspected(kind, "KB_64"), Inspected(kind, "KB_128"))),
        Sides.Of("WAFV2-WEB-ACL-50", Firewall, "rules", Heavy(124), Heavy(126)),
        Sides.Of("WAFV2-WEB-ACL-51", Firewall, "customResponseBodies", Bodies(50, 1024), Bodies(50, 1025)),
        Sides.Of("WAFV2-WEB-ACL-52", Firewall, Place, Both("IE", "GB"), Both("IE")),
        Sides.Of("WAFV2-WEB-ACL-53", Firewall, Place, Transformed(10), Transformed(11)),
        Sides.Of("WAFV2-WEB-ACL-ASSOCIATION-01", "edge-guarded", "resourceArn", Sides.AsItIs, "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/shop/85a4d2cb9c2f7592"),
        Sides.Of("WAFV2-WEB-ACL-ASSOCIATION-02", plan => Sides.Twin(plan, "edge-guarded")),
        Sides.Of("WAFV2-WEB-ACL-ASSOCIATION-03", "edge-guarded", "webAclArn", Sides.AsItIs, "arn:aws:wafv2:us-east-1:111122223333:global/webacl/shop/45b1f4dc-7fb8-e698-ae94-0b613680c69b"),
        Sides.Of("WAFV2-WEB-ACL-LOGGING-CONFIGURATION-01", Logging, "logDestinationConfigs[1]", Sides.AsItIs, "arn:aws:logs:eu-west-1:111122223333:log-group:aws-waf-logs-second"),
        Sides.Of("WAFV2-WEB-ACL-LOGGING-CONFIGURATION-02", Logging, "logDestinationConfigs[0]", Sides.AsItIs, "arn:aws:logs:eu-west-1:111122223333:log-group:aws-waf-logs-shop-production:*"),
        Sides.Of("WAFV2-WEB-ACL-LOGGING-CONFIGURATION-03", Logging, "redactedFields", Fields(100), Fields(101)),
        Sides.Of("WAFV2-WEB-ACL-LOGGING-CONFIGURATION-04", Logging, "redactedFields[0].method", Sides.AsItIs, new { }),
        Sides.Of("WAFV2-WEB-ACL-LOGGING-CONFIGURATION-05", plan => Sides.Twin(plan, Logging)),
        Sides.Of("WAFV2-IP-SET-01", "offices", "addresses", Blocks(10_000), Blocks(10_001)),
        Sides.Of("WAFV2-IP-SET-02", "offices", "addresses", new[] { "192.0.2.0/32" }, new[] { "2001:db8::/32" }),
        new("WAFV2-IP-SET-03", plan => Sixes(plan, "2001:db8::/32"), plan => Sixes(plan, "192.0.2.0/24")),
        Sides.Of("WAFV2-IP-SET-04", "offices", "ipAddressVersion", "IPV4", "IPV5"),
        Sides.Of("WAFV2-IP-SET-05", "offices", "name", "offices", "our offices"),
        Sides.Of("WAFV2-IP-SET-06", "offices", "scope", "REGIONAL", "GLOBAL"),
    ];

    private static object From(params string[] countries) => new { geoMatchStatement = new { countryCodes = countries } };

    private static object Both(params string[] countries) => new { andStatement = new { statements = countries.Select(country => From(country)) } };

    private static object Seen(string name) => new { sampledRequestsEnabled = true, cloudwatchMetricsEnabled = true, metricName = name };

    private static object Own(object? overrideAction) => overrideAction is null
        ? new { name = "own", priority = 1, statement = new { ruleGroupReferenceStatement = new { arn = "arn:aws:wafv2:eu-west-1:111122223333:regional/rulegroup/own/1" } }, visibilityConfig = Seen("own") }
        : new { name = "own", priority = 1, overrideAction, statement = new { ruleGroupReferenceStatement = new { arn = "arn:aws:wafv2:eu-west-1:111122223333:regional/rulegroup/own/1" } }, visibilityConfig = Seen("own") };

    private static object Bodies(int count, int length) => Sides.Texts(count).Select(key => new { key, contentType = "TEXT_PLAIN", content = new string('a', length) });

    private static object Overrides(int count) => Sides.Texts(count).Select(name => new { name, actionToUse = new { count = new { } } });

    private static object Rules(int count, object statement) => Sides.Texts(count).Select((name, index) => new { name, priority = index, action = new { block = new { } }, statement, visibilityConfig = Seen(name) });

    private static object Rates(int count) => Rules(count, new { rateBasedStatement = new { aggregateKeyType = "IP", limit = 100 } });

    /// <summary>Each takes 40 units.</summary>
    private static object Heavy(int count) => Rules(count, new { xssMatchStatement = new { fieldToMatch = new { queryString = new { } }, textTransformations = new[] { new { priority = 0, type = "NONE" } } } });

    private static object Transformed(int count) => new
    {
        byteMatchStatement = new
        {
            searchString = "admin",
            positionalConstraint = "EXACTLY",
            fieldToMatch = new { uriPath = new { } },
            textTransformations = Enumerable.Range(0, count).Select(priority => new { priority, type = "LOWERCASE" }),
        },
    };

    private static object Counted(string by, object? with = null)
    {
        JsonObject counted = with is null ? [] : JsonSerializer.SerializeToNode(with)!.AsObject();
        counted["aggregateKeyType"] = by;
        counted["limit"] = 2000;
        return counted;
    }

    private static object Keys(int count) => new { customKeys = Sides.Texts(count).Select(name => new { header = new { name, textTransformations = new[] { new { priority = 0, type = "NONE" } } } }) };

    private static object Inspected(string kind, string limit) =>
        new { requestBodies = new[] { new Dictionary<string, object> { [kind] = new { defaultSizeInspectionLimit = limit } } } };

    private static object Fields(int count) => Sides.Texts(count).Select(name => new { singleHeader = new { name } });

    private static object Blocks(int count) => Enumerable.Range(0, count).Select(number => $"10.{number / 256}.{number % 256}.0/24");

    private static Plan Sixes(Plan plan, string block) => plan.With("offices", "ipAddressVersion", "IPV6").With("offices", "addresses", new[] { block });
}
