using Infra.Edge;
using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class EdgeSettingsTests
{
    private const string Arn = "arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012";
    private const string Domain = "a DNS name in lower case of at most 64 characters, for example shop.example.com";
    private const string Zone = "the id of a Route 53 zone, for example Z0123456789ABCDEF";

    private static SettingsText WithArn(string arn) =>
        SettingsText.Staging.With("edge.domain", null).With("edge.zoneId", null).With("sites", null).With("edge.certificateArn", arn);

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "edge.domain", null, $"edge.domain is missing; it must be {Domain}" },
        { "edge.domain", "localhost", $"edge.domain is 'localhost' but must be {Domain}" },
        { "edge.domain", "Shop.example.com", $"edge.domain is 'Shop.example.com' but must be {Domain}" },
        { "edge.domain", "-shop.example.com", $"edge.domain is '-shop.example.com' but must be {Domain}" },
        { "edge.domain", "shop.example.com.", $"edge.domain is 'shop.example.com.' but must be {Domain}" },
        { "edge.zoneId", null, $"edge.zoneId is missing; it must be {Zone}" },
        { "edge.zoneId", "A123", $"edge.zoneId is 'A123' but must be {Zone}" },
        { "edge.zoneId", "Z", $"edge.zoneId is 'Z' but must be {Zone}" },
        { "edge.zoneId", "Z12345678901234567890123456789012", $"edge.zoneId is 'Z12345678901234567890123456789012' but must be {Zone}" },
        { "edge.deletionProtection", "off", "edge.deletionProtection is 'off' but must be true or false" },
        { "edge.accessLogDays", "0", "edge.accessLogDays is '0' but must be 1 to 3650 (days)" },
        { "edge.accessLogDays", "3651", "edge.accessLogDays is '3651' but must be 1 to 3650 (days)" },
        { "edge.cloudFront", "yes", "edge.cloudFront is 'yes' but must be true or false" },
        { "edge.locations", "europe", "edge.locations is 'europe' but must be cheapest, most or all" },
        {
            "edge.contentSecurityPolicy",
            "''",
            "edge.contentSecurityPolicy is '' but must be a content security policy of at most 1024 printable ASCII characters, for example default-src 'self'"
        },
        {
            "edge.contentSecurityPolicy",
            "default-src ‘self’",
            "edge.contentSecurityPolicy is 'default-src ‘self’' but must be a content security policy of at most 1024 printable ASCII characters, "
                + "for example default-src 'self'"
        },
        {
            "edge.certificateArn",
            Arn,
            "edge.certificateArn stands beside domain or zoneId; give either certificateArn alone or domain and zoneId"
        },
        {
            "edge",
            null,
            "edge is missing; it must be a section with the keys certificateArn, domain, zoneId, deletionProtection, accessLogDays, "
                + "cloudFront, locations, contentSecurityPolicy, firewall"
        },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Fact]
    public void CloudFront_needs_a_domain() =>
        WithArn(Arn).With("edge.cloudFront", "true").ShouldBeRefused(
            "edge.cloudFront is 'true' but must be false beside certificateArn: CloudFront takes certificates of us-east-1 alone, so it needs edge.domain and edge.zoneId");

    [Fact]
    public void Locations_are_refused_where_nothing_answers_from_them()
    {
        SettingsText.Staging.With("sites", null).With("edge.locations", "all").ShouldBeRefused(
            "edge.locations is 'all' but must be left out while edge.cloudFront is false and there are no sites: nothing answers from there");
        Assert.Equal(EdgeLocations.All, Reading.Read(SettingsText.Staging.With("edge.locations", "all")).Edge.Locations);
        Assert.Equal(EdgeLocations.Most, Reading.Read(SettingsText.Staging.With("sites", null).With("edge.cloudFront", "true").With("edge.locations", "most")).Edge.Locations);
    }

    [Fact]
    public void What_a_stack_leaves_out_is_the_safe_choice()
    {
        var edge = Reading.Read(SettingsText.Staging.With("edge.firewall", null)).Edge;

        Assert.Equal((FirewallMode.Block, 2000, 0), (edge.Firewall.Mode, edge.Firewall.RequestsPerFiveMinutes, edge.Firewall.Exceptions.Count));
        Assert.False(edge.CloudFront);
        Assert.Null(edge.ContentSecurityPolicy);
    }

    [Theory]
    [InlineData("edge.contentSecurityPolicy", "default-src 'self'")]
    [InlineData("edge.zoneId", "Z1")]
    [InlineData("edge.zoneId", "Z1234567890123456789012345678901")]
    [InlineData("edge.domain", "a.bc")]
    [InlineData("edge.accessLogDays", "1")]
    [InlineData("edge.accessLogDays", "3650")]
    public void A_value_at_the_limit_is_taken(string key, string value) => Reading.ShouldBeTaken(key, value);

    [Fact]
    public void A_domain_of_64_characters_is_the_longest()
    {
        var longest = $"{new string('a', 52)}.example.com";
        Assert.Equal(64, longest.Length);
        Assert.Equal(
            new CertificateSettings.Issued(longest, "Z0123456789STAGING01"),
            Reading.ShouldBeTaken("edge.domain", longest).Edge.Certificate);
        Reading.ShouldBeRefused("edge.domain", $"a{longest}", $"edge.domain is 'a{longest}' but must be {Domain}");
    }

    [Fact]
    public void A_stack_without_a_certificate_is_refused() =>
        SettingsText.Staging.With("edge.domain", null).With("edge.zoneId", null).ShouldBeRefused(
            "edge.domain is missing; HTTP alone is offered in no stack: give domain and zoneId, or certificateArn");

    [Fact]
    public void A_certificate_of_the_region_is_taken() =>
        Assert.Equal(new CertificateSettings.Existing(Arn), Reading.Read(WithArn(Arn)).Edge.Certificate);

    [Theory]
    [InlineData("arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012")]
    [InlineData("arn:aws:acm:eu-west-1:12345678901:certificate/12345678-1234-1234-1234-123456789012")]
    [InlineData("arn:aws:acm:eu-west-1:123456789012:certificate/latest")]
    public void Any_other_certificate_is_refused(string arn)
    {
        var found = arn.Length > 80 ? $"{arn[..80]}..." : arn;
        WithArn(arn).ShouldBeRefused(
            $"edge.certificateArn is '{found}' but must be the ARN of an ACM certificate in eu-west-1, for example {Arn}");
    }

    [Fact]
    public void A_certificate_is_measured_by_no_region_when_the_stack_has_none() =>
        WithArn(Arn.Replace("eu-west-1", "us-east-1", StringComparison.Ordinal)).With("aws:region", "Ohio").ShouldBeRefused(
            "aws:region is 'Ohio' but must be an AWS region, for example eu-west-1");
}
