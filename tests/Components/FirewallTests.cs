using Infra.Edge;
using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class FirewallTests(StackPlans plans)
{
    private const string Anonymous = "AWSManagedRulesAnonymousIpList";
    private const string KnownBadInputs = "AWSManagedRulesKnownBadInputsRuleSet";

    [Fact]
    public void Production_blocks_what_staging_counts()
    {
        Assert.Equal([Anonymous, Anonymous], Rules(plans.Production).Where(rule => !rule.Has("action.block") && !rule.Has("overrideAction.none")).Select(rule => rule.Text("name")));
        Assert.Equal([KnownBadInputs, KnownBadInputs], Rules(plans.Staging).Where(rule => !rule.Has("action.count") && !rule.Has("overrideAction.count")).Select(rule => rule.Text("name")));
        Assert.Equal(2 * (ManagedRuleGroup.All.Count + 1), Rules(plans.Production).Count());
    }

    [Fact]
    public void It_counts_the_requests_of_an_address_first_and_then_asks_the_rules_of_AWS()
    {
        var rules = plans.Production.ByName("edge-firewall-acl").Items("rules")!;

        Assert.Equal([0, 1, 2, 3, 4, 5], rules.Select(rule => (int)rule.Number("priority")!));
        Assert.Equal(
            ["rate-limit", "AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesCommonRuleSet", KnownBadInputs, "AWSManagedRulesSQLiRuleSet", Anonymous],
            rules.Select(rule => rule.Text("name")));
        Assert.Equal(2000, rules[0].Number("statement.rateBasedStatement.limit"));
        Assert.Equal(300, rules[0].Number("statement.rateBasedStatement.evaluationWindowSec"));
        Assert.All(rules, rule => Assert.True(rule.Flag("visibilityConfig.cloudwatchMetricsEnabled")));
    }

    [Fact]
    public void It_guards_the_load_balancer()
    {
        var guarded = plans.Production.Only(ResourceTypes.WebAclAssociation);

        guarded.ShouldHave("resourceArn", plans.Production.Only(ResourceTypes.LoadBalancer).Id!);
        Assert.EndsWith($"/shop-production/{plans.Production.ByName("edge-firewall-acl").Id}", guarded.Text("webAclArn"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_log_admits_the_writer_before_it_is_turned_on_and_holds_no_credentials() => Assert.All(plans.All, plan =>
    {
        var logging = plan.ByName("edge-firewall-logging");

        Assert.Equal(["edge-firewall-requests-policy"], logging.DependsOn);
        Assert.Equal(["authorization", "cookie"], logging.Items("redactedFields")!.Select(field => field.Text("singleHeader.name")));
        plan.ByName("edge-firewall-requests").ShouldHave("name", $"aws-waf-logs-shop-{plan.Stack}");
        Assert.EndsWith($":log-group:aws-waf-logs-shop-{plan.Stack}", logging.Texts("logDestinationConfigs")!.Single(), StringComparison.Ordinal);
    });

    [Fact]
    public void All_of_the_one_for_CloudFront_stands_in_its_region()
    {
        string[] names =
        [
            "edge-global-firewall-acl", "edge-global-firewall-requests", "edge-global-firewall-requests-policy", "edge-global-firewall-logging",
            "edge-global-encryption-key", "edge-global-encryption-alias",
        ];

        Assert.All(names, name => plans.Production.ByName(name).ShouldHave("region", "us-east-1"));
        plans.Production.ByName("edge-global-firewall-acl").ShouldHave("scope", "CLOUDFRONT");
        plans.Production.ByName("edge-firewall-acl").ShouldHave("scope", "REGIONAL");
        plans.Production.ByName("edge-firewall-acl").ShouldNotHave("region");
        Assert.Contains(":us-east-1:", plans.Production.ByName("edge-global-firewall-requests").Text("kmsKeyId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_counts_in_its_group_alone_and_the_limit_is_a_setting()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging
            .With("edge.firewall.mode", "block")
            .With("edge.firewall.exceptions", "[SizeRestrictions_BODY, SQLi_BODY]")
            .With("edge.firewall.requestsPerFiveMinutes", "500")}");
        var rules = plan.ByName("edge-firewall-acl").Items("rules")!.ToDictionary(rule => rule.Text("name")!, StringComparer.Ordinal);

        Assert.Equal(500, rules["rate-limit"].Number("statement.rateBasedStatement.limit"));
        Assert.Equal("SizeRestrictions_BODY", Assert.Single(Exceptions("AWSManagedRulesCommonRuleSet")));
        Assert.Equal("SQLi_BODY", Assert.Single(Exceptions("AWSManagedRulesSQLiRuleSet")));
        Assert.Empty(Exceptions(KnownBadInputs));
        Assert.Empty(PolicyCatalog.Check(plan));

        IEnumerable<string?> Exceptions(string group) =>
            (rules[group].Items("statement.managedRuleGroupStatement.ruleActionOverrides") ?? []).Where(rule => rule.Has("actionToUse.count")).Select(rule => rule.Text("name"));
    }

    [Fact]
    public void No_rule_is_in_two_groups()
    {
        var rules = ManagedRuleGroup.All.SelectMany(group => group.Rules).ToArray();

        Assert.Equal(rules.Length, rules.Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<PlannedMap> Rules(Plan plan) => plan.All(ResourceTypes.WebAcl).SelectMany(acl => acl.Items("rules")!);
}
