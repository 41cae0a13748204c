using System.Text.RegularExpressions;

namespace Infra.Settings;

internal static partial class EdgeSettingsReader
{
    private const string CertificateArnKey = "certificateArn";
    private const string DomainKey = "domain";
    private const string ZoneIdKey = "zoneId";

    // 64 characters is what ACM takes as the first name of a certificate, though DNS takes 253.
    private static readonly TextShape Domain = new(
        "a DNS name in lower case of at most 64 characters, for example shop.example.com",
        text => text.Length <= 64 && DomainPattern().IsMatch(text));

    private static readonly TextShape ZoneId = new("the id of a Route 53 zone, for example Z0123456789ABCDEF", ZoneIdPattern().IsMatch);

    public static EdgeSettings Read(SettingsSection section, string region, bool customerFacing) => new()
    {
        Certificate = Certificate(section, region),
        DeletionProtection = section.Flag("deletionProtection", customerFacing),
        AccessLogRetention = section.Days("accessLogDays", from: 1, to: 3650),
    };

    private static CertificateSettings Certificate(SettingsSection section, string region)
    {
        var isExisting = section.Has(CertificateArnKey);
        var isIssued = section.Has(DomainKey) | section.Has(ZoneIdKey);
        if (isExisting && isIssued)
        {
            section.Report(CertificateArnKey, "stands beside domain or zoneId; give either certificateArn alone or domain and zoneId");
        }

        if (!isExisting && !isIssued)
        {
            section.Report(DomainKey, "is missing; HTTP alone is offered in no stack: give domain and zoneId, or certificateArn");
            return new CertificateSettings.Existing("");
        }

        return isExisting
            ? new CertificateSettings.Existing(section.Text(CertificateArnKey, CertificateArn(region)))
            : new CertificateSettings.Issued(section.Text(DomainKey, Domain), section.Text(ZoneIdKey, ZoneId));
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

    [GeneratedRegex(
        @"\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex DomainPattern();

    [GeneratedRegex(@"\AZ[A-Z0-9]{1,31}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ZoneIdPattern();
}
