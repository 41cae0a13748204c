using System.Collections.Concurrent;
using Infra.Plans;
using Infra.Policies;
using Infra.Recording;
using Pulumi;
using Pulumi.Aws.CloudFront;
using Pulumi.Utilities;
using Stacks;
using Tests.Fixtures;
using Tests.Settings;
using LB = Pulumi.Aws.LB;

namespace Tests.Components;

/// <summary>CloudFront before the load balancer (<c>edge.cloudFront</c>).</summary>
public sealed class CloudFrontTests : IAsyncLifetime
{
    private static SettingsText Text => SettingsText.Staging
        .With("edge.cloudFront", "true")
        .With("services.api.hosts", "[api.staging.shop.example.com]");

    private Plan _plan = null!;

    public async Task InitializeAsync() => _plan = await StackPlans.PlanAsync("staging", $"{Text}");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Every_promise_is_kept() => Assert.Empty(PolicyCatalog.Check(_plan));

    [Fact]
    public void The_load_balancer_admits_the_addresses_of_CloudFront_on_one_port_alone()
    {
        var rule = Assert.Single(_plan.All(ResourceTypes.IngressRule), rule => rule.Text("securityGroupId") == _plan.ByName("edge-sg").Id);

        Assert.StartsWith("pl-", rule.Text("prefixListId"), StringComparison.Ordinal);
        Assert.Equal((443, 443), (rule.Number("fromPort"), rule.Number("toPort")));
        rule.ShouldNotHave("cidrIpv4");
        rule.ShouldNotHave("cidrIpv6");
        Assert.Equal("edge-https-listener", Assert.Single(_plan.All(ResourceTypes.Listener)).Name);
    }

    [Fact]
    public void An_open_address_at_the_load_balancer_is_found()
    {
        var open = _plan.With("edge-https", "cidrIpv4", "0.0.0.0/0").With("edge-https", "prefixListId", value: null);

        Assert.Equal(["EDGE-11"], PolicyCatalog.Check(open).Select(violation => violation.Policy.Id));
    }

    [Fact]
    public void Names_lead_to_CloudFront_and_the_origin_to_the_load_balancer()
    {
        var targets = _plan.All(ResourceTypes.DnsRecord).Where(record => record.Text("type") is "A")
            .ToDictionary(record => record.Text("name")!, record => record.Text("aliases[0].name")!, StringComparer.Ordinal);

        Assert.EndsWith(".cloudfront.net", targets["staging.shop.example.com"], StringComparison.Ordinal);
        Assert.EndsWith(".cloudfront.net", targets["api.staging.shop.example.com"], StringComparison.Ordinal);
        Assert.EndsWith(".elb.amazonaws.com", targets["origin.staging.shop.example.com"], StringComparison.Ordinal);
        _plan.ByName("edge-cdn-distribution").ShouldHave("aliases", new[] { "staging.shop.example.com", "api.staging.shop.example.com" });
        Assert.Equal("https://staging.shop.example.com", _plan.Outputs["url"]);
    }

    [Fact]
    public void A_name_is_proven_once_for_the_certificates_of_both_regions()
    {
        var proofs = _plan.All(ResourceTypes.DnsRecord).Where(record => record.Text("type") == "CNAME").ToArray();

        Assert.Equal(proofs.Length, proofs.Select(proof => proof.Text("name")).Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(proofs, proof => proof.Name.StartsWith("edge-cdn-", StringComparison.Ordinal));
        Assert.Equal(2, _plan.ByName("edge-cdn-certificate-validation").Texts("validationRecordFqdns")!.Count);
        Assert.Equal(3, _plan.ByName("edge-certificate-validation").Texts("validationRecordFqdns")!.Count);
        _plan.ByName("edge-cdn-certificate-request").ShouldHave("region", "us-east-1");
        _plan.ByName("edge-certificate-request").ShouldHave("subjectAlternativeNames", new[] { "api.staging.shop.example.com", "origin.staging.shop.example.com" });
    }

    [Fact]
    public void Nothing_is_kept_and_every_request_goes_on_as_it_came()
    {
        var distribution = _plan.ByName("edge-cdn-distribution");

        distribution.ShouldHave("defaultCacheBehavior.cachePolicyId", "4135ea2d-6df8-44a3-9df3-4b5a84be39ad");
        distribution.ShouldHave("defaultCacheBehavior.originRequestPolicyId", "216adef6-5c7f-47e4-b989-5492eafa07d3");
        distribution.ShouldHave("httpVersion", "http2and3");
        Assert.Equal(7, distribution.Texts("defaultCacheBehavior.allowedMethods")!.Count);
        Assert.EndsWith(_plan.ByName("edge-global-firewall-acl").Id!, distribution.Text("webAclId"), StringComparison.Ordinal);
        Assert.Empty(_plan.OfType(ResourceTypes.WebAclAssociation));
    }

    [Fact]
    public void The_proof_is_secret_wherever_it_goes()
    {
        Assert.Contains("conditions", _plan.ByName("api-rule").SecretInputs);
        Assert.Contains("origins", _plan.ByName("edge-cdn-distribution").SecretInputs);
        Assert.DoesNotContain("generated-edge-origin-value", PlanText.Write(_plan), StringComparison.Ordinal);
        Assert.DoesNotContain("generated-edge-origin-value", PlanJson.Write(_plan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CloudFront_shows_the_proof_over_TLS_and_every_rule_asks_for_it()
    {
        var seen = new ConcurrentDictionary<string, ResourceArgs>(StringComparer.Ordinal);
        var settings = Reading.Read(Text);
        _ = await PlanRecorder.RecordAsync("infra", "staging", settings.Region, options =>
        {
            options.ResourceTransformations.Insert(0, args =>
            {
                seen[args.Resource.GetResourceName()] = args.Args;
                return null;
            });
            return new Platform(settings, options);
        });

        var origin = Assert.Single(await Value(((DistributionArgs)seen["edge-cdn-distribution"]).Origins));
        Assert.Equal("origin.staging.shop.example.com", await Value(origin.DomainName));
        var header = Assert.Single(await Value(origin.CustomHeaders));
        Assert.Equal(("X-Origin-Proof", "generated-edge-origin-value"), (await Value(header.Name), await Value(header.Value)));
        var config = await Value(origin.CustomOriginConfig!);
        Assert.Equal("https-only", await Value(config.OriginProtocolPolicy));
        Assert.Equal("TLSv1.2", Assert.Single(await Value(config.OriginSslProtocols)));
        var condition = Assert.Single(await Value(((LB.ListenerRuleArgs)seen["api-rule"]).Conditions), condition => condition.HttpHeader is not null);
        var asked = await Value(condition.HttpHeader!);
        Assert.Equal("X-Origin-Proof", await Value(asked.HttpHeaderName));
        Assert.Equal("generated-edge-origin-value", Assert.Single(await Value(asked.Values)));
    }

    private static Task<T> Value<T>(Input<T> input) => OutputUtilities.GetValueAsync(input.ToOutput());
}
