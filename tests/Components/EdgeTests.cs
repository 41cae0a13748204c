using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class EdgeTests(StackPlans plans)
{
    private const string Certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012";

    [Fact]
    public async Task A_certificate_that_exists_takes_the_place_of_a_domain()
    {
        var plan = await plans.VaryAsync(
            "staging", ("    domain: staging.shop.example.com\n    zoneId: Z0123456789STAGING01\n", $"    certificateArn: {Certificate}\n"));

        Assert.Empty(plan.OfType(ResourceTypes.Certificate));
        Assert.Empty(plan.OfType(ResourceTypes.DnsRecord));
        plan.ByName("edge-https-listener").ShouldHave("certificateArn", Certificate);
        Assert.Matches("^https://shop-staging-[0-9]+.eu-west-1.elb.amazonaws.com$", (string)plan.Outputs["url"]!);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void A_domain_leads_to_the_load_balancer_and_is_where_the_product_is_found()
    {
        Assert.Equal("https://shop.example.com", plans.Production.Outputs["url"]);
        var record = plans.Production.ByName("edge-domain");
        record.ShouldHave("name", "shop.example.com");
        record.ShouldHave("type", "A");
        Assert.StartsWith("shop-production-", record.Text("aliases[0].name"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_listener_gets_a_certificate_once_it_is_valid()
    {
        var validation = plans.Production.Only("aws:acm/certificateValidation:CertificateValidation");

        validation.ShouldHave("certificateArn", plans.Production.Only(ResourceTypes.Certificate).Id!);
        plans.Production.ByName("edge-https-listener").ShouldHave("certificateArn", plans.Production.Only(ResourceTypes.Certificate).Id!);
    }

    [Fact]
    public void The_load_balancer_of_production_alone_is_protected()
    {
        Assert.True(plans.Production.Only(ResourceTypes.LoadBalancer).Protect);
        plans.Production.Only(ResourceTypes.LoadBalancer).ShouldHave("enableDeletionProtection", true);
        Assert.False(plans.Staging.Only(ResourceTypes.LoadBalancer).Protect);
        plans.Staging.Only(ResourceTypes.LoadBalancer).ShouldHave("enableDeletionProtection", false);
    }

    [Fact]
    public void Access_logs_are_written_only_once_the_bucket_admits_the_writer()
    {
        Assert.Equal(["edge-access-log-policy"], plans.Production.Only(ResourceTypes.LoadBalancer).DependsOn);
        Assert.Equal(["edge-access-log-closed"], plans.Production.Only(ResourceTypes.BucketPolicy).DependsOn);
    }

    [Fact]
    public void Only_the_load_balancer_faces_the_internet() => Assert.All(plans.All, plan =>
        Assert.Equal(["edge-http", "edge-https"], plan.All(ResourceTypes.IngressRule).Where(rule => rule.Has("cidrIpv4")).Select(rule => rule.Name)));
}
