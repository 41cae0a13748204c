using System.Text.RegularExpressions;
using Infra.Edge;

namespace Infra.Settings;

internal static partial class EdgeSettingsReader
{
    private const string CertificateArnKey = "certificateArn";
    private const string CloudFrontKey = "cloudFront";
    private const string DomainKey = "domain";
    private const string LocationsKey = "locations";
    private const string ZoneIdKey = "zoneId";

    public static EdgeSettings Read(SettingsSection section, string region, bool customerFacing, bool hasSites)
    {
        var certificate = Certificate(section, region);
        var deletionProtection = section.Flag("deletionProtection", customerFacing);
        var accessLogs = section.Days("accessLogDays", from: 1, to: 3650);
        var cloudFront = section.Optional(CloudFrontKey, otherwise: false, (found, key) => found.Flag(key));
        if (cloudFront && section.Has(CertificateArnKey))
        {
            section.Refuse(
                CloudFrontKey, "false beside certificateArn: CloudFront takes certificates of us-east-1 alone, so it needs edge.domain and edge.zoneId");
        }

        var locations = section.Optional(LocationsKey, EdgeLocations.Cheapest, (found, key) => found.Choice<EdgeLocations>(key));
        if (section.Has(LocationsKey) && !cloudFront && !hasSites)
        {
            section.Refuse(LocationsKey, "left out while edge.cloudFront is false and there are no sites: nothing answers from there");
        }

        return new EdgeSettings
        {
            Certificate = certificate,
            DeletionProtection = deletionProtection,
            AccessLogRetention = accessLogs,
            CloudFront = cloudFront,
            Locations = locations,
            ContentSecurityPolicy = section.OptionalPolicy(),
            Firewall = FirewallSettingsReader.Read(section.OptionalSection("firewall"), customerFacing),
        };
    }

    private static CertificateSettings Certificate(SettingsSection section, string region)
    {
        var isExisting = section.Has(CertificateArnKey);
        var isIssued = section.Has(DomainKey) | section.Has(ZoneIdKey);
        if (isExisting && isIssued)
        {
            section.Report(CertificateArnKey, "stands beside domain or zoneId; give either certificateArn alone or domain and zoneId");
            return new CertificateSettings.Existing("");
        }

        if (!isExisting && !isIssued)
        {
            section.Report(DomainKey, "is missing; HTTP alone is offered in no stack: give domain and zoneId, or certificateArn");
            return new CertificateSettings.Existing("");
        }

        return isExisting
            ? new CertificateSettings.Existing(section.Text(CertificateArnKey, CertificateArn(region)))
            : new CertificateSettings.Issued(section.Text(DomainKey, DomainNames.Domain), section.Text(ZoneIdKey, DomainNames.ZoneId));
    }

    /// <summary>A load balancer takes a certificate of its own region alone.</summary>
    private static TextShape CertificateArn(string region) => new(
        $"the ARN of an ACM certificate in {(region.Length == 0 ? "the region of the stack" : region)}, "
            + "for example arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
        text => CertificateArnPattern().Match(text) is { Success: true } match
            && (region.Length == 0 || match.Groups["region"].Value == region));

    [GeneratedRegex(
        @"\Aarn:aws:acm:(?<region>[a-z0-9-]+):[0-9]{12}:certificate/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex CertificateArnPattern();
}
