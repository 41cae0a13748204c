using System.Text.Json;
using System.Text.Json.Nodes;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Firewalls, their rules and logs, and sets of addresses.</summary>
public sealed class FirewallCases : IProofs
{
    private const string Firewall = "edge-firewall-acl";
    private const string Place = "rules[0].statement";
    private const string Rate = "rules[0].statement.rateBasedStatement";
    private const string Group = "rules[1].statement.managedRuleGroupStatement";

    public IEnumerable<Case> Cases =>
    [
        Sides.Of("WAFV2-WEB-ACL-01", Firewall, "customResponseBodies", Bodies(50, 1), Bodies(51, 1)),
        Sides.Of("WAFV2-WEB-ACL-07", Firewall, "rules[1].action", Sides.AsItIs, new { block = new { } }),
        Sides.Of("WAFV2-WEB-ACL-08", Firewall, "rules[1].overrideAction", Sides.AsItIs, null),
        Sides.Of("WAFV2-WEB-ACL-09", Firewall, "rules[1]", Own(new { none = new { } }), Own(null)),
        Sides.Of("WAFV2-WEB-ACL-10", Firewall, "rules[1].overrideAction.count", Sides.AsItIs, new { }),
        Sides.Of("WAFV2-WEB-ACL-13", Firewall, "rules[0].name", "rate", "AWSManagedRulesCommonRuleSet"),
        Sides.Of("WAFV2-WEB-ACL-15", Firewall, "rules[0].priority", 9, 1),
        Sides.Of("WAFV2-WEB-ACL-16", Firewall, Place, From("IE"), From()),
        Sides.Of("WAFV2-WEB-ACL-17", Firewall, Place, From("IE"), From("Ireland")),
        Sides.Of("WAFV2-WEB-ACL-18", Firewall, $"{Group}.name", Sides.AsItIs, null),
        Sides.Of("WAFV2-WEB-ACL-19", Firewall, $"{Group}.vendorName", Sides.AsItIs, null),
        Sides.Of("WAFV2-WEB-ACL-20", Firewall, $"{Group}.name", "AWSManagedRulesLinuxRuleSet", "AWSManagedRulesBeOSRuleSet"),
        Sides.Of("WAFV2-WEB-ACL-21", Firewall, $"{Group}.ruleActionOverrides", Overrides(100), Overrides(101)),
        Sides.Of("WAFV2-WEB-ACL-22", Firewall, "rules", Rates(10), Rates(11)),
        Sides.Of("WAFV2-WEB-ACL-25", Firewall, Rate, Counted("CONSTANT", new { scopeDownStatement = From("IE") }), Counted("CONSTANT")),
        Sides.Of("WAFV2-WEB-ACL-27", Firewall, Rate, Counted("CUSTOM_KEYS", Keys(5)), Counted("CUSTOM_KEYS", Keys(6))),
        Sides.Of("WAFV2-WEB-ACL-50", Firewall, "rules", Heavy(124), Heavy(126)),
        Sides.Of("WAFV2-WEB-ACL-50", Firewall, "rules", Common(7), Common(8)),
        Sides.Of("WAFV2-WEB-ACL-51", Firewall, "customResponseBodies", Bodies(50, 1024), Bodies(50, 1025)),
        Sides.Of("WAFV2-WEB-ACL-52", Firewall, Place, Both("IE", "GB"), Both("IE")),
        Sides.Of("WAFV2-WEB-ACL-52", Firewall, Place, From("IE"), new { }),
        Sides.Of("WAFV2-WEB-ACL-52", Firewall, $"{Place}.geoMatchStatement", Sides.AsItIs, new { countryCodes = new[] { "IE" } }),
        Sides.Of("WAFV2-WEB-ACL-52", Firewall, Place, Except(From("IE")), Except(Counting)),
        Sides.Of("WAFV2-WEB-ACL-53", Firewall, Place, Transformed(10), Transformed(11)),
        Sides.Of("WAFV2-IP-SET-01", "offices", "addresses", Blocks(10_000), Blocks(10_001)),
    ];

    private static object From(params string[] countries) => new { geoMatchStatement = new { countryCodes = countries } };

    private static object Both(params string[] countries) => new { andStatement = new { statements = countries.Select(country => From(country)) } };

    private static object Except(object statement) => new { notStatement = new { statement } };

    private static object Seen(string name) => new { sampledRequestsEnabled = true, cloudwatchMetricsEnabled = true, metricName = name };

    private static JsonObject Own(object? overrideAction)
    {
        var rule = JsonSerializer.SerializeToNode(new { name = "own", priority = 1, statement = new { ruleGroupReferenceStatement = new { arn = "arn:aws:wafv2:eu-west-1:111122223333:regional/rulegroup/own/1" } }, visibilityConfig = Seen("own") })!.AsObject();
        if (overrideAction is not null)
        {
            rule["overrideAction"] = JsonSerializer.SerializeToNode(overrideAction);
        }

        return rule;
    }

    private static object Bodies(int count, int length) => Sides.Texts(count).Select(key => new { key, contentType = "TEXT_PLAIN", content = new string('a', length) });

    private static object Overrides(int count) => Sides.Texts(count).Select(name => new { name, actionToUse = new { count = new { } } });

    private static object Rules(int count, object statement) => Sides.Texts(count).Select((name, index) => new { name, priority = index, action = new { block = new { } }, statement, visibilityConfig = Seen(name) });

    private static object Counting => new { rateBasedStatement = new { aggregateKeyType = "IP", limit = 100 } };

    private static object Rates(int count) => Rules(count, Counting);

    /// <summary>Each takes 700 units.</summary>
    private static object Common(int count) => Sides.Texts(count).Select((name, index) => new
    {
        name,
        priority = index,
        overrideAction = new { none = new { } },
        statement = new { managedRuleGroupStatement = new { name = "AWSManagedRulesCommonRuleSet", vendorName = "AWS" } },
        visibilityConfig = Seen(name),
    });

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

    private static JsonObject Counted(string by, object? with = null)
    {
        var counted = with is null ? new JsonObject() : JsonSerializer.SerializeToNode(with)!.AsObject();
        counted["aggregateKeyType"] = by;
        counted["limit"] = 2000;
        return counted;
    }

    private static object Keys(int count) => new { customKeys = Sides.Texts(count).Select(name => new { header = new { name, textTransformations = new[] { new { priority = 0, type = "NONE" } } } }) };

    private static object Blocks(int count) => Enumerable.Range(0, count).Select(number => $"10.{number / 256}.{number % 256}.0/24");
}
