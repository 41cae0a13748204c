using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Names in the DNS that lead to resources of AWS.</summary>
internal static class RecordConstraints
{
    private const string LoadBalancers = ".elb.amazonaws.com";
    private const string Distributions = ".cloudfront.net";

    /// <summary>The zone of every distribution there is.</summary>
    private const string ZoneOfCloudFront = "Z2FDTNDATAQYW2";

    public static CodedConstraint BalancersAreInTheirZone => new()
    {
        Id = "RECORD-ALIAS-01",
        Type = ResourceTypes.DnsRecord,
        Property = "aliases[].zoneId",
        Says = "must be the zone that AWS keeps for the load balancers of the region",
        Answer = "InvalidChangeBatch: Tried to create an alias that targets ..., but the alias target name does not lie within the target zone",
        Noticed = Noticed.Apply,
        Fix = "set ZoneId of the alias to ZoneId of the LoadBalancer",
        Source = Sources.Botocore("route53/2013-04-01", "AliasTarget"),
        Objections = (record, plan) => Aliases(record, LoadBalancers).SelectMany(alias => Objecting.If(
            alias.Zone == record.Text("zoneId") || plan.Makes(ResourceTypes.Zone, alias.Zone) || alias.Zone == ZoneOfCloudFront, alias.Place, alias.Zone, "but no load balancer lies in that zone")),
    };

    public static CodedConstraint DistributionsAreInTheirZone => new()
    {
        Id = "RECORD-ALIAS-02",
        Type = ResourceTypes.DnsRecord,
        Property = "aliases[].zoneId",
        Says = $"must be {ZoneOfCloudFront} for a name of CloudFront",
        Answer = "InvalidChangeBatch: Tried to create an alias that targets ..., but the alias target name does not lie within the target zone",
        Noticed = Noticed.Apply,
        Fix = "set ZoneId of the alias to HostedZoneId of the Distribution",
        Source = Sources.Botocore("route53/2013-04-01", "AliasTarget"),
        Objections = (record, _) => Aliases(record, Distributions).SelectMany(alias => Objecting.If(alias.Zone != ZoneOfCloudFront, alias.Place, alias.Zone, "but CloudFront has one zone")),
    };

    public static CodedConstraint ZonesThemselvesHaveNoOtherName => new()
    {
        Id = "RECORD-APEX-01",
        Type = ResourceTypes.DnsRecord,
        Property = "type",
        Says = "must not be CNAME for the name of the zone itself",
        Answer = "InvalidChangeBatch: RRSet of type CNAME with DNS name ... is not permitted at apex in zone ...",
        Noticed = Noticed.Apply,
        Fix = "declare an alias record of type A",
        Source = Sources.Guide("amazon-route53-docs", "ResourceRecordTypes"),
        Objections = (record, plan) => record.Text("type") == "CNAME" && plan.Referred(ResourceTypes.Zone, record.Text("zoneId")) is { } zone
            && string.Equals(zone.Text("name")?.TrimEnd('.'), record.Text("name")?.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
                ? [new Objection("type", "CNAME", $"but {record.Text("name")} is the name of the zone {zone.Name}")] : [],
    };

    public static IReadOnlyList<CodedConstraint> All => [BalancersAreInTheirZone, DistributionsAreInTheirZone, ZonesThemselvesHaveNoOtherName];

    private static IEnumerable<(string Place, string? Zone)> Aliases(PlannedResource record, string end) => (record.Items("aliases") ?? [])
        .Select((alias, index) => (Place: $"aliases[{index}].zoneId", Alias: alias)).Where(pair => pair.Alias.Text("name")?.TrimEnd('.').EndsWith(end, StringComparison.Ordinal) == true)
        .Select(pair => (pair.Place, pair.Alias.Text("zoneId")));
}
