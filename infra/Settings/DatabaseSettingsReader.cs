using System.Text.RegularExpressions;
using Infra.Data;
using Infra.Units;

namespace Infra.Settings;

internal static partial class DatabaseSettingsReader
{
    private const int SmallestStorage = 20;
    private const int LargestCeiling = 65536;

    /// <summary>RDS takes more, but then no ceiling at least 10 % above it.</summary>
    private const int LargestStorage = LargestCeiling * 10 / 11;

    private static readonly TextShape InstanceClass = new(
        "an RDS instance class, for example db.t4g.small", InstanceClassPattern().IsMatch);

    public static DatabaseSettings Read(SettingsSection section, bool customerFacing) => new()
    {
        MajorVersion = section.Number("majorVersion", from: 14, to: 18, "the major version of Postgres alone"),
        InstanceClass = section.Text("instanceClass", InstanceClass),
        HighAvailability = section.Flag("highAvailability", customerFacing),
        Storage = Storage(section, out var storage),
        StorageCeiling = new Gibibytes(section.Number(
            "storageCeilingGib", LowestCeiling(storage), LargestCeiling, "GiB, at least 10 % above storageGib")),
        BackupRetention = customerFacing
            ? section.Days("backupDays", from: 7, to: 35, $"days, {CustomerFacingReadings.Reason}")
            : section.Days("backupDays", from: 1, to: 35),
        DeletionProtection = section.Flag("deletionProtection", customerFacing),
        Insights = section.Choice<DatabaseInsights>("insights"),
    };

    private static Gibibytes Storage(SettingsSection section, out int gibibytes)
    {
        gibibytes = section.Number("storageGib", SmallestStorage, LargestStorage, "GiB, so that storageCeilingGib can be 10 % above");
        return new Gibibytes(gibibytes);
    }

    /// <summary>RDS refuses a ceiling less than 10 % above the storage; whole numbers, since 1.1 is none exactly.</summary>
    private static int LowestCeiling(int storage) =>
        ((Math.Max(storage, SmallestStorage) * 11) + 9) / 10;

    [GeneratedRegex(@"\Adb\.[a-z][a-z0-9-]*\.[a-z0-9-]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InstanceClassPattern();
}
