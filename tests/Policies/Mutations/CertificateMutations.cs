using Infra.Plans;
using Infra.Policies;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class CertificateMutations
{
    private const string Request = "edge-certificate-request";
    private const string Validation = "web-site-certificate-validation";

    public static IEnumerable<Mutation> All =>
    [
        Input("EDGE-10", Request, "validationMethod", "EMAIL"),
        Input("EDGE-10", Request, "validationMethod", null),
        Wrong("EDGE-29", "a certificate goes before its successor comes", plan => plan.With(Request, certificate => certificate with { DeleteBeforeReplace = true })),
        Input("EDGE-30", Request, "keyAlgorithm", "RSA_1024"),
        Input("EDGE-30", Request, "keyAlgorithm", null),
        Wrong("EDGE-31", "a certificate has a wildcard beside its name", plan => plan
            .With(Request, "subjectAlternativeNames", new[] { "*.shop.example.com" })
            .With("edge-certificate-validation", "validationRecordFqdns", new[] { "one.example.com", "two.example.com" })),
        Absent("EDGE-31", "a certificate has no name", plan => plan.With("unused", "domainName", null).With("unused-validation", "validationRecordFqdns", Array.Empty<string>())) with { Twin = Unused },
        Input("EDGE-32", Request, "options.certificateTransparencyLoggingPreference", "DISABLED"),
        Input("EDGE-32", Request, "options", null),
        Input("EDGE-33", Validation, "certificateArn", "arn:aws:acm:us-east-1:111122223333:certificate/other"),
        Input("EDGE-33", Validation, "validationRecordFqdns", new[] { "one.example.com", "two.example.com" }),
        Input("EDGE-33", Validation, "validationRecordFqdns", null),
        Absent("EDGE-33", "nobody waits for a certificate", plan => plan.Without(Validation)),
    ];

    /// <summary>A certificate that nothing presents yet.</summary>
    private static Plan Unused(Plan plan) => Adding(
            ResourceTypes.Certificate, "unused", ("domainName", "new.shop.example.com"), ("validationMethod", "DNS"), ("keyAlgorithm", "RSA_2048"),
            ("options.certificateTransparencyLoggingPreference", "ENABLED"), ("tags", plan.ByName(Request).Inputs["tags"]))
        .Then(Adding(ResourceTypes.CertificateValidation, "unused-validation", ("certificateArn", "id-unused"), ("validationRecordFqdns", new[] { "one.example.com" })))(plan);
}
