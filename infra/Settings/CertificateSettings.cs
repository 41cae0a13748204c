namespace Infra.Settings;

/// <summary>HTTP alone is offered in no stack, so exactly one of the two cases below is given.</summary>
public abstract record CertificateSettings
{
    private CertificateSettings()
    {
    }

    /// <summary>A certificate that exists in ACM, in the stack's region (<c>edge.certificateArn</c>).</summary>
    public sealed record Existing(string Arn) : CertificateSettings;

    /// <summary>A certificate to issue for a domain, validated in its Route 53 zone (<c>edge.domain</c> and <c>edge.zoneId</c>).</summary>
    public sealed record Issued(string Domain, string ZoneId) : CertificateSettings;
}
