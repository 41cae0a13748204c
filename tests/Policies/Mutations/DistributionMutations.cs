using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.EdgeTwins;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class DistributionMutations
{
    private const string Site = "web-site-distribution";
    private const string PathBehavior = "orderedCacheBehaviors[0]";
    private const string Config = "origins[0].customOriginConfig";
    private const string ElsewhereArn = "arn:aws:acm:eu-west-1:111122223333:certificate/elsewhere";

    public static IEnumerable<Mutation> All =>
    [
        Input("EDGE-15", Site, "viewerCertificate.minimumProtocolVersion", "TLSv1"),
        Input("EDGE-15", Site, "viewerCertificate.minimumProtocolVersion", null),
        Input("EDGE-16", Site, "origins[0].originAccessControlId", "E000000000000"),
        Input("EDGE-16", Site, "origins[0].originAccessControlId", null),
        Input("EDGE-16", Site, "origins[0].domainName", "files.example.com") with { What = "files come from what is no bucket", Twin = plan => plan.With(Site, "origins[1]", plan.ByName(Site).List("origins")![0]) },
        Absent("EDGE-16", "any distribution reads the files of a site", plan => Document(plan, "web-site-policy", "policy", statements =>
            Statement(statements, "CloudFrontReads").Remove("Condition"))),
        Wrong("EDGE-16", "another distribution reads the files of a site", plan => Document(plan, "web-site-policy", "policy", statements =>
            Compared(statements)["aws:SourceArn"] = "arn:aws:cloudfront::111122223333:distribution/EOTHER")),
        Wrong("EDGE-16", "another distribution reads them as well", plan => Document(plan, "web-site-policy", "policy", statements =>
            Compared(statements)["aws:SourceArn"]!.AsArray().Add("arn:aws:cloudfront::111122223333:distribution/EOTHER"))),
        Wrong("EDGE-16", "another service reads the files of a site", plan => Document(plan, "web-site-policy", "policy", statements =>
            Statement(statements, "CloudFrontReads")["Principal"] = new JsonObject { ["Service"] = "config.amazonaws.com" })),
        Input("EDGE-41", Site, "defaultCacheBehavior.viewerProtocolPolicy", "allow-all"),
        Input("EDGE-41", Site, "defaultCacheBehavior.viewerProtocolPolicy", null),
        InputOf(WithPath, "EDGE-41", Site, $"{PathBehavior}.viewerProtocolPolicy", "allow-all"),
        InputOf(WithPath, "EDGE-41", Site, $"{PathBehavior}.viewerProtocolPolicy", null),
        Input("EDGE-42", Site, "viewerCertificate.acmCertificateArn", "arn:aws:acm:us-east-1:111122223333:certificate/other"),
        Input("EDGE-42", Site, "viewerCertificate.acmCertificateArn", null),
        InputOf(Copy("web-site-certificate-request", "elsewhere").Then(plan => plan.With("elsewhere", certificate => certificate with { Id = ElsewhereArn })), "EDGE-42", Site, "viewerCertificate.acmCertificateArn", ElsewhereArn),
        Input("EDGE-42", Site, "aliases", new[] { "www.shop.example.com", "shop.example.com" }),
        Input("EDGE-43", Site, "defaultRootObject", ""),
        Input("EDGE-43", Site, "defaultRootObject", null),
        Input("EDGE-44", Site, "defaultCacheBehavior.responseHeadersPolicyId", "67f7725c-6f97-4210-82d7-5512b31e9d03"),
        Input("EDGE-44", Site, "defaultCacheBehavior.responseHeadersPolicyId", null),
        InputOf(WithPath, "EDGE-44", Site, $"{PathBehavior}.responseHeadersPolicyId", "67f7725c-6f97-4210-82d7-5512b31e9d03"),
        InputOf(WithPath, "EDGE-44", Site, $"{PathBehavior}.responseHeadersPolicyId", null),
        InputOf(Server, "EDGE-45", "server", $"{Config}.originProtocolPolicy", "match-viewer"),
        InputOf(Server, "EDGE-45", "server", $"{Config}.originProtocolPolicy", null),
        InputOf(Server, "EDGE-45", "server", $"{Config}.originSslProtocols", new[] { "TLSv1.2", "TLSv1.1" }),
        InputOf(Server, "EDGE-45", "server", $"{Config}.originSslProtocols", null),
        Input("EDGE-46", Site, "customErrorResponses[0].errorCode", 403),
        Input("EDGE-47", "web-site-access", "signingBehavior", "no-override"),
        Input("EDGE-47", "web-site-access", "signingBehavior", null),
        Input("EDGE-47", "web-site-access", "signingProtocol", null),
        Input("EDGE-47", "web-site-access", "originAccessControlOriginType", "lambda"),
    ];

    /// <summary>Some files of the site have a behavior of their own, like all others.</summary>
    private static Plan WithPath(Plan plan) => plan.With(Site, "orderedCacheBehaviors", new[]
    {
        new Dictionary<string, object?>(plan.ByName(Site).Map("defaultCacheBehavior")!, StringComparer.Ordinal) { ["pathPattern"] = "/assets/*" },
    });

    /// <summary>A distribution before a server of somebody else.</summary>
    internal static Plan Server(Plan plan) => Copy(Site, "server")(plan).With("server", "defaultRootObject", null).With("server", "origins", new[]
    {
        new Dictionary<string, object?>
        {
            ["domainName"] = "partner.example.com",
            ["originId"] = "origin",
            ["customOriginConfig"] = new Dictionary<string, object?> { ["originProtocolPolicy"] = "https-only", ["originSslProtocols"] = new[] { "TLSv1.2" } },
        },
    });
}
