using Infra.Plans;
using Infra.Policies;

namespace Infra.Pictures.Architecture;

/// <summary>What keeps the product's data within the network.</summary>
internal static class DataBoxes
{
    public static IEnumerable<Drawn> Databases(Plan plan, IReadOnlyList<PlannedResource> databases) => Drawn.Each(databases, "databases", database =>
        Drawn.Alone(database, BoxKind.Data,
        [
            Joined(Told.Text(database, "engine"), Told.Text(database, "engineVersion")),
            Told.Text(database, "instanceClass"),
            StorageOf(database),
            Told.Text(database, "replicateSourceDb") is { } source ? $"replica of {source.Split(':')[^1]}" : StandbyOf(database),
            Told.Number(database, "backupRetentionPeriod") is > 0 and var days ? $"backups for {Days(days)}" : null,
            CopyOf(plan, database),
        ]));

    public static IEnumerable<Drawn> Caches(IReadOnlyList<PlannedResource> caches) => Drawn.Each(caches, "caches", cache =>
        Drawn.Alone(cache, BoxKind.Data,
        [
            Joined(Told.Text(cache, "engine"), Told.Text(cache, "engineVersion")),
            Joined(Told.Number(cache, "numCacheClusters") is { } nodes and not 1 ? $"{nodes} x" : null, Told.Text(cache, "nodeType")),
            Told.Flag(cache, "automaticFailoverEnabled") switch { true => "a replica takes over", false => "no replica", null => null },
            Told.Number(cache, "snapshotRetentionLimit") is > 0 and var days ? $"snapshots for {Days(days)}" : null,
        ]));

    private static string? StandbyOf(PlannedResource database) => Told.Flag(database, "multiAz") switch
    {
        true => "standby in another zone",
        false => "no standby",
        null => null,
    };

    private static string? StorageOf(PlannedResource database) => (Told.Number(database, "allocatedStorage"), Told.Number(database, "maxAllocatedStorage")) switch
    {
        ({ } from, { } to) => $"{from} to {to} GB",
        ({ } size, null) => $"{size} GB",
        _ => null,
    };

    private static string? CopyOf(Plan plan, PlannedResource database) => plan.OfType(ResourceTypes.DatabaseBackupCopy)
        .Where(copy => Told.Text(copy, "sourceDbInstanceArn")?.Split(':')[^1] == Told.Text(database, "identifier"))
        .Select(copy => Told.Text(copy, "region") is { } region ? $"copied to {region}" : "copied to another region").FirstOrDefault();

    private static string Days(double days) => days == 1 ? "1 day" : $"{days} days";

    private static string? Joined(params string?[] words) => string.Join(' ', words.OfType<string>()) is { Length: > 0 } text ? text : null;
}
