using Infra.Naming;
using Infra.Settings;
using Pulumi;
using Acm = Pulumi.Aws.Acm;
using Route53 = Pulumi.Aws.Route53;

namespace Infra.Edge;

/// <summary>A certificate for one domain that proves itself, and renews itself, by a record in the domain's zone.</summary>
public sealed class DomainCertificate : ComponentResource
{
    /// <summary>Known once the certificate is valid, so that no listener gets one that is not.</summary>
    public Output<string> Arn { get; }

    public DomainCertificate(string name, CertificateSettings.Issued issued, StandardTags tags, ComponentResourceOptions? options = null)
        : base("infra:edge:DomainCertificate", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var certificate = new Acm.Certificate($"{name}-request", new Acm.CertificateArgs
        {
            DomainName = issued.Domain,
            ValidationMethod = "DNS",
            Tags = tags.For(issued.Domain),
        }, child);
        // One domain, hence one option.
        var proof = certificate.DomainValidationOptions.Apply(validations => validations[0]);
        var record = new Route53.Record($"{name}-proof", new Route53.RecordArgs
        {
            ZoneId = issued.ZoneId,
            Name = proof.Apply(option => option.ResourceRecordName!),
            Type = proof.Apply(option => option.ResourceRecordType!),
            Records = proof.Apply(option => option.ResourceRecordValue!),
            Ttl = 300,
            // A certificate for the same domain asked for before left the same record behind.
            AllowOverwrite = true,
        }, child);
        var validation = new Acm.CertificateValidation($"{name}-validation", new Acm.CertificateValidationArgs
        {
            CertificateArn = certificate.Arn,
            ValidationRecordFqdns = record.Fqdn,
        }, child);
        Arn = validation.CertificateArn;
        RegisterOutputs();
    }
}
