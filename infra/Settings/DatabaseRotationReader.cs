using Infra.Data;

namespace Infra.Settings;

/// <summary>Who changes the password of the services: nobody, unless the stack says so.</summary>
internal static class DatabaseRotationReader
{
    private const string Key = "rotation";

    private static TextShape Function => new(
        "the name of the rotation function in the stack's account and region, 1 to 64 letters, digits, hyphens and underscores, for example shop-staging-database-rotation",
        text => text.Length is >= 1 and <= 64 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'));

    public static DatabaseRotationSchedule? Read(SettingsSection database, bool customerFacing)
    {
        var section = database.OptionalSection(Key);
        var interval = section.Optional("days", TimeSpan.FromDays(30), (s, k) => s.Days(k, from: 1, to: 90));
        var function = section.Text("function", Function);
        if (database.Has(Key))
        {
            return new DatabaseRotationSchedule(function, interval);
        }

        if (customerFacing)
        {
            database.Refuse(Key, $"a section with the keys function, days, {CustomerFacingReadings.Reason}; docs/runbooks/database-password-rotation.md says how the function is deployed");
        }

        return null;
    }
}
