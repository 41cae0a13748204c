using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class StaticSiteTests(StackPlans plans)
{
    [Fact]
    public void Its_distribution_alone_reads_its_files()
    {
        var distribution = plans.Production.ByName("web-site-distribution");
        var statement = plans.Production.ByName("web-site-policy").JsonMap("policy")!.Items("Statement")![0];

        Assert.Equal("cloudfront.amazonaws.com", statement.Text("Principal.Service"));
        Assert.Equal([$"arn:aws:cloudfront::111122223333:distribution/{distribution.Id}"], statement.Map("Condition.StringEquals")!.Texts("[\"aws:SourceArn\"]"));
        distribution.ShouldHave("origins[0].originAccessControlId", plans.Production.ByName("web-site-access").Id!);
        distribution.ShouldHave("origins[0].domainName", "shop-production-www-web-111122223333.s3.eu-west-1.amazonaws.com");
        plans.Production.ByName("web-site-access").ShouldHave("signingBehavior", "always");
    }

    [Fact]
    public void What_a_release_replaced_can_be_put_back_for_a_month()
    {
        plans.Production.ByName("web-site-versions").ShouldHave("versioningConfiguration.status", "Enabled");
        plans.Production.ByName("web-site-expiry").ShouldHave("rules[0].noncurrentVersionExpiration.noncurrentDays", 30);
        Assert.Null(plans.Production.ByName("web-site-expiry").Map("rules[0].expiration"));
    }

    [Fact]
    public void Who_changed_a_file_is_recorded_beside_the_access_logs_once_the_bucket_of_those_admits_it()
    {
        var logging = plans.Production.ByName("web-site-logging");
        var admitted = plans.Production.ByName("edge-access-log-policy").JsonMap("policy")!.Items("Statement")!.Single(statement => statement.Text("Sid") == "BucketsOfSitesWrite");

        logging.ShouldHave("targetBucket", plans.Production.ByName("edge-access-log-bucket").Id!);
        logging.ShouldHave("targetPrefix", "sites/web-site/");
        Assert.Equal(["edge-access-log-policy"], logging.DependsOn);
        Assert.Equal(["arn:aws:s3:::shop-production-alb-logs-111122223333/sites/*"], admitted.Texts("Resource"));
        Assert.Equal(["arn:aws:s3:::shop-production-www-*"], admitted.Map("Condition.ArnLike")!.Texts("[\"aws:SourceArn\"]"));
        Assert.StartsWith("shop-production-www-", logging.Text("bucket"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_domain_leads_to_it_over_IPv4_and_IPv6_with_a_certificate_of_its_region()
    {
        var records = plans.Production.All(ResourceTypes.DnsRecord).Where(record => record.Text("name") == "www.shop.example.com").ToArray();

        Assert.Equal(["A", "AAAA"], records.Select(record => record.Text("type")).Order(StringComparer.Ordinal));
        Assert.All(records, record => Assert.EndsWith(".cloudfront.net", record.Text("aliases[0].name"), StringComparison.Ordinal));
        plans.Production.ByName("web-site-certificate-request").ShouldHave("region", "us-east-1");
        plans.Production.ByName("web-site-certificate-validation").ShouldHave("region", "us-east-1");
        plans.Production.ByName("web-site-distribution").ShouldHave("viewerCertificate.acmCertificateArn", plans.Production.ByName("web-site-certificate-request").Id!);
    }

    [Fact]
    public void The_pipeline_learns_where_the_files_go_and_whose_cache_to_empty()
    {
        var bucket = plans.Production.ByName("web-site-bucket").Text("bucket")!;
        var distribution = plans.Production.ByName("web-site-distribution").Id!;

        plans.Production.ByName("delivery-site-web-bucket").ShouldHave("variableName", "SITE_WEB_BUCKET");
        plans.Production.ByName("delivery-site-web-bucket").ShouldHave("value", bucket);
        plans.Production.ByName("delivery-site-web-distribution").ShouldHave("value", distribution);
        Assert.Equal(bucket, Output("siteBuckets"));
        Assert.Equal(distribution, Output("siteDistributions"));

        string? Output(string name) => (plans.Production.Outputs[name] as IReadOnlyDictionary<string, object?>)?["web"] as string;
    }

    [Fact]
    public async Task A_second_site_is_a_matter_of_settings_and_moves_nothing()
    {
        var before = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging}");
        var after = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With(
            "sites", "{ web: { domain: www.staging.shop.example.com, spa: true }, docs-site: { domain: docs.example.com, zoneId: Z1, contentSecurityPolicy: default-src 'self' } }")}");

        Assert.Empty(PolicyCatalog.Check(after));
        var added = after.Resources.Where(resource => before.Resources.All(other => other.Urn != resource.Urn)).ToArray();
        Assert.NotEmpty(added);
        Assert.All(added, resource => Assert.Contains("docs-site", resource.Name, StringComparison.Ordinal));
        Assert.All(before.Resources, resource => Assert.Contains(after.Resources, other => other.Urn == resource.Urn && other.Id == resource.Id));
        after.ByName("docs-site-site-domain").ShouldHave("zoneId", "Z1");
        after.ByName("docs-site-site-distribution").ShouldHave("customErrorResponses[0].responsePagePath", "/404.html");
        after.ByName("docs-site-site-distribution").ShouldHave("webAclId", after.ByName("web-site-distribution").Text("webAclId")!);
        Assert.Equal("default-src 'self'", after.ByName("docs-site-site-headers").Text("securityHeadersConfig.contentSecurityPolicy.contentSecurityPolicy"));
        after.ByName("delivery-site-docs-site-bucket").ShouldHave("variableName", "SITE_DOCS_SITE_BUCKET");
    }

    [Fact]
    public async Task A_stack_without_a_site_has_nothing_of_CloudFront()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("sites", null)}");

        Assert.Empty(plan.OfType(ResourceTypes.Distribution));
        Assert.DoesNotContain(plan.Resources, resource => resource.Text("region") == "us-east-1");
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Theory]
    [InlineData("web")]
    [InlineData("web-site")]
    [InlineData("edge-firewall")]
    [InlineData("edge-global")]
    public async Task A_service_may_be_called_much_as_a_part_of_the_edge(string name)
    {
        var plan = await StackPlans.PlanAsync("staging", StackText.WithServices(plans.Text("staging"), StackText.WorkerNamed(name)));

        Assert.Equal(plan.Resources.Count, plan.Resources.Select(resource => (resource.Type, resource.Name)).Distinct().Count());
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Theory]
    [InlineData("cheapest", "PriceClass_100")]
    [InlineData("most", "PriceClass_200")]
    [InlineData("all", "PriceClass_All")]
    public async Task Locations_are_a_price_class(string locations, string priceClass) =>
        (await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("edge.locations", locations)}"))
            .ByName("web-site-distribution").ShouldHave("priceClass", priceClass);
}
