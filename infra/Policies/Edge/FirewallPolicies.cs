using Infra.Edge;
using Infra.Plans;
using Infra.Policies.Network;

namespace Infra.Policies.Edge;

/// <summary>What a request has to pass before it reaches the product.</summary>
public static class FirewallPolicies
{
    private const string KnownBadInputs = "AWSManagedRulesKnownBadInputsRuleSet";
    private const string Log4J = "Log4JRCE";

    public static Policy FirewallsStandBefore => new()
    {
        Id = "EDGE-11",
        Severity = Severity.Blocker,
        Promise = "whatever the internet reaches stands behind a firewall",
        Why = "Attacks that everybody knows are tried on every address within hours of its first day.",
        Fix = "give PublicLoadBalancer an Exposure, and ContentDistribution a Firewall for CloudFront",
        Answers = ["ELB.16", "CKV2_AWS_28"],
        Disagreement = "ELB.16 wants one at every load balancer; one that CloudFront alone reaches is guarded there, where each request still has the address of who asks.",
        Select = plan => [.. plan.OfType(ResourceTypes.LoadBalancer), .. plan.OfType(ResourceTypes.Distribution)],
        HoldsIn = (entrance, plan) => entrance.Type == ResourceTypes.Distribution
            ? plan.FirewallAt(entrance.Text("webAclId")) is not null
            : !plan.IsOpen(entrance)
                || plan.Where(ResourceTypes.WebAclAssociation, "resourceArn", entrance.Id).Any(association => plan.FirewallAt(association.Text("webAclArn")) is not null),
    };

    public static Policy MatchesHaveConsequences => new()
    {
        Id = "EDGE-12",
        Severity = Severity.Blocker,
        Promise = "every rule of a firewall says what becomes of a match; where customers depend on it, that is more than counting",
        Why = "A firewall that only counts has stopped nobody.",
        Fix = "use Firewall, and set edge.firewall.mode to block",
        Answers = ["CKV_AWS_342"],
        Select = plan => plan.OfType(ResourceTypes.WebAcl),
        HoldsIn = (acl, plan) => acl.Items("rules").AnyAndAll(rule => Consequence(rule) is { } consequence
            && (consequence != "count" || !plan.IsCustomerFacing() || OnlyCounts(rule))),
    };

    public static Policy FirewallsKnowTheAttacks => new()
    {
        Id = "EDGE-34",
        Severity = Severity.Blocker,
        Promise = "a firewall has every group of rules with which AWS keeps up with the attackers",
        Why = "What is not in a rule is not seen, not even in the log.",
        Fix = "use Firewall, which takes all of ManagedRuleGroup",
        Answers = ["WAF.10", "CKV_AWS_175", "CKV2_AWS_76"],
        Disagreement = "WAF.10 is content with any rule; CKV2_AWS_76 wants the list of anonymous addresses as well, and we count it: customers use such addresses, too.",
        Select = plan => plan.OfType(ResourceTypes.WebAcl),
        Holds = acl => acl.Items("rules") is { } rules && ManagedRuleGroup.All.All(group => rules.Any(rule => GroupOf(rule) == group.Name)),
    };

    public static Policy KnownBadInputsAreBlocked => new()
    {
        Id = "EDGE-35",
        Severity = Severity.Blocker,
        Promise = "a firewall blocks inputs that only an attack has, Log4Shell among them",
        Why = "No customer sends them, and one that gets through runs the attacker's code.",
        Fix = "use Firewall, where AWSManagedRulesKnownBadInputsRuleSet blocks whatever the mode is and no stack can except Log4Shell",
        Answers = ["CKV_AWS_192"],
        Select = plan => plan.OfType(ResourceTypes.WebAcl),
        Holds = acl => acl.Items("rules")?.Any(rule => GroupOf(rule) == KnownBadInputs
            && rule.Has("overrideAction.none")
            && (rule.Items("statement.managedRuleGroupStatement.ruleActionOverrides") ?? [])
                .All(exception => exception.Text("name") is { } name && !name.StartsWith(Log4J, StringComparison.Ordinal))) == true,
    };

    public static Policy NobodyAsksForEver => new()
    {
        Id = "EDGE-36",
        Severity = Severity.Blocker,
        Promise = "a firewall limits how often one address asks",
        Why = "Without a limit a single address can take the product down, or try every password.",
        Fix = "use Firewall, and set edge.firewall.requestsPerFiveMinutes",
        Select = plan => plan.OfType(ResourceTypes.WebAcl),
        Holds = acl => acl.Items("rules")?.Any(rule =>
            rule.Text("statement.rateBasedStatement.aggregateKeyType") == "IP" && rule.Number("statement.rateBasedStatement.limit") > 0) == true,
    };

    public static Policy FirewallsStandWhereTheyGuard => new()
    {
        Id = "EDGE-37",
        Severity = Severity.Blocker,
        Promise = "the firewall of a load balancer is regional, that of a distribution stands in us-east-1 for CloudFront",
        Why = "AWS refuses any other, half way through a deployment.",
        Fix = "set ForCloudFront of the Firewall to what it guards",
        // Whether there is one at all is another promise.
        Select = plan => plan.OfType(ResourceTypes.Distribution).Concat(plan.OfType(ResourceTypes.WebAclAssociation)).Where(guarded => plan.GuardOf(guarded) is not null),
        HoldsIn = (guarded, plan) => Stands(plan.GuardOf(guarded)!, forCloudFront: guarded.Type == ResourceTypes.Distribution),
    };

    public static Policy RulesHaveAnOrder => new()
    {
        Id = "EDGE-38",
        Severity = Severity.Blocker,
        Promise = "no two rules of a firewall have one priority",
        Why = "AWS refuses the whole firewall, and the load balancer stands there without one.",
        Fix = "give each rule of the WebAcl a Priority of its own",
        Select = plan => plan.OfType(ResourceTypes.WebAcl),
        Holds = acl => acl.Items("rules")?.Select(rule => rule.Number("priority")).ToArray() is { } priorities
            && !priorities.Contains(null)
            && priorities.Distinct().Count() == priorities.Length,
    };

    /// <summary>Whether addresses of the internet may reach it, rather than a list of addresses that AWS keeps.</summary>
    private static bool IsOpen(this Plan plan, PlannedResource balancer) => balancer.Texts("securityGroups") is not { } groups
        || groups.Any(group => plan.Where(ResourceTypes.IngressRule, "securityGroupId", group).Any(rule =>
            rule.Has("cidrIpv6") || (rule.Text("cidrIpv4") is { } range && !SecurityRules.IsPrivate(range))));

    private static PlannedResource? GuardOf(this Plan plan, PlannedResource guarded) =>
        plan.FirewallAt(guarded.Text(guarded.Type == ResourceTypes.Distribution ? "webAclId" : "webAclArn"));

    private static bool Stands(PlannedResource acl, bool forCloudFront) => forCloudFront
        ? acl.Text("scope") == "CLOUDFRONT" && acl.Text("region") == GlobalRegion.Name
        : acl.Text("scope") == "REGIONAL";

    /// <summary>What becomes of a match: <c>block</c>, <c>count</c>, ..., or <c>none</c> where the group says it; null if nothing is said.</summary>
    private static string? Consequence(PlannedMap rule) =>
        (rule.Map("action") ?? rule.Map("overrideAction")) is { Count: 1 } consequence ? consequence.Keys.Single() : null;

    private static bool OnlyCounts(PlannedMap rule) => ManagedRuleGroup.All.Any(group => group.Name == GroupOf(rule) && group.Always == FirewallMode.Count);

    private static string? GroupOf(PlannedMap rule) => rule.Text("statement.managedRuleGroupStatement.name");
}
