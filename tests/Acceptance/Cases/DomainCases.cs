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

    public IEnumerable<Case> Cases =>
    [
        Sides.OfTwin("ACM-CERTIFICATE-01", Certificate, "domainName", Name(64), Name(65)),
        Sides.OfTwin("ACM-CERTIFICATE-03", Certificate, "subjectAlternativeNames", Names(99), Names(100)),
        Sides.OfTwin("ACM-CERTIFICATE-04", Certificate, "subjectAlternativeNames", new[] { Name(253) }, new[] { Name(254) }),
        Sides.OfTwin("ROUTE53-RECORD-05", Proof, twin => Text(twin, 255), twin => Text(twin, 256)),
        Sides.OfTwin("ROUTE53-RECORD-06", Alias, twin => Weighted(twin, Letters(128)), twin => Weighted(twin, Letters(129))),
        Sides.OfTwin("ROUTE53-RECORD-12", Alias, twin => Weighted(twin, "first", 255), twin => Weighted(twin, "first", 256)),
        Sides.OfTwin("ROUTE53-RECORD-50", Proof, Other, twin => twin.Set("name", "Shop.example.com.")),
        new("ROUTE53-HEALTH-CHECK-01", OfAlarm, plan => OfAlarm(plan).With(Check, "cloudwatchAlarmName", null)),
        new("ROUTE53-HEALTH-CHECK-02", OfAlarm, plan => OfAlarm(plan).With(Check, "cloudwatchAlarmRegion", null)),
        new("ROUTE53-HEALTH-CHECK-07", plan => OfText(plan).With(Check, "searchString", "well"), OfText),
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

    private static Plan OfAlarm(Plan plan) => plan.With(Check, "type", "CLOUDWATCH_METRIC").With(Check, "cloudwatchAlarmName", "shop").With(Check, "cloudwatchAlarmRegion", "eu-west-1");

    private static Plan OfText(Plan plan) => plan.With(Check, "type", "HTTPS_STR_MATCH");
}
