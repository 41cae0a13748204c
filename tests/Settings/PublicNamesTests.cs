using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

/// <summary>What the hosts of services and the domains of sites demand of each other.</summary>
public sealed class PublicNamesTests
{
    private const string Arn = "arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012";
    private const string Host = "a DNS name in lower case of at most 128 characters without wildcards, for example api.shop.example.com";
    private const string Domain = "a DNS name in lower case of at most 64 characters, for example shop.example.com";

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "services.api.hosts", "api.staging.shop.example.com", "services.api.hosts is 'api.staging.shop.example.com' but must be a list of 0 to 4 host names" },
        { "services.api.hosts", "['*.staging.shop.example.com']", $"services.api.hosts[0] is '*.staging.shop.example.com' but must be {Host}" },
        {
            "services.api.hosts",
            "[api.example.com]",
            "services.api.hosts[0] is 'api.example.com' but must be edge.domain (staging.shop.example.com) or a name below it, for which the certificate is"
        },
        {
            "services.api.hosts",
            "[notstaging.shop.example.com]",
            "services.api.hosts[0] is 'notstaging.shop.example.com' but must be edge.domain (staging.shop.example.com) or a name below it, for which the certificate is"
        },
        { "services.worker.hosts", "[]", "services.worker.hosts is not known; it belongs to a service of kind api" },
        { "sites.web.domain", null, $"sites.web.domain is missing; it must be {Domain}" },
        { "sites.web.domain", "www", $"sites.web.domain is 'www' but must be {Domain}" },
        { "sites.web.domain", "staging.shop.example.com", "sites.web.domain is 'staging.shop.example.com' but must be another than that of edge.domain" },
        { "sites.web.zoneId", "zone", "sites.web.zoneId is 'zone' but must be the id of a Route 53 zone, for example Z0123456789ABCDEF" },
        { "sites.web.spa", "yes", "sites.web.spa is 'yes' but must be true or false" },
        {
            "sites.web.contentSecurityPolicy",
            "''",
            "sites.web.contentSecurityPolicy is '' but must be a content security policy of at most 1024 printable ASCII characters, for example default-src 'self'"
        },
        { "sites.web.cors", "true", "sites.web.cors is not known; known keys here are domain, zoneId, spa, contentSecurityPolicy" },
        { "sites", "[]", "sites is a list of 0 but must be a section with a section for each site by name, or {}" },
        {
            "sites",
            "{ Web: { domain: www.staging.shop.example.com } }",
            "sites.Web is not a name for a site; it must be 2 to 16 lower-case letters, digits and single hyphens, beginning with a letter, for example web"
        },
        {
            "sites",
            "{ one: { domain: www.example.com }, two: { domain: www.example.com } }",
            "sites.two.domain is 'www.example.com' but must be another than that of sites.one.domain"
        },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Fact]
    public void A_rule_of_the_load_balancer_has_five_values() =>
        SettingsText.Staging.With("services.api.paths", "[/a, /b, /c]").With("services.api.hosts", "[a.staging.shop.example.com, b.staging.shop.example.com, c.staging.shop.example.com]")
            .ShouldBeRefused("services.api.hosts is a list of 3 but must be a list of 0 to 2 host names: with its paths a rule of the load balancer has at most 5");

    [Fact]
    public void The_proof_of_CloudFront_takes_one_of_them() =>
        SettingsText.Staging.With("edge.cloudFront", "true").With("services.api.paths", "[/a, /b, /c, /d, /e]").ShouldBeRefused(
            "services.api.paths has 5 entries and hosts 0, together at most 4 while edge.cloudFront is true: the rule also looks for the proof of CloudFront");

    [Fact]
    public void The_name_of_the_origin_belongs_to_CloudFront()
    {
        SettingsText.Staging.With("edge.cloudFront", "true").With("services.api.hosts", "[origin.staging.shop.example.com]").ShouldBeRefused(
            "services.api.hosts[0] is 'origin.staging.shop.example.com' but must be edge.domain (staging.shop.example.com) or a name below it "
                + "other than origin.staging.shop.example.com, for which the certificate is");
        SettingsText.Staging.With("edge.cloudFront", "true").With("sites.web.domain", "origin.staging.shop.example.com").ShouldBeRefused(
            "sites.web.domain is 'origin.staging.shop.example.com' but must be another than that of edge.cloudFront, where CloudFront finds the load balancer");
    }

    [Fact]
    public void A_host_and_a_site_cannot_share_a_name() =>
        SettingsText.Staging.With("services.api.hosts", "[www.staging.shop.example.com]").ShouldBeRefused(
            "sites.web.domain is 'www.staging.shop.example.com' but must be another than that of services.api.hosts");

    [Fact]
    public void A_certificate_holds_ten_names()
    {
        var services = string.Join(", ", Enumerable.Range(0, 3).Select(api =>
            $"api{api}: {{ {Api}, priority: {api + 1}, paths: [/*], hosts: [{string.Join(", ", Enumerable.Range(0, api == 2 ? 2 : 4).Select(host => $"h{api}{host}.staging.shop.example.com"))}] }}"));

        SettingsText.Staging.With("tasks", null).With("services", $"{{ {services} }}").ShouldBeRefused(
            "edge.domain is one of 11 names with the hosts of the services, but one certificate holds at most 10");
    }

    [Fact]
    public void With_a_certificate_of_its_own_a_stack_may_take_any_host_and_names_the_zone_of_a_site()
    {
        var text = SettingsText.Staging.With("edge.domain", null).With("edge.zoneId", null).With("edge.certificateArn", Arn).With("services.api.hosts", "[api.example.com]");

        $"{text}".ShouldBeRefused("sites.web.zoneId is missing; it must be the id of a Route 53 zone, for example Z0123456789ABCDEF");
        var settings = Reading.Read(text.With("sites.web.zoneId", "Z1"));
        Assert.Equal(["api.example.com"], settings.Services.OfType<ApiServiceSettings>().Single().Hosts);
        Assert.Equal("Z1", Assert.Single(settings.Sites).ZoneId);
    }

    [Fact]
    public void The_same_path_is_reachable_on_another_host()
    {
        var text = Two("hosts: [a.staging.shop.example.com]", "hosts: [b.staging.shop.example.com]");

        Assert.Equal(2, Reading.Read(text).Services.Count);
    }

    [Theory]
    [InlineData("hosts: []", "hosts: [b.staging.shop.example.com]")]
    [InlineData("hosts: []", "hosts: []")]
    [InlineData("hosts: [a.staging.shop.example.com, b.staging.shop.example.com]", "hosts: [b.staging.shop.example.com]")]
    public void A_path_that_an_earlier_rule_takes_on_every_host_is_refused(string first, string second) =>
        Two(first, second).ShouldBeRefused("services.two.paths[0] is '/*' but must be a path that services.one does not take with '/*': its priority comes first");

    [Theory]
    [InlineData("hosts: [a.staging.shop.example.com]", "hosts: []")]
    [InlineData("hosts: [a.staging.shop.example.com]", "hosts: [a.staging.shop.example.com, b.staging.shop.example.com]")]
    public void A_path_that_is_free_on_one_host_is_taken(string first, string second) => Assert.Equal(2, Reading.Read(Two(first, second)).Services.Count);

    [Fact]
    public void A_stack_needs_no_site() => Assert.Empty(Reading.Read(SettingsText.Staging.With("sites", null)).Sites);

    private const string Api = "kind: api, image: 'ghcr.io/acme/api:1', cpu: 256, memoryMib: 512, minimumTasks: 1, maximumTasks: 2, targetCpuPercent: 60, stopSeconds: 60, "
        + "uses: [], environment: {}, port: 8080, readinessPath: /ready, livenessPath: /live, drainSeconds: 30";

    private static SettingsText Two(string first, string second) =>
        SettingsText.Staging.With("tasks", null).With("services", $"{{ one: {{ {Api}, priority: 1, paths: [/*], {first} }}, two: {{ {Api}, priority: 2, paths: [/*], {second} }} }}");
}
