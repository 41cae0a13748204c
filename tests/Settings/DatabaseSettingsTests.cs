using System.Globalization;
using Infra.Data;
using Infra.Units;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class DatabaseSettingsTests
{
    private const string Class = "an RDS instance class, for example db.t4g.small, in infra/Acceptance/Facts/rds-postgres-instance-classes.tsv";
    private const string Daily = "a time of every day in UTC, at least 30 minutes long, for example 02:00-03:00";
    private const string Weekly = "a time of every week in UTC, at least 30 minutes long, for example sun:03:30-sun:04:30";
    private const string Function =
        "the name of the rotation function in the stack's account and region, 1 to 64 letters, digits, hyphens and underscores, for example shop-staging-database-rotation";

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "database.majorVersion", "13", "database.majorVersion is '13' but must be 14 to 18 (the major version of Postgres alone)" },
        { "database.majorVersion", "19", "database.majorVersion is '19' but must be 14 to 18 (the major version of Postgres alone)" },
        {
            "database.majorVersion",
            "17.2",
            "database.majorVersion is '17.2' but must be a whole number, 14 to 18 (the major version of Postgres alone)"
        },
        {
            "database.majorVersion",
            "017",
            "database.majorVersion is '017' but must be a whole number, 14 to 18 (the major version of Postgres alone)"
        },
        { "database.instanceClass", "db.m6gd.24xlarge", $"database.instanceClass is 'db.m6gd.24xlarge' but must be {Class}" },
        { "database.instanceClass", "t4g.small", $"database.instanceClass is 't4g.small' but must be {Class}" },
        { "database.instanceClass", "db.t4g", $"database.instanceClass is 'db.t4g' but must be {Class}" },
        { "database.instanceClass", "db.t4g.smal", $"database.instanceClass is 'db.t4g.smal' but must be {Class}" },
        { "database.instanceClass", "db.T4G.small", $"database.instanceClass is 'db.T4G.small' but must be {Class}" },
        { "database.highAvailability", "True", "database.highAvailability is 'True' but must be true or false" },
        { "database.highAvailability", "yes", "database.highAvailability is 'yes' but must be true or false" },
        {
            "database.storageGib",
            "19",
            "database.storageGib is '19' but must be 20 to 59578 (GiB, so that storageCeilingGib can be 10 % above)"
        },
        {
            "database.storageCeilingGib",
            "21",
            "database.storageCeilingGib is '21' but must be 22 to 65536 (GiB, at least 10 % above storageGib)"
        },
        {
            "database.storageCeilingGib",
            "65537",
            "database.storageCeilingGib is '65537' but must be 22 to 65536 (GiB, at least 10 % above storageGib)"
        },
        { "database.backupDays", "6", "database.backupDays is '6' but must be 7 to 35 (days)" },
        { "database.backupDays", "90", "database.backupDays is '90' but must be 7 to 35 (days)" },
        { "database.backupDays", "-1", "database.backupDays is '-1' but must be a whole number, 7 to 35 (days)" },
        { "database.backupDays", "weekly", "database.backupDays is 'weekly' but must be a whole number, 7 to 35 (days)" },
        { "database.backupDays", null, "database.backupDays is missing; it must be 7 to 35 (days)" },
        { "database.backupDays", "[7]", "database.backupDays is a list of 1 but must be 7 to 35 (days)" },
        { "database.deletionProtection", "0", "database.deletionProtection is '0' but must be true or false" },
        { "database.insights", "basic", "database.insights is 'basic' but must be standard or advanced" },
        { "database.backupDay", "7", "database.backupDay is not known; did you mean 'database.backupDays'?" },
        { "database.password", "hunter2", "database.password is not known; did you mean 'database.masterPassword'?" },
        {
            "database.engine",
            "mysql",
            "database.engine is not known; known keys here are majorVersion, instanceClass, highAvailability, storageGib, "
                + "storageCeilingGib, backupDays, deletionProtection, insights, backupWindow, maintenanceWindow, generation, restore, masterPassword, "
                + "readReplica, blueGreenUpdate, rotation, readReplicaClass, backupCopyRegion, slowQueryMilliseconds"
        },
        { "database.backupWindow", "2:00-3:00", $"database.backupWindow is '2:00-3:00' but must be {Daily}" },
        { "database.backupWindow", "24:00-01:00", $"database.backupWindow is '24:00-01:00' but must be {Daily}" },
        { "database.backupWindow", "02:00-02:29", $"database.backupWindow is '02:00-02:29' but must be {Daily}" },
        { "database.backupWindow", "02:00-02:00", $"database.backupWindow is '02:00-02:00' but must be {Daily}" },
        { "database.maintenanceWindow", "03:30-04:30", $"database.maintenanceWindow is '03:30-04:30' but must be {Weekly}" },
        { "database.maintenanceWindow", "son:03:30-son:04:30", $"database.maintenanceWindow is 'son:03:30-son:04:30' but must be {Weekly}" },
        { "database.maintenanceWindow", "sun:03:30-sun:03:59", $"database.maintenanceWindow is 'sun:03:30-sun:03:59' but must be {Weekly}" },
        {
            "database.maintenanceWindow",
            "sun:02:59-sun:03:30",
            "database.maintenanceWindow is 'sun:02:59-sun:03:30' but must be a time of every week that does not overlap backupWindow, 02:00-03:00 of every day; sun:02:59-sun:03:30 does"
        },
        {
            "database.backupWindow",
            "04:00-04:30",
            "database.maintenanceWindow is missing; it must be a time of every week that does not overlap backupWindow, 04:00-04:30 of every day; sun:03:30-sun:04:30 does"
        },
        {
            "database.slowQueryMilliseconds",
            "9",
            "database.slowQueryMilliseconds is '9' but must be 10 to 60000 (milliseconds)"
        },
        { "database.slowQueryMilliseconds", "60001", "database.slowQueryMilliseconds is '60001' but must be 10 to 60000 (milliseconds)" },
        { "database.readReplica", "1", "database.readReplica is '1' but must be true or false" },
        { "database.blueGreenUpdate", "1", "database.blueGreenUpdate is '1' but must be true or false" },
        { "database.generation", "100", "database.generation is '100' but must be 1 to 99 (one more for each restore)" },
        { "database.rotation.days", "0", "database.rotation.days is '0' but must be 1 to 90 (days)" },
        { "database.masterPassword", "rds", "database.masterPassword is 'rds' but must be managed or generated" },
        {
            "database.readReplica",
            "true",
            "database.masterPassword is missing; it must be generated with readReplica, which RDS refuses for a database whose master password it manages"
        },
        {
            "database.blueGreenUpdate",
            "true",
            "database.masterPassword is missing; it must be generated with blueGreenUpdate, which RDS refuses for a database whose master password it manages"
        },
        {
            "database.readReplicaClass",
            "db.t4g.small",
            "database.readReplicaClass has no effect without readReplica; set that to true or leave this out"
        },
        {
            "database.backupCopyRegion",
            "eu-west-1",
            "database.backupCopyRegion is 'eu-west-1' but must be another AWS region than eu-west-1 of aws:region, for example eu-central-1"
        },
        {
            "database.backupCopyRegion",
            "frankfurt",
            "database.backupCopyRegion is 'frankfurt' but must be another AWS region than eu-west-1 of aws:region, for example eu-central-1"
        },
        { "database.generation", "0", "database.generation is '0' but must be 1 to 99 (one more for each restore)" },
        { "database.restore", "shop", "database.restore is 'shop' but must be a section with the keys snapshot, pointInTimeOf, at" },
        { "database.rotation", "weekly", "database.rotation is 'weekly' but must be a section with the keys days, function" },
        { "database.rotation.days", "91", "database.rotation.days is '91' but must be 1 to 90 (days)" },
        { "database.rotation.function", "a b", $"database.rotation.function is 'a b' but must be {Function}" },
        { "database.rotation.function", null, $"database.rotation is empty; it must be a section with the keys days, function" },
    };

    public static TheoryData<string, string> Taken => new()
    {
        { "database.majorVersion", "14" },
        { "database.majorVersion", "18" },
        { "database.instanceClass", "db.m8g.48xlarge" },
        { "database.storageCeilingGib", "22" },
        { "database.storageCeilingGib", "65536" },
        { "database.backupDays", "7" },
        { "database.backupDays", "35" },
        { "database.backupDays", "'35'" },
        { "database.insights", "advanced" },
        { "database.backupWindow", "23:30-00:00" },
        { "database.maintenanceWindow", "sun:23:30-mon:00:30" },
        { "database.maintenanceWindow", "sun:03:00-sun:03:30" },
        { "database.slowQueryMilliseconds", "60000" },
        { "database.generation", "2" },
        { "database.rotation.days", "1" },
        { "database.rotation.days", "90" },
        { "database.backupCopyRegion", "eu-central-1" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Theory, MemberData(nameof(Taken))]
    public void A_value_at_the_limit_is_taken(string key, string value) => Reading.ShouldBeTaken(key, value);

    [Fact]
    public void The_ceiling_grows_with_the_storage()
    {
        var text = SettingsText.Staging.With("database.storageGib", "101").With("database.storageCeilingGib", "111");
        text.ShouldBeRefused("database.storageCeilingGib is '111' but must be 112 to 65536 (GiB, at least 10 % above storageGib)");
        Assert.Equal(new Gibibytes(112), Reading.Read(text.With("database.storageCeilingGib", "112")).Database.StorageCeiling);
    }

    [Fact]
    public void The_largest_storage_leaves_room_for_a_ceiling()
    {
        var text = SettingsText.Staging.With("database.storageGib", "59578").With("database.storageCeilingGib", "65536");
        Assert.Equal(new Gibibytes(59578), Reading.Read(text).Database.Storage);
        text.With("database.storageGib", "59579").ShouldBeRefused(
            "database.storageGib is '59579' but must be 20 to 59578 (GiB, so that storageCeilingGib can be 10 % above)");
    }

    private static SettingsText Generated => SettingsText.Staging.With("database.masterPassword", "generated");

    [Fact]
    public void A_replica_has_the_size_of_the_database_unless_it_says_otherwise()
    {
        Assert.Equal("db.t4g.small", Reading.Read(Generated.With("database.readReplica", "true")).Database.ReadReplicaClass);
        Assert.Equal("db.m7g.large", Reading.Read(Generated.With("database.readReplica", "true").With("database.readReplicaClass", "db.m7g.large")).Database.ReadReplicaClass);
    }

    [Fact]
    public void A_replica_has_a_size_that_RDS_has() =>
        Generated.With("database.readReplica", "true").With("database.readReplicaClass", "large")
            .ShouldBeRefused($"database.readReplicaClass is 'large' but must be {Class}");

    [Fact]
    public void A_blue_green_update_would_leave_a_replica_behind() =>
        Generated.With("database.readReplica", "true").With("database.blueGreenUpdate", "true")
            .ShouldBeRefused("database.blueGreenUpdate is 'true' but must be false with readReplica: the update would leave the replica behind");

    [Fact]
    public void A_blue_green_update_wants_room_above_110_percent()
    {
        var text = Generated.With("database.blueGreenUpdate", "true").With("database.storageCeilingGib", "22");
        text.ShouldBeRefused("database.storageCeilingGib is '22' but must be above 110 % of storageGib with blueGreenUpdate: the copy must have room to grow");
        Assert.True(Reading.Read(text.With("database.storageCeilingGib", "23")).Database.BlueGreenUpdate);
    }

    [Fact]
    public void A_snapshot_is_restored_into_a_new_generation()
    {
        var text = SettingsText.Staging.With("database.restore", "{ snapshot: 'rds:shop-staging-2026-11-20-02-05' }");
        text.ShouldBeRefused("database.generation is missing; it must be 2 or more with restore: a restored database is a new one, under a new name, beside the one there is");
        var database = Reading.Read(text.With("database.generation", "2")).Database;
        Assert.Equal((2, new DatabaseRestore.FromSnapshot("rds:shop-staging-2026-11-20-02-05")), (database.Generation, database.Restore));
    }

    [Theory]
    [InlineData("latest", null)]
    [InlineData("'2026-11-20T03:15:00Z'", "2026-11-20T03:15:00Z")]
    public void A_database_is_restored_as_it_was(string at, string? time)
    {
        var text = SettingsText.Staging.With("database.generation", "2").With("database.restore", $"{{ pointInTimeOf: shop-staging, at: {at} }}");
        Assert.Equal(
            new DatabaseRestore.FromPointInTime("shop-staging", time is null ? null : DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)),
            Reading.Read(text).Database.Restore);
    }

    [Theory]
    [InlineData("{}", "database.restore.snapshot is missing; give either snapshot alone or pointInTimeOf and at")]
    [InlineData("{ snapshot: a, at: latest }", "database.restore.snapshot stands beside pointInTimeOf or at; give either snapshot alone or pointInTimeOf and at")]
    [InlineData("{ pointInTimeOf: shop-staging }", "database.restore.at is missing; it must be latest, or a time in UTC and in quotes, for example '2026-11-20T03:15:00Z'")]
    [InlineData("{ pointInTimeOf: shop-staging, at: noon }", "database.restore.at is 'noon' but must be latest, or a time in UTC and in quotes, for example '2026-11-20T03:15:00Z'")]
    [InlineData("{ at: latest }", "database.restore.pointInTimeOf is missing; it must be the name of a database of the account and region, for example shop-staging")]
    [InlineData("{ pointInTimeOf: Shop, at: latest }", "database.restore.pointInTimeOf is 'Shop' but must be the name of a database of the account and region, for example shop-staging")]
    [InlineData("{ snapshot: '7' }", "database.restore.snapshot is '7' but must be the name or ARN of a snapshot, for example rds:shop-staging-2026-11-20-02-05")]
    public void A_restore_has_exactly_one_source(string restore, string line) =>
        SettingsText.Staging.With("database.generation", "2").With("database.restore", restore).ShouldBeRefused(line);

    [Fact]
    public void Without_a_rotation_nobody_is_named() =>
        Assert.Null(Reading.Read(SettingsText.Staging.With("database.rotation", null)).Database.Rotation);
}
