using Infra.Plans;

namespace Infra.Policies.Edge;

/// <summary>How the product proves who it is.</summary>
public static class CertificatePolicies
{
    public static Policy CertificatesRenewThemselves => new()
    {
        Id = "EDGE-10",
        Severity = Severity.Blocker,
        Promise = "a certificate of the stack proves itself by a DNS record",
        Why = "One that is proven by mail expires when nobody reads that mail.",
        Fix = "set ValidationMethod = DNS, or use DomainCertificate",
        Select = plan => plan.OfType(ResourceTypes.Certificate),
        Holds = certificate => certificate.Text("validationMethod") == "DNS",
    };

    public static Policy TheOldOneStaysUntilTheNewOneIsThere => new()
    {
        Id = "EDGE-29",
        Severity = Severity.Blocker,
        Promise = "no certificate goes before the one that replaces it is there",
        Why = "AWS refuses to delete one that a listener presents, and if it did not, the product would have none.",
        Fix = "leave DeleteBeforeReplace of the certificate out",
        Answers = ["CKV_AWS_233"],
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.Certificate),
        Holds = certificate => !certificate.DeleteBeforeReplace,
    };

    public static Policy KeysAreStrong => new()
    {
        Id = "EDGE-30",
        Severity = Severity.Blocker,
        Promise = "the key of a certificate is RSA with at least 2048 bits, or elliptic",
        Why = "A shorter key can be computed from the certificate, which everybody has.",
        Fix = "set KeyAlgorithm = RSA_2048",
        Answers = ["ACM.2"],
        Disagreement = "ACM.2 is content with an absent algorithm; ours has to be declared.",
        Select = plan => plan.OfType(ResourceTypes.Certificate),
        Holds = certificate => certificate.Text("keyAlgorithm") is { } key
            && (key is "RSA_2048" or "RSA_3072" or "RSA_4096" || key.StartsWith("EC_", StringComparison.Ordinal)),
    };

    public static Policy CertificatesNameTheirHosts => new()
    {
        Id = "EDGE-31",
        Severity = Severity.Blocker,
        Promise = "a certificate names its hosts one by one",
        Why = "Whoever steals the key of a wildcard can be any host below the domain, those of other teams included.",
        Fix = "name each host in services.*.hosts and sites.*.domain",
        Answers = ["CKV2_AWS_71"],
        Select = plan => plan.OfType(ResourceTypes.Certificate),
        Holds = certificate => certificate.Names().AnyAndAll(name => !name.Contains('*', StringComparison.Ordinal)),
    };

    public static Policy IssuesArePublic => new()
    {
        Id = "EDGE-32",
        Severity = Severity.Blocker,
        Promise = "every certificate is in the public logs",
        Why = "Browsers refuse one that is not, and in those logs the owner of a domain finds certificates that somebody else got for it.",
        Fix = "set CertificateTransparencyLoggingPreference = ENABLED in the Options of the certificate",
        Answers = ["CKV_AWS_234"],
        Select = plan => plan.OfType(ResourceTypes.Certificate),
        Holds = certificate => certificate.Text("options.certificateTransparencyLoggingPreference") == "ENABLED",
    };

    public static Policy EveryNameIsProven => new()
    {
        Id = "EDGE-33",
        Severity = Severity.Blocker,
        Promise = "the stack waits until each name of a certificate is proven",
        Why = "A listener takes no certificate that is still waiting, and one unproven name stops the renewal of all.",
        Fix = "declare a CertificateValidation with one record for each name, as DomainCertificate does",
        Select = plan => plan.OfType(ResourceTypes.Certificate),
        HoldsIn = (certificate, plan) => plan.Where(ResourceTypes.CertificateValidation, "certificateArn", certificate.Id)
            .Any(validation => validation.Texts("validationRecordFqdns")?.Count == certificate.Names().Count),
    };

    /// <summary>The names that a certificate is for; empty if it says none.</summary>
    internal static IReadOnlyList<string> Names(this PlannedResource certificate) =>
        certificate.Text("domainName") is { } first ? [first, .. certificate.Texts("subjectAlternativeNames") ?? []] : [];
}
