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
            "staging",
            ("    domain: staging.shop.example.com\n    zoneId: Z0123456789STAGING01\n", $"    certificateArn: {Certificate}\n"),
            ("  infra:sites:\n    web:\n      domain: www.staging.shop.example.com\n      spa: true\n", ""));

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
        var certificate = plans.Production.ByName("edge-certificate-request");

        plans.Production.ByName("edge-certificate-validation").ShouldHave("certificateArn", certificate.Id!);
        plans.Production.ByName("edge-https-listener").ShouldHave("certificateArn", certificate.Id!);
        certificate.ShouldNotHave("subjectAlternativeNames");
    }

    [Fact]
    public void Certificates_are_public_and_of_a_kind_that_every_client_takes() => Assert.All(plans.All.SelectMany(plan => plan.All(ResourceTypes.Certificate)), certificate =>
    {
        certificate.ShouldHave("keyAlgorithm", "RSA_2048");
        certificate.ShouldHave("options.certificateTransparencyLoggingPreference", "ENABLED");
    });

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
        Assert.Equal(["edge-access-log-closed"], plans.Production.ByName("edge-access-log-policy").DependsOn);
    }

    [Theory]
    [InlineData("accessLogs", "")]
    [InlineData("connectionLogs", "connections/")]
    [InlineData("healthCheckLogs", "health-checks/")]
    public void Each_log_of_the_load_balancer_is_admitted_where_it_goes(string log, string folder)
    {
        var balancer = plans.Production.Only(ResourceTypes.LoadBalancer);
        var admitted = plans.Production.ByName("edge-access-log-policy").JsonMap("policy")!.Items("Statement")![0].Texts("Resource")!;

        balancer.ShouldHave($"{log}.enabled", true);
        Assert.Equal(folder.TrimEnd('/'), balancer.Text($"{log}.prefix") ?? "");
        Assert.Contains($"arn:aws:s3:::{balancer.Text($"{log}.bucket")}/{folder}AWSLogs/111122223333/*", admitted);
    }

    [Fact]
    public void Every_answer_carries_the_security_headers()
    {
        var listener = plans.Production.ByName("edge-https-listener");

        listener.ShouldHave("routingHttpResponseStrictTransportSecurityHeaderValue", "max-age=31536000");
        listener.ShouldHave("routingHttpResponseXContentTypeOptionsHeaderValue", "nosniff");
        listener.ShouldHave("routingHttpResponseXFrameOptionsHeaderValue", "DENY");
        listener.ShouldHave("routingHttpResponseServerEnabled", false);
        listener.ShouldNotHave("routingHttpResponseContentSecurityPolicyHeaderValue");
    }

    [Fact]
    public async Task A_content_security_policy_is_a_setting() =>
        (await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("edge.contentSecurityPolicy", "default-src 'self'")}"))
            .ByName("edge-https-listener").ShouldHave("routingHttpResponseContentSecurityPolicyHeaderValue", "default-src 'self'");

    [Fact]
    public async Task A_second_api_on_a_host_of_its_own_is_a_matter_of_settings()
    {
        var second = plans.Text("staging").Split("    api:\n")[1].Split("    worker:\n")[0]
            .Replace("priority: 1000", "priority: 900\n      hosts: [admin.staging.shop.example.com, admin.eu.staging.shop.example.com]", StringComparison.Ordinal);
        var plan = await plans.VaryAsync("staging", ("    worker:\n", $"    admin:\n{second}    worker:\n"));

        Assert.Empty(PolicyCatalog.Check(plan));
        Assert.Equal(2, plan.All(ResourceTypes.ListenerRule).Select(rule => rule.Number("priority")).Distinct().Count());
        Assert.Single(plan.All(ResourceTypes.LoadBalancer));
        plan.ByName("admin-rule").ShouldHave("conditions[0].pathPattern.values", new[] { "/*" });
        plan.ByName("admin-rule").ShouldHave("conditions[1].hostHeader.values", new[] { "admin.staging.shop.example.com", "admin.eu.staging.shop.example.com" });
        Assert.Single(plan.ByName("api-rule").Items("conditions")!);
        plan.ByName("edge-certificate-request").ShouldHave("subjectAlternativeNames", new[] { "admin.eu.staging.shop.example.com", "admin.staging.shop.example.com" });
        Assert.Equal(3, plan.ByName("edge-certificate-validation").Texts("validationRecordFqdns")!.Distinct(StringComparer.Ordinal).Count());
        Assert.StartsWith("shop-staging-", plan.ByName("edge-domain-admin.staging.shop.example.com").Text("aliases[0].name"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_load_balancer_faces_the_internet() => Assert.All(plans.All, plan =>
        Assert.Equal(["edge-http", "edge-https"], plan.All(ResourceTypes.IngressRule).Where(rule => rule.Has("cidrIpv4")).Select(rule => rule.Name)));
}
