using Infra.Plans;

namespace Infra.Cost.Rules;

/// <summary>How much of a database there is, and how much its backups come to.</summary>
internal static class DatabaseSize
{
    public const string Assumption = "usage.databaseFilledPercent, usage.databaseChangedPercent";

    /// <summary>GB; a replica has what it copies has. Null if the plan does not tell.</summary>
    public static decimal? Allocated(PlannedResource database, CostContext context) =>
        (decimal?)(database.Number("allocatedStorage") ?? context.Database(database.Text("replicateSourceDb"))?.Number("allocatedStorage"));

    /// <summary>GB that lie in the database.</summary>
    public static decimal? Filled(PlannedResource database, CostContext context) =>
        Allocated(database, context) * context.Usage[UsageAssumptions.DatabaseFilledPercent] / 100;

    /// <summary>GB that change in a day.</summary>
    public static decimal? ChangedInADay(PlannedResource database, CostContext context) =>
        Filled(database, context) * context.Usage[UsageAssumptions.DatabaseChangedPercent] / 100;

    /// <summary>GB of a whole copy, and of what has changed on each day that is kept.</summary>
    public static decimal? Backups(PlannedResource database, decimal days, CostContext context) =>
        Filled(database, context) + (ChangedInADay(database, context) * days);
}
