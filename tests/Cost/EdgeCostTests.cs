using Infra.Cost;
using Infra.Plans;
using Infra.Policies;

namespace Tests.Cost;

/// <summary>What the network and everything between customers and tasks costs, by hand.</summary>
public sealed class EdgeCostTests
{
    private static readonly Plan Balancer = CostPlans.Empty.And(ResourceTypes.LoadBalancer, "alb", ("internal", false), ("subnets", new[] { "a", "b" }));

    [Fact]
    public void Each_gateway_is_charged_and_what_passes_all_of_them_once() => Assert.Equal(
        ["nat-a gateway: 730 hour x 0.05 = 36.50", "nat-a data through all gateways: 100 GB x 0.04 = 4.00", "nat-b gateway: 730 hour x 0.05 = 36.50"],
        CostPlans.Empty.And(ResourceTypes.NatGateway, "nat-a").And(ResourceTypes.NatGateway, "nat-b").Told((UsageAssumptions.NatGb, 100)));

    [Fact]
    public void A_public_address_is_charged_by_the_hour() => Assert.Equal(
        ["address public IPv4 addresses: 730 hour x 0.005 = 3.65"],
        CostPlans.Empty.And(ResourceTypes.PublicAddress, "address").Told());

    [Fact]
    public void An_endpoint_is_charged_in_each_of_its_zones_and_one_for_S3_not_at_all() =>
        Assert.Equal(
            [
                "logs endpoint in its zones: 2,190 hour x 0.01 = 21.90", "logs data through all endpoints: 10 GB x 0.02 = 0.20",
                "secrets endpoint in its zones: 730 hour x 0.01 = 7.30",
            ],
            CostPlans.Empty
                .And(ResourceTypes.VpcEndpoint, "a-s3", ("vpcEndpointType", "Gateway"))
                .And(ResourceTypes.VpcEndpoint, "logs", ("vpcEndpointType", "Interface"), ("subnetIds", new[] { "a", "b", "c" }))
                .And(ResourceTypes.VpcEndpoint, "secrets", ("vpcEndpointType", "Interface"), ("subnetIds", new[] { "a" }))
                .Told((UsageAssumptions.EndpointGb, 10)));

    [Fact]
    public void What_goes_from_zone_to_zone_is_charged_on_both_sides() => Assert.Equal(
        ["vpc data between zones, both ways: 100 GB x 0.01 = 1.00"],
        CostPlans.Empty.And(ResourceTypes.Vpc, "vpc").Told((UsageAssumptions.ZoneGb, 50)));

    [Fact]
    public void A_load_balancer_has_an_address_in_each_zone_and_capacity_by_its_requests() =>
        // 262,800,000 requests in 2,628,000 seconds are 100 a second: 4 units of 25, 730 hours.
        Assert.Equal(
            [
                "alb load balancer: 730 hour x 0.02 = 14.60", "alb public IPv4 addresses: 1,460 hour x 0.005 = 7.30",
                "alb capacity units: 2,920 LCU-hour x 0.01 = 29.20", "alb data to the internet: 730 GB x 0.09 = 65.70",
            ],
            Balancer.Told((UsageAssumptions.Requests, 262_800_000), (UsageAssumptions.DataOutGb, 730)));

    [Fact]
    public void Capacity_goes_by_the_data_where_that_is_more() => Assert.Contains(
        "alb capacity units: 1,460 LCU-hour x 0.01 = 14.60",
        Balancer.Told((UsageAssumptions.Requests, 0), (UsageAssumptions.DataOutGb, 1460)));

    [Fact]
    public void An_internal_one_has_no_address_and_sends_nothing_out() => Assert.Equal(
        ["alb load balancer: 730 hour x 0.02 = 14.60", "alb capacity units: 0 LCU-hour x 0.01 = 0.00"],
        Balancer.With("alb", "internal", true).Told((UsageAssumptions.Requests, 0), (UsageAssumptions.DataOutGb, 0)));

    [Fact]
    public void With_CloudFront_before_it_the_data_leaves_from_there()
    {
        var told = Distribution(Balancer, "shop.eu-west-1.elb.amazonaws.com").Told((UsageAssumptions.Requests, 262_800_000), (UsageAssumptions.DataOutGb, 730));

        Assert.DoesNotContain(told, line => line.StartsWith("alb data", StringComparison.Ordinal));
        Assert.Contains("cdn data to the internet: 730 GB x 0.08 = 58.40", told);
        Assert.Contains("cdn requests: 26,280 10k requests x 0.01 = 262.80", told);
    }

    [Fact]
    public void A_site_has_readers_of_its_own() => Assert.Equal(
        ["cdn data to the internet: 50 GB x 0.08 = 4.00", "cdn requests: 100 10k requests x 0.01 = 1.00"],
        Distribution(CostPlans.Empty, "shop-www.s3.eu-west-1.amazonaws.com").Told((UsageAssumptions.SiteGb, 50), (UsageAssumptions.SiteRequests, 1_000_000)));

    [Fact]
    public void A_firewall_is_charged_by_rule_and_request_where_it_stands() =>
        Assert.Equal(
            [
                "global web ACL: 1 web-ACL-month x 10 = 10.00", "global rules: 2 rule-month x 2 = 4.00", "global requests: 1 1M requests x 1.2 = 1.20",
                "local web ACL: 1 web-ACL-month x 5 = 5.00", "local rules: 2 rule-month x 1 = 2.00", "local requests: 2 1M requests x 0.6 = 1.20",
            ],
            CostPlans.Empty
                .And(ResourceTypes.WebAcl, "global", ("scope", "CLOUDFRONT"), ("region", "us-east-1"), ("rules", Rules("AWSManagedRulesCommonRuleSet", null)))
                .And(ResourceTypes.WebAcl, "local", ("scope", "REGIONAL"), ("rules", Rules("AWSManagedRulesCommonRuleSet", null)))
                .Told((UsageAssumptions.Requests, 2_000_000), (UsageAssumptions.SiteRequests, 1_000_000)));

    [Fact]
    public void Rules_with_a_fee_of_their_own_are_told() => Assert.Contains(
        "local fee of AWSManagedRulesBotControlRuleSet: 1 month x 10 = 10.00",
        CostPlans.Empty.And(ResourceTypes.WebAcl, "local", ("scope", "REGIONAL"), ("rules", Rules("AWSManagedRulesBotControlRuleSet"))).Told());

    [Fact]
    public void A_zone_is_charged_and_its_questions_are_unknown() => Assert.Equal(
        ["zone zone: 1 zone-month x 0.5 = 0.50", "zone queries that are no aliases: unknown 1M queries x unknown = unknown"],
        CostPlans.Empty.And(ResourceTypes.Zone, "zone").Told());

    [Theory]
    [InlineData("HTTP", 30, null)]
    [InlineData("HTTPS", 30, "1 feature-month x 2 = 2.00")]
    [InlineData("HTTPS_STR_MATCH", 10, "3 feature-month x 2 = 6.00")]
    public void A_health_check_is_charged_by_its_features(string type, int seconds, string? features) => Assert.Equal(
        ["check health check: 1 check-month x 0.75 = 0.75", .. features is null ? Array.Empty<string>() : [$"check features of the check: {features}"]],
        CostPlans.Empty.And(ResourceTypes.HealthCheck, "check", ("type", type), ("requestInterval", seconds)).Told());

    private static Plan Distribution(Plan plan, string origin) => plan.And(
        ResourceTypes.Distribution, "cdn", ("origins", new[] { new Dictionary<string, object?> { ["domainName"] = origin } }));

    private static Dictionary<string, object?>[] Rules(params string?[] groups) => [.. groups.Select(group => new Dictionary<string, object?>
    {
        ["statement"] = group is null
            ? new Dictionary<string, object?> { ["rateBasedStatement"] = new Dictionary<string, object?> { ["limit"] = 2000 } }
            : new Dictionary<string, object?> { ["managedRuleGroupStatement"] = new Dictionary<string, object?> { ["name"] = group } },
    })];
}
