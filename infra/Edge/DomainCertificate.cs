using Pulumi;
using Acm = Pulumi.Aws.Acm;
using Route53 = Pulumi.Aws.Route53;

namespace Infra.Edge;

/// <summary>A certificate for some names of one zone that proves itself, and renews itself, by a record for each of them.</summary>
public sealed class DomainCertificate : ComponentResource
{
    private readonly Dictionary<string, Output<string>> _proofs;

    /// <summary>Known once the certificate is valid, so that no listener gets one that is not.</summary>
    public Output<string> Arn { get; }

    public DomainCertificate(string name, DomainCertificateArgs args, ComponentResourceOptions? options = null)
        : base("infra:edge:DomainCertificate", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var request = new Acm.CertificateArgs
        {
            Region = args.Region,
            DomainName = args.Names[0],
            ValidationMethod = "DNS",
            KeyAlgorithm = "RSA_2048",
            Options = new Acm.Inputs.CertificateOptionsArgs { CertificateTransparencyLoggingPreference = "ENABLED" },
            Tags = args.Tags.For(args.Names[0]),
        };
        if (args.Names.Count > 1)
        {
            request.SubjectAlternativeNames = args.Names.Skip(1).ToArray();
        }

        var certificate = new Acm.Certificate($"{name}-request", request, child);
        _proofs = new Dictionary<string, Output<string>>(args.Beside?._proofs ?? [], StringComparer.Ordinal);
        foreach (var domain in args.Names.Where(domain => !_proofs.ContainsKey(domain)).ToArray())
        {
            var suffix = domain == args.Names[0] ? "proof" : $"proof-{domain}";
            _proofs.Add(domain, Proof($"{name}-{suffix}", domain, certificate, args));
        }

        var validation = new Acm.CertificateValidation($"{name}-validation", new Acm.CertificateValidationArgs
        {
            Region = args.Region,
            CertificateArn = certificate.Arn,
            ValidationRecordFqdns = args.Names.Select(domain => _proofs[domain]).ToArray(),
        }, child);
        Arn = validation.CertificateArn;
        RegisterOutputs();
    }

    private Output<string> Proof(string name, string domain, Acm.Certificate certificate, DomainCertificateArgs args)
    {
        // ACM answers in no particular order.
        var proof = certificate.DomainValidationOptions.Apply(options => options.First(option => option.DomainName == domain));
        var record = new Route53.Record(name, new Route53.RecordArgs
        {
            ZoneId = args.ZoneId,
            Name = proof.Apply(option => option.ResourceRecordName!),
            Type = proof.Apply(option => option.ResourceRecordType!),
            Records = proof.Apply(option => option.ResourceRecordValue!),
            Ttl = 300,
            // A certificate for the same domain asked for before left the same record behind.
            AllowOverwrite = true,
        }, new CustomResourceOptions { Parent = this });
        return record.Fqdn;
    }
}
