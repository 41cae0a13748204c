using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Names: certificates, records, zones and the checks of their health.</summary>
public sealed class DomainCases : IProofs
{
    private const string Certificate = "edge-certificate-request";
    private const string Alias = "edge-domain";
    private const string Proof = "edge-certificate-proof";
    private const string Check = "shop-answers";

    private static readonly string[] Routings =
    [
        "weightedRoutingPolicies", "failoverRoutingPolicies", "geolocationRoutingPolicies", "latencyRoutingPolicies",
        "multivalueAnswerRoutingPolicy", "cidrRoutingPolicy", "geoproximityRoutingPolicy",
    ];

    public IEnumerable<Case> Cases =>
    [
        Sides.OfTwin("ACM-CERTIFICATE-01", Certificate, "domainName", Name(64), Name(65)),
        Sides.Of("ACM-CERTIFICATE-02", Certificate, "keyAlgorithm", "EC_prime256v1", "RSA_4096"),
        Sides.OfTwin("ACM-CERTIFICATE-03", Certificate, "subjectAlternativeNames", Names(99), Names(100)),
        Sides.OfTwin("ACM-CERTIFICATE-04", Certificate, "subjectAlternativeNames", new[] { Name(253) }, new[] { Name(254) }),
        Sides.OfTwin("ACM-CERTIFICATE-05", Certificate, "validationMethod", "EMAIL", "HTTP"),
        Sides.Of("ROUTE53-RECORD-01", plan => Sides.Twin(plan, Alias)),
        Sides.OfTwin("ROUTE53-RECORD-02", Proof, Other, twin => Other(twin).LeftOut("records").LeftOut("ttl")),
        Sides.OfTwin("ROUTE53-RECORD-03", Alias, Other, twin => Other(twin).Set("ttl", 60)),
        Sides.OfTwin("ROUTE53-RECORD-04", Alias, Other, twin => Other(twin).LeftOut("aliases[0].evaluateTargetHealth")),
        Sides.OfTwin("ROUTE53-RECORD-05", Proof, twin => Text(twin, 255), twin => Text(twin, 256)),
        Sides.OfTwin("ROUTE53-RECORD-06", Alias, twin => Weighted(twin, Letters(128)), twin => Weighted(twin, Letters(129))),
        Sides.OfTwin("ROUTE53-RECORD-07", Alias, twin => Weighted(twin, "first"), twin => Other(twin).Set("setIdentifier", "first")),
        Sides.OfTwin("ROUTE53-RECORD-08", Proof, Other, twin => Other(twin).LeftOut("ttl")),
        Sides.OfTwin("ROUTE53-RECORD-09", Proof, twin => Other(twin).Set("ttl", 0), twin => Other(twin).Set("ttl", -1)),
        Sides.OfTwin("ROUTE53-RECORD-10", Alias, twin => Other(twin).Set("type", "AAAA"), twin => Other(twin).Set("type", "A6")),
        Sides.OfTwin("ROUTE53-RECORD-11", Proof, Other, twin => Other(twin).Set("records[1]", "second.example.com")),
        Sides.OfTwin("ROUTE53-RECORD-12", Alias, twin => Weighted(twin, "first", 255), twin => Weighted(twin, "first", 256)),
        Sides.OfTwin("ROUTE53-RECORD-13", Alias, Other, twin => twin.Set("name", $"{Letters(64)}.example.com")),
        .. Routings.Select((routing, index) => Sides.OfTwin(
            $"ROUTE53-RECORD-{14 + index}", Alias, twin => Routed(twin, routing).Set("setIdentifier", "first"), twin => Routed(twin, routing))),
        Sides.Of("ROUTE53-ZONE-01", "shop-zone", "comment", Letters(256), Letters(257)),
        Sides.Of("ROUTE53-ZONE-02", "shop-zone", "name", "shop.example.com", "shop..example.com"),
        new("ROUTE53-HEALTH-CHECK-01", OfAlarm, plan => OfAlarm(plan).With(Check, "cloudwatchAlarmName", null)),
        new("ROUTE53-HEALTH-CHECK-02", OfAlarm, plan => OfAlarm(plan).With(Check, "cloudwatchAlarmRegion", null)),
        Sides.Of("ROUTE53-HEALTH-CHECK-03", Check, "failureThreshold", 10, 11),
        Sides.Of("ROUTE53-HEALTH-CHECK-04", Check, "regions", Sides.Texts(3), Sides.Texts(2)),
        Sides.Of("ROUTE53-HEALTH-CHECK-05", Check, "requestInterval", 10, 20),
        Sides.Of("ROUTE53-HEALTH-CHECK-06", Check, "searchString", Letters(255), Letters(256)),
        new("ROUTE53-HEALTH-CHECK-07", plan => OfText(plan).With(Check, "searchString", "well"), OfText),
        Sides.Of("ROUTE53-HEALTH-CHECK-08", Check, "type", "TCP", "UDP"),
    ];

    private static string Letters(int length) => new('a', length);

    /// <summary>A domain of labels of 31 letters, the last of them longer or shorter.</summary>
    private static string Name(int length)
    {
        var whole = string.Concat(Enumerable.Repeat($"{Letters(31)}.", (length - 1) / 32));
        return whole + Letters(length - whole.Length);
    }

    private static string[] Names(int count) => [.. Sides.Texts(count).Select(text => $"{text}.example.com")];

    private static PlannedResource Other(PlannedResource record) => record.Set("name", "other.example.com");

    private static PlannedResource Text(PlannedResource record, int length) => Other(record).Set("type", "TXT").Set("records", new[] { Letters(length) });

    private static PlannedResource Weighted(PlannedResource record, string identifier, int weight = 1) =>
        Other(record).Set("weightedRoutingPolicies", new[] { new { weight } }).Set("setIdentifier", identifier);

    private static PlannedResource Routed(PlannedResource record, string routing) => Other(record).Set(routing, routing switch
    {
        "weightedRoutingPolicies" => new[] { new { weight = 1 } },
        "failoverRoutingPolicies" => new[] { new { type = "PRIMARY" } },
        "geolocationRoutingPolicies" => new[] { new { country = "IE" } },
        "latencyRoutingPolicies" => new[] { new { region = "eu-west-1" } },
        "multivalueAnswerRoutingPolicy" => true,
        "cidrRoutingPolicy" => new { collectionId = "offices", locationName = "dublin" },
        _ => new { awsRegion = "eu-west-1" },
    });

    private static Plan OfAlarm(Plan plan) => plan.With(Check, "type", "CLOUDWATCH_METRIC").With(Check, "cloudwatchAlarmName", "shop").With(Check, "cloudwatchAlarmRegion", "eu-west-1");

    private static Plan OfText(Plan plan) => plan.With(Check, "type", "HTTPS_STR_MATCH");
}
