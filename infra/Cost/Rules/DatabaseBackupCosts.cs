using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>The backups of a database in another region: nothing of them is free there.</summary>
internal static class DatabaseBackupCosts
{
    public static CostRule Copies { get; } = new(ResourceTypes.DatabaseBackupCopy, (copy, context) =>
    {
        var database = context.Database(copy.Text("sourceDbInstanceArn"));
        var days = (decimal?)copy.Number("retentionPeriod");
        return
        [
            new Charge(
                "copied backups",
                database is not null && days is not null ? DatabaseSize.Backups(database, days.Value, context) : null,
                new PriceKey("RDS backup", "GB-month", "automated backup and snapshots"),
                DatabaseSize.Assumption),
            new Charge(
                "sent to the other region",
                database is null ? null : DatabaseSize.ChangedInADay(database, context) * Month.Days,
                new PriceKey("Data transfer", "GB", $"to {copy.Text("region")}"),
                DatabaseSize.Assumption)
            {
                Region = context.Region,
            },
        ];
    });
}
