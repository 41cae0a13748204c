using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Coded;

/// <summary>What Route 53 demands of the records of one name.</summary>
internal static class RecordConstraints
{
    private static readonly PerPlan<ILookup<(string? Zone, string Name), PlannedResource>> Records = new(plan => plan.OfType(ResourceTypes.DnsRecord)
        .Select(record => (Key: Key(record), Record: record)).Where(pair => pair.Key is not null).ToLookup(pair => pair.Key!.Value, pair => pair.Record));

    private static readonly CodedConstraint Alone = new()
    {
        Id = "ROUTE53-RECORD-50",
        Type = ResourceTypes.DnsRecord,
        Property = "name",
        Says = "must be of no record of another type where it is that of a CNAME",
        Answer = "InvalidChangeBatch: RRSet of type CNAME cannot be created as other RRSets exist with the same name",
        Noticed = Noticed.Apply,
        Fix = "give the CNAME a name of its own",
        Source = "awsdocs/amazon-route53-docs:doc_source/ResourceRecordTypes.md (archived 2023-06)",
        Objections = (record, plan) => record.Text("type") == "CNAME" && Key(record) is { } key
            && Records.Of(plan)[key].FirstOrDefault(other => other.Text("type") != "CNAME") is { } other
            ? [new Objection("name", record.Text("name"), $"but so is the {other.Text("type")} record {other.Name}")]
            : [],
    };

    public static IReadOnlyList<CodedConstraint> All => [Alone];

    /// <summary>Names are the same with a dot at their end and in any case.</summary>
    private static (string? Zone, string Name)? Key(PlannedResource record) =>
        record.Text("name") is { } name ? (record.Text("zoneId"), name.TrimEnd('.').ToLowerInvariant()) : null;
}
