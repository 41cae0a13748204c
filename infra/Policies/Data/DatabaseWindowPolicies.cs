using Infra.Data;
using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>When AWS works on the data.</summary>
public static class DatabaseWindowPolicies
{
    private const int LeastMinutes = 30;
    private const int LeastMinutesOfCaches = 60;

    public static Policy ChangesWaitForTheirWindow => new()
    {
        Id = "DATA-15",
        Severity = Severity.Advice,
        Promise = "changes that restart a database or a cache wait for the maintenance window",
        Why = "Applied at once, a larger class takes the database away in the middle of the day.",
        Fix = "set ApplyImmediately = false",
        Select = plan => [.. DataPlans.Databases(plan), .. DataPlans.Caches(plan)],
        Holds = data => data.Flag("applyImmediately") == false,
    };

    public static Policy DatabaseWindowsAreApart => new()
    {
        Id = "DATA-33",
        Severity = Severity.Blocker,
        Promise = "a database is backed up and maintained at times of the stack's choice, which never meet",
        Why = "Times that AWS picks fall into somebody's day; times that overlap are refused halfway through a deployment.",
        Fix = "set database.backupWindow and database.maintenanceWindow apart, each at least half an hour",
        Select = DataPlans.Sources,
        Holds = database => AreApart(database, "backupWindow", LeastMinutes),
    };

    public static Policy CacheWindowsAreApart => new()
    {
        Id = "CACHE-19",
        Severity = Severity.Blocker,
        Promise = "a cache is copied and maintained at times of the stack's choice, which never meet",
        Why = "A snapshot forks the engine and needs its memory; in the hour of a failover it fails, and the day has none.",
        Fix = "set cache.snapshotWindow and cache.maintenanceWindow apart, each at least an hour",
        Select = DataPlans.Caches,
        Holds = cache => AreApart(cache, "snapshotWindow", LeastMinutesOfCaches),
    };

    private static bool AreApart(PlannedResource data, string daily, int minutes) =>
        DailyWindow.TryParse(data.Text(daily) ?? "", out var copied) && copied.Minutes >= minutes
        && WeeklyWindow.TryParse(data.Text("maintenanceWindow") ?? "", out var maintained) && maintained.Minutes >= minutes
        && !maintained.Overlaps(copied);
}
