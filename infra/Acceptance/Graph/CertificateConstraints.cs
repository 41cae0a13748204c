using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Certificates that a plan requests, from their proof to those who show them.</summary>
internal static class CertificateConstraints
{
    private const string Proofs = "validationRecordFqdns";
    private const string Shown = "viewerCertificate.acmCertificateArn";
    private const string RegionOfCloudFront = "us-east-1";

    public static CodedConstraint EveryNameIsProven => new()
    {
        Id = "CERTIFICATE-PROOF-01",
        Type = ResourceTypes.CertificateValidation,
        Property = Proofs,
        Says = "must have the record of every name of the certificate",
        Answer = "the deployment waits for 75 minutes and fails: timeout while waiting for the certificate to be ISSUED",
        Noticed = Noticed.Apply,
        Fix = "declare a record for each of DomainValidationOptions of the certificate and list its Fqdn",
        Source = Sources.PulumiAws("acm/certificateValidation"),
        Objections = (validation, plan) => validation.Texts(Proofs) is not { } proofs || plan.Referred(ResourceTypes.Certificate, validation.Text("certificateArn")) is not { } certificate ? [] :
            Names(certificate).Where(name => !proofs.Any(proof => IsProof(proof, name)))
                .Select(name => new Objection(Proofs, Objecting.Listed(proofs), $"but none of them proves {name}")),
    };

    public static CodedConstraint CloudFrontReadsOneRegion => new()
    {
        Id = "DISTRIBUTION-CERTIFICATE-01",
        Type = ResourceTypes.Distribution,
        Property = Shown,
        Says = $"must be a certificate in {RegionOfCloudFront}",
        Answer = "InvalidViewerCertificate: The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain.",
        Noticed = Noticed.Apply,
        Fix = $"request the certificate with Region = {RegionOfCloudFront}",
        Source = Sources.Guide("elb-application-load-balancers-user-guide", "create-https-listener"),
        Objections = (distribution, _) => Objecting.If(
            Regions.OfArn(distribution.Text(Shown)) is { } region && region != RegionOfCloudFront, Shown, distribution.Text(Shown), "but CloudFront reads no other region"),
    };

    public static CodedConstraint CertificatesOfCloudFrontAreIssued => new()
    {
        Id = "DISTRIBUTION-CERTIFICATE-02",
        Type = ResourceTypes.Distribution,
        Property = Shown,
        Says = "must be validated first where the plan requests it",
        Answer = "InvalidViewerCertificate: The specified SSL certificate isn't valid: it is still pending",
        Noticed = Noticed.Apply,
        Fix = "take the ARN from a CertificateValidation",
        Source = Sources.PulumiAws("acm/certificateValidation"),
        Objections = (distribution, plan) => Unproven(plan, distribution, Shown),
    };

    public static IReadOnlyList<CodedConstraint> All => [EveryNameIsProven, CloudFrontReadsOneRegion, CertificatesOfCloudFrontAreIssued];

    /// <summary>An objection to a certificate of the plan that ACM is to issue and nothing in the plan waits for.</summary>
    public static IEnumerable<Objection> Unproven(Plan plan, PlannedResource user, string input) =>
        plan.Referred(ResourceTypes.Certificate, user.Text(input)) is { } certificate && certificate.Has("validationMethod")
            && !plan.Where(ResourceTypes.CertificateValidation, "certificateArn", certificate.Id).Any()
                ? [new Objection(input, certificate.Name, "but the plan has no CertificateValidation that waits until it is issued")] : [];

    /// <summary>The names of a certificate that are proven by a record of their own: a wildcard by that of its domain.</summary>
    private static IEnumerable<string> Names(PlannedResource certificate) => (certificate.Texts("subjectAlternativeNames") ?? []).Prepend(certificate.Text("domainName")).OfType<string>()
        .Select(name => name.StartsWith("*.", StringComparison.Ordinal) ? name[2..] : name).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a record is <c>_random.NAME</c>, with or without a full stop behind it.</summary>
    private static bool IsProof(string proof, string name) => proof.TrimEnd('.').Split('.', 2) is [['_', ..], var rest] && rest.Equals(name, StringComparison.OrdinalIgnoreCase);
}
