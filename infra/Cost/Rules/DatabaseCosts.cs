using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>A database by the hour, its storage, its backups beyond what is free, and the secret that RDS keeps for it.</summary>
internal static class DatabaseCosts
{
    private const int FreeInsightsDays = 7;

    // gp3 has more from 400 GB on; below that 3000 operations a second come with the storage.
    private const decimal SmallGp3 = 400;
    private const decimal SmallGp3Operations = 3000;
    private const decimal LargeGp3Operations = 12000;

    public static CostRule Instances { get; } = new(ResourceTypes.Database, Of);

    private static IEnumerable<Charge> Of(PlannedResource database, CostContext context)
    {
        var zones = database.Flag("multiAz") == true ? "multi-AZ" : "single-AZ";
        var engine = Engine(database, context);
        var size = database.Text("instanceClass");
        yield return new Charge($"instance {size} {zones}", Month.Hours, new PriceKey(ServiceOf(engine), "instance-hour", $"{size} {zones}"));

        var storage = database.Text("storageType") ?? "gp2";
        var allocated = DatabaseSize.Allocated(database, context);
        yield return new Charge($"storage {storage} {zones}", allocated, new PriceKey("RDS storage", "GB-month", $"{storage} {zones}"));
        if (Operations(database, storage, allocated) is { } operations and > 0)
        {
            yield return new Charge($"operations of the storage {zones}", operations, new PriceKey("RDS storage", "IOPS-month", OperationsOf(storage, zones)));
        }

        if (database.Number("backupRetentionPeriod") is { } days and > 0)
        {
            yield return new Charge(
                "backups beyond the size of the storage",
                DatabaseSize.Backups(database, (decimal)days, context) is { } kept ? Math.Max(0, kept - allocated!.Value) : null,
                new PriceKey("RDS backup", "GB-month", "automated backup and snapshots"),
                DatabaseSize.Assumption);
        }

        foreach (var charge in Insights(database).Concat(Secret(database)))
        {
            yield return charge;
        }
    }

    private static IEnumerable<Charge> Insights(PlannedResource database)
    {
        if (database.Text("databaseInsightsMode") == "advanced")
        {
            yield return new Charge(
                "Database Insights, advanced",
                InstanceProcessors.Of(database.Text("instanceClass")) * Month.Hours,
                new PriceKey("RDS Database Insights", "vCPU-hour", "advanced"));
        }
        else if (database.Flag("performanceInsightsEnabled") == true)
        {
            var days = database.Number("performanceInsightsRetentionPeriod") ?? FreeInsightsDays;
            yield return days <= FreeInsightsDays
                ? new Charge("Performance Insights, 7 days", 1, new PriceKey("RDS Performance Insights", "month", "7 days"))
                : new Charge("Performance Insights", InstanceProcessors.Of(database.Text("instanceClass")), new PriceKey("RDS Performance Insights", "vCPU-month", "long retention"));
        }
    }

    private static IEnumerable<Charge> Secret(PlannedResource database) => database.Flag("manageMasterUserPassword") == true
        ? [new Charge("secret of the master user", 1, new PriceKey("Secrets Manager", "secret-month", "secret"))]
        : [];

    /// <summary>A replica says nothing of its engine: it is that of what it copies.</summary>
    private static string? Engine(PlannedResource database, CostContext context) =>
        database.Text("engine") ?? context.Database(database.Text("replicateSourceDb"))?.Text("engine");

    private static string ServiceOf(string? engine) => engine switch
    {
        "postgres" => "RDS PostgreSQL",
        null => "RDS",
        _ => $"RDS {engine}",
    };

    private static decimal? Operations(PlannedResource database, string storage, decimal? allocated) =>
        (decimal?)database.Number("iops") is not { } provisioned ? null
        : storage != "gp3" ? provisioned
        : provisioned - (allocated < SmallGp3 ? SmallGp3Operations : LargeGp3Operations);

    private static string OperationsOf(string storage, string zones) => storage == "gp3" ? $"gp3 above the baseline, {zones}" : $"{storage} {zones}";
}
