using Infra.Units;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class DatabaseSettingsTests
{
    private const string Class = "an RDS instance class, for example db.t4g.small";
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
        { "database.instanceClass", "t4g.small", $"database.instanceClass is 't4g.small' but must be {Class}" },
        { "database.instanceClass", "db.t4g", $"database.instanceClass is 'db.t4g' but must be {Class}" },
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
        { "database.backupDays", "0", "database.backupDays is '0' but must be 1 to 35 (days)" },
        { "database.backupDays", "90", "database.backupDays is '90' but must be 1 to 35 (days)" },
        { "database.backupDays", "-1", "database.backupDays is '-1' but must be a whole number, 1 to 35 (days)" },
        { "database.backupDays", "weekly", "database.backupDays is 'weekly' but must be a whole number, 1 to 35 (days)" },
        { "database.backupDays", null, "database.backupDays is missing; it must be 1 to 35 (days)" },
        { "database.backupDays", "[7]", "database.backupDays is a list of 1 but must be 1 to 35 (days)" },
        { "database.deletionProtection", "0", "database.deletionProtection is '0' but must be true or false" },
        { "database.insights", "basic", "database.insights is 'basic' but must be standard or advanced" },
        { "database.backupDay", "7", "database.backupDay is not known; did you mean 'database.backupDays'?" },
        {
            "database.password",
            "hunter2",
            "database.password is not known; known keys here are majorVersion, instanceClass, highAvailability, storageGib, "
                + "storageCeilingGib, backupDays, deletionProtection, insights"
        },
    };

    public static TheoryData<string, string> Taken => new()
    {
        { "database.majorVersion", "14" },
        { "database.majorVersion", "18" },
        { "database.instanceClass", "db.m6gd.24xlarge" },
        { "database.storageCeilingGib", "22" },
        { "database.storageCeilingGib", "65536" },
        { "database.backupDays", "1" },
        { "database.backupDays", "35" },
        { "database.backupDays", "'35'" },
        { "database.insights", "advanced" },
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
}
