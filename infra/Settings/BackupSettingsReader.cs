using Infra.Backups;
using Infra.Data;

namespace Infra.Settings;

internal static class BackupSettingsReader
{
    private const int LeastDaysForCustomers = 30;

    /// <summary>AWS Backup fails to copy a database in its windows, and in the hour before them.</summary>
    public static void KeepClear(SettingsSection database, DatabaseSettings settings)
    {
        if (!database.HasProblem("backupWindow") && WeeklyWindow.EveryDay(settings.BackupWindow).Any(day => day.Overlaps(BackupVault.Busy)))
        {
            Refuse(database, "backupWindow", "day", $"{settings.BackupWindow}");
        }

        if (!database.HasProblem("maintenanceWindow") && settings.MaintenanceWindow.Overlaps(BackupVault.Busy))
        {
            Refuse(database, "maintenanceWindow", "week", $"{settings.MaintenanceWindow}");
        }
    }

    private static void Refuse(SettingsSection database, string key, string every, string found) => database.Refuse(
        key, $"a time of every {every} that does not overlap {BackupVault.Busy} of every day, when AWS Backup copies the database; {found} does");

    public static BackupSettings Read(SettingsSection section, bool customerFacing)
    {
        var restoreTesting = section.Optional("restoreTesting", RestoreTesting.Monthly, (s, k) => s.Choice<RestoreTesting>(k));
        if (customerFacing && restoreTesting == RestoreTesting.None && !section.HasProblem("restoreTesting"))
        {
            section.Refuse("restoreTesting", $"weekly or monthly, {CustomerFacingReadings.Reason}");
        }

        return new BackupSettings
        {
            Retention = section.Optional("days", TimeSpan.FromDays(LeastDaysForCustomers), (s, k) => customerFacing
                ? s.Days(k, LeastDaysForCustomers, to: 3650, $"days, {CustomerFacingReadings.Reason}")
                : s.Days(k, from: 1, to: 3650)),
            Lock = section.Optional("lock", VaultLock.None, (s, k) => s.Choice<VaultLock>(k)),
            RestoreTesting = restoreTesting,
        };
    }
}
