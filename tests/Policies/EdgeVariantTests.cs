using System.Text.Json.Nodes;
using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;
using Tests.Policies.Mutations;
using static Tests.Policies.Mutations.EdgeTwins;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies;

/// <summary>What a team may decide otherwise than the platform does, and still keeps every promise about the edge.</summary>
[Collection("plans"), Trait("Asks", "EveryPolicy")]
public sealed class EdgeVariantTests(StackPlans plans)
{
    private static readonly string[] Areas = ["EDGE", "DNS", "BUCKET"];

    public static TheoryData<string, string, object> Inputs => new()
    {
        { "edge-https-listener", "sslPolicy", "ELBSecurityPolicy-TLS13-1-3-2021-06" },
        { "edge-https-listener", "sslPolicy", "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09" },
        { "edge-https-listener", "routingHttpResponseStrictTransportSecurityHeaderValue", "max-age=31536000" },
        { "edge-https-listener", "routingHttpResponseStrictTransportSecurityHeaderValue", "max-age=63072000; includeSubDomains; preload" },
        { "edge-alb", "desyncMitigationMode", "strictest" },
        { "edge-certificate-request", "keyAlgorithm", "RSA_3072" },
        { "edge-certificate-request", "keyAlgorithm", "RSA_4096" },
        { "edge-certificate-request", "keyAlgorithm", "EC_prime256v1" },
        { "web-site-distribution", "viewerCertificate.minimumProtocolVersion", "TLSv1.2_2025" },
        { "web-site-distribution", "viewerCertificate.minimumProtocolVersion", "TLSv1.3_2025" },
        { "web-site-distribution", "defaultCacheBehavior.viewerProtocolPolicy", "https-only" },
        { "edge-domain", "aliases[0].name", $"dualstack.{LoadBalancer}" },
        { "edge-domain", "aliases[0].name", $"internal-{LoadBalancer}" },
        { "edge-domain", "name", "shop.example.com." },
        { "edge-firewall-acl", "rules[0].action", new Dictionary<string, object?> { ["captcha"] = new Dictionary<string, object?>() } },
    };

    [Theory, MemberData(nameof(Inputs))]
    public void An_input_may_be_as_good_in_another_way(string resource, string input, object value) => Keeps(plan => plan.With(resource, input, value));

    [Theory]
    [InlineData(1)]
    [InlineData(50_000)]
    public void A_rule_may_have_any_priority_that_AWS_has(int priority) => Keeps(MoreRule.Then(plan => plan.With("more-rule", "priority", priority)));

    [Fact]
    public void A_rule_may_lead_to_tasks_by_weights() => Keeps(WeightedRule);

    [Fact]
    public void A_rule_may_name_hosts_that_are_on_the_certificate() =>
        Keeps(MoreRule.Then(plan => plan.With("more-rule", "conditions[1]", EdgeMutations.Host("shop.example.com"))));

    [Fact]
    public void Hosts_of_a_certificate_that_another_stack_has_cannot_be_checked_here() =>
        Assert.DoesNotContain("EDGE-20", Broken(MoreRule.Then(plan => plan
            .With("more-rule", "conditions[1]", EdgeMutations.Host("other.example.com"))
            .With("edge-https-listener", "certificateArn", "arn:aws:acm:eu-west-1:111122223333:certificate/other"))(plans.Production)));

    [Fact]
    public void A_load_balancer_that_a_list_of_addresses_alone_reaches_needs_no_firewall_of_its_own() =>
        Assert.DoesNotContain("EDGE-11", Broken(plans.Production.Without("edge-guarded").Without("edge-http").With("edge-https", "cidrIpv4", null).With("edge-https", "prefixListId", "pl-1")));

    [Fact]
    public void A_load_balancer_that_private_addresses_alone_reach_needs_no_firewall() =>
        Keeps(plan => plan.Without("edge-guarded").Without("edge-http").With("edge-https", "cidrIpv4", "10.0.0.0/8"));

    [Fact]
    public void Another_rule_of_the_known_bad_inputs_may_be_excepted() =>
        Keeps(plan => plan.With("edge-firewall-acl", "rules[3].statement.managedRuleGroupStatement.ruleActionOverrides", new[] { new Dictionary<string, object?> { ["name"] = "PROPFIND_METHOD" } }));

    [Fact]
    public void A_distribution_may_stand_before_a_server() => Keeps(DistributionMutations.Server);

    [Fact]
    public void A_distribution_may_leave_errors_as_they_are() => Keeps(plan => plan.With("web-site-distribution", "customErrorResponses", null));

    [Fact]
    public void A_CNAME_may_lead_to_what_the_stack_has() => Keeps(Named("to-balancer", "any.example.com", LoadBalancer)
        .Then(Named("to-site", "www.shop.example.com", "d3a3ca31f6bb2c.cloudfront.net")));

    [Fact]
    public void A_zone_of_the_stack_is_signed_and_logged() => Keeps(((Func<Plan, Plan>)DnsMutations.Zone).Then(plan => plan.With("zone-signing", "signingStatus", "SIGNING")));

    [Fact]
    public void A_zone_within_a_VPC_needs_neither() => Keeps(Adding(ResourceTypes.Zone, "inner", ("name", "shop.internal"), ("vpcs", new[] { "vpc-network-vpc" })));

    [Fact]
    public void A_team_may_add_a_bucket_of_its_own() => Keeps(Uploads);

    [Fact]
    public void A_bucket_of_logs_may_be_one_that_another_bucket_writes_to() => Keeps(Archive);

    [Fact]
    public void A_bucket_may_say_that_its_access_list_is_empty() => Keeps(BucketMutations.Listed);

    [Fact]
    public void A_bucket_may_deny_what_locks_nobody_out() => Keeps(plan =>
        BucketMutations.Deny(
            BucketMutations.Deny(
                BucketMutations.Deny(plan, "*", "s3:PutBucketPolicy", new JsonObject { ["StringNotEquals"] = new JsonObject { ["aws:PrincipalAccount"] = "111122223333" } }),
                "arn:aws:iam::111122223333:role/other", "s3:PutBucketPolicy", null),
            "*", "s3:DeleteBucket", null));

    private static Func<Plan, Plan> Named(string name, string domain, string target) =>
        Adding(ResourceTypes.DnsRecord, name, ("name", domain), ("type", "CNAME"), ("records", new[] { target }));

    private void Keeps(Func<Plan, Plan> variant) => Assert.Equal([], Broken(variant(plans.Production)));

    /// <summary>Only of the promises about the edge: what else a resource needs is told by the tests of the other areas.</summary>
    private static IEnumerable<string> Broken(Plan plan) => PolicyCatalog.Check(plan).Select(violation => violation.Policy.Id)
        .Where(id => Areas.Contains(id.Split('-')[0], StringComparer.Ordinal)).Distinct(StringComparer.Ordinal);
}
