using Infra.Plans;
using Infra.Policies;
using static Tests.Policies.Mutations.EdgeTwins;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class DnsMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("DNS-01", "edge-domain", "aliases[0].name", "shop-production-old-1.eu-west-1.elb.amazonaws.com"),
        Input("DNS-01", "edge-domain", "aliases[0].name", "shop-production-140135724.eu-west-1.example.com"),
        Input("DNS-01", "edge-domain", "aliases[0].name", "shop.eu-west-1.elb.amazonaws.com"),
        Input("DNS-01", "edge-domain", "aliases[0].name", null),
        Input("DNS-01", "edge-domain", "aliases", null),
        Input("DNS-01", "web-site-domain", "name", "old.shop.example.com"),
        Input("DNS-01", "web-site-domain", "name", null),
        Input("DNS-01", "web-site-domain-ipv6", "aliases[0].name", "d3a3ca31f6bb2c.example.com"),
        Wrong("DNS-01", "a record has two aliases", plan => plan.With("web-site-domain", "aliases[1]", plan.ByName("web-site-domain").List("aliases")![0])),
        Input("DNS-02", "edge-certificate-proof", "records", new[] { "gone.example.com" }),
        Input("DNS-02", "edge-certificate-proof", "records", new[] { "_6d350edc565c8b3d142db052366cd0a6.acm-validations.aws.", "gone.example.com" }),
        Input("DNS-02", "edge-certificate-proof", "records", null),
        InputOf(Alias("more", "shop.example.com", LoadBalancer), "DNS-03", "more", "name", "other.shop.example.com"),
        InputOf(
            Alias("more", "admin.shop.example.com", LoadBalancer).Then(plan => plan.With("edge-certificate-request", "subjectAlternativeNames", new[] { "admin.shop.example.com" })),
            "DNS-03", "edge-certificate-request", "subjectAlternativeNames", null),
        Input("DNS-04", "edge-domain", "aliases[0].evaluateTargetHealth", false),
        Input("DNS-04", "edge-domain", "aliases[0].evaluateTargetHealth", null),
        Absent("DNS-05", "a zone is not signed", plan => plan.Without("zone-signing")) with { Twin = Zone },
        InputOf(Zone, "DNS-05", "zone-signing", "signingStatus", "NOT_SIGNING"),
        InputOf(Zone, "DNS-05", "zone-signing", "hostedZoneId", "Z2"),
        Absent("DNS-06", "nobody writes down what a zone is asked", plan => plan.Without("zone-log")) with { Twin = Zone },
        InputOf(Zone, "DNS-06", "zone-log", "zoneId", "Z2"),
        InputOf(Zone, "DNS-06", "zone-log", "cloudwatchLogGroupArn", null),
    ];

    /// <summary>A zone of the stack's own.</summary>
    internal static Plan Zone(Plan plan) => Adding(ResourceTypes.Zone, "zone", ("name", "shop.example.com"))
        .Then(Adding(ResourceTypes.ZoneSigning, "zone-signing", ("hostedZoneId", "id-zone")))
        .Then(Adding(ResourceTypes.ZoneQueryLog, "zone-log", ("zoneId", "id-zone"), ("cloudwatchLogGroupArn", "arn:aws:logs:us-east-1:111122223333:log-group:/dns")))(plan);
}
