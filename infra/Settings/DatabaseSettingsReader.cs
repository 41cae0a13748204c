using Infra.Acceptance;
using Infra.Data;
using Infra.Units;

namespace Infra.Settings;

internal static class DatabaseSettingsReader
{
    private const string MasterPasswordKey = "masterPassword";
    private const string ReadReplicaKey = "readReplica";
    private const string ReadReplicaClassKey = "readReplicaClass";
    private const string BlueGreenUpdateKey = "blueGreenUpdate";
    private const string StorageCeilingKey = "storageCeilingGib";
    private const int SmallestStorage = 20;
    private const int LargestCeiling = 65536;

    /// <summary>RDS takes more, but then no ceiling at least 10 % above it.</summary>
    private const int LargestStorage = LargestCeiling * 10 / 11;

    /// <summary>Those that AWS supports without a surcharge.</summary>
    private static readonly int[] MajorVersions =
        [.. DatedFacts.Values("rds-postgres-versions").Except(DatedFacts.Values("rds-postgres-extended-support-versions")).Select(Digits.WholeNumber).OfType<int>().Order()];

    private static TextShape InstanceClass => TextShape.Listed("an RDS instance class, for example db.t4g.small", DatedFacts.Of("rds-postgres-instance-classes"));

    public static DatabaseSettings Read(SettingsSection section, string region, bool customerFacing)
    {
        var majorVersion = section.OneOf("majorVersion", MajorVersions.Contains, $"{Wording.Range(MajorVersions[0], MajorVersions[^1])} (the major version of Postgres alone)");
        var instanceClass = section.Text("instanceClass", InstanceClass);
        var highAvailability = section.Flag("highAvailability", customerFacing);
        var storage = Storage(section, out var gibibytes);
        var ceiling = new Gibibytes(section.Number(StorageCeilingKey, LowestCeiling(gibibytes), LargestCeiling, "GiB, at least 10 % above storageGib"));
        var backups = section.Days("backupDays", from: 7, to: 35);
        var deletionProtection = section.Flag("deletionProtection", customerFacing);
        var insights = section.Choice<DatabaseInsights>("insights");
        var (backupWindow, maintenanceWindow) = section.Windows("backupWindow", minutes: 30);
        var (generation, restore) = DatabaseRestoreReader.Read(section);
        var masterPassword = section.Optional(MasterPasswordKey, MasterPassword.Managed, (s, k) => s.Choice<MasterPassword>(k));
        var readReplica = section.Optional(ReadReplicaKey, otherwise: false, (s, k) => s.Flag(k));
        var blueGreenUpdate = section.Optional(BlueGreenUpdateKey, otherwise: false, (s, k) => s.Flag(k));
        RefuseTogether(section, masterPassword, readReplica, blueGreenUpdate, gibibytes, ceiling);
        return new DatabaseSettings
        {
            MajorVersion = majorVersion,
            InstanceClass = instanceClass,
            HighAvailability = highAvailability,
            Storage = storage,
            StorageCeiling = ceiling,
            BackupRetention = backups,
            DeletionProtection = deletionProtection,
            Insights = insights,
            MasterPassword = masterPassword,
            Rotation = DatabaseRotationReader.Read(section, customerFacing),
            Generation = generation,
            Restore = restore,
            BlueGreenUpdate = blueGreenUpdate,
            ReadReplica = readReplica,
            ReadReplicaClass = ReplicaClass(section, readReplica) ?? instanceClass,
            BackupCopyRegion = section.Optional<string?>("backupCopyRegion", otherwise: null, (s, k) => s.Text(k, OtherRegion(region))),
            BackupWindow = backupWindow,
            MaintenanceWindow = maintenanceWindow,
            SlowQuery = section.Optional("slowQueryMilliseconds", TimeSpan.FromMilliseconds(500), (s, k) => s.Milliseconds(k, from: 10, to: 60_000)),
        };
    }

    /// <summary>RDS refuses the first two, and a blue/green update tears a replica from the database that it follows.</summary>
    private static void RefuseTogether(
        SettingsSection section, MasterPassword password, bool readReplica, bool blueGreenUpdate, int storage, Gibibytes ceiling)
    {
        if (password == MasterPassword.Managed && !section.HasProblem(MasterPasswordKey) && (readReplica || blueGreenUpdate))
        {
            section.Refuse(MasterPasswordKey, $"generated with {(readReplica ? ReadReplicaKey : BlueGreenUpdateKey)}, which RDS refuses for a database whose master password it manages");
        }

        if (readReplica && blueGreenUpdate)
        {
            section.Refuse(BlueGreenUpdateKey, $"false with {ReadReplicaKey}: the update would leave the replica behind");
        }

        if (blueGreenUpdate && !section.HasProblem(StorageCeilingKey) && ceiling.Value * 10 <= storage * 11)
        {
            section.Refuse(StorageCeilingKey, $"above 110 % of storageGib with {BlueGreenUpdateKey}: the copy must have room to grow");
        }
    }

    private static string? ReplicaClass(SettingsSection section, bool readReplica)
    {
        if (section.Has(ReadReplicaClassKey) && !readReplica && !section.HasProblem(ReadReplicaKey))
        {
            section.Report(ReadReplicaClassKey, $"has no effect without {ReadReplicaKey}; set that to true or leave this out");
        }

        return section.Optional<string?>(ReadReplicaClassKey, otherwise: null, (s, k) => s.Text(k, InstanceClass));
    }

    private static TextShape OtherRegion(string region) => new(
        $"another AWS region than {(region.Length == 0 ? "aws:region" : $"{region} of aws:region")}, for example eu-central-1",
        text => text != region && CommonShapes.Region.Holds(text));

    private static Gibibytes Storage(SettingsSection section, out int gibibytes)
    {
        gibibytes = section.Number("storageGib", SmallestStorage, LargestStorage, "GiB, so that storageCeilingGib can be 10 % above");
        return new Gibibytes(gibibytes);
    }

    /// <summary>RDS refuses a ceiling less than 10 % above the storage; whole numbers, since 1.1 is none exactly.</summary>
    private static int LowestCeiling(int storage) =>
        ((Math.Max(storage, SmallestStorage) * 11) + 9) / 10;
}
