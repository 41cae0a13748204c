using Infra.Backups;

namespace Infra.Settings;

internal static class BackupSettingsReader
{
    private const int LeastDaysForCustomers = 30;

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
