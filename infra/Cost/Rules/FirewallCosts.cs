using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>A firewall, its rules and what they look at.</summary>
internal static class FirewallCosts
{
    private const string Service = "WAF";

    // These cost a fee of their own beyond that of a rule.
    private static readonly string[] WithAFee =
        ["AWSManagedRulesBotControlRuleSet", "AWSManagedRulesATPRuleSet", "AWSManagedRulesACFPRuleSet", "AWSManagedRulesAntiDDoSRuleSet"];

    public static CostRule WebAcls { get; } = new(ResourceTypes.WebAcl, (acl, context) =>
    {
        var rules = acl.Items("rules") ?? [];
        var requests = acl.Text("scope") == "CLOUDFRONT" ? UsageAssumptions.SiteRequests : UsageAssumptions.Requests;
        return
        [
            new Charge("web ACL", 1, new PriceKey(Service, "web-ACL-month", "web ACL")),
            new Charge("rules", rules.Count, new PriceKey(Service, "rule-month", "rule or rule group")),
            new Charge("requests", context.Usage[requests] / 1_000_000m, new PriceKey(Service, "1M requests", "inspected, up to 1,500 WCU"), $"usage.{requests.Name}"),
            .. rules.Select(rule => rule.Text("statement.managedRuleGroupStatement.name")).Where(name => WithAFee.Contains(name, StringComparer.Ordinal))
                .Select(name => new Charge($"fee of {name}", 1, new PriceKey(Service, "month", name!))),
        ];
    });
}
