using Infra.Compute;

namespace Infra.Settings;

/// <summary>Reads when a stack sleeps; one that leaves the section out never does.</summary>
internal static class ShutdownReader
{
    private const string Key = "shutdown";
    private static TimeOnly Noon => new(12, 0);

    /// <summary>Whether the stack has a shutdown at all, sound or not.</summary>
    public static bool Has(SettingsSection root) => root.Has(Key);

    public static NightShutdown? Read(SettingsSection root, bool customerFacing)
    {
        var section = root.OptionalSection(Key);
        var shutdown = new NightShutdown(
            Time(section, "from", "in the evening, 12:00 to 23:59", time => time >= Noon),
            Time(section, "until", "in the morning, 00:00 to 11:59", time => time < Noon),
            section.Flag("weekends"),
            section.Optional("timezone", "UTC", (s, key) => s.Text(key, ScheduleShapes.TimeZone)));
        if (!Has(root))
        {
            return null;
        }

        if (customerFacing)
        {
            root.Report(Key, $"must not be there, {CustomerFacingReadings.Reason}");
        }

        if (root.Ask("services") is ConfigNode.Map { Entries.Count: 0 })
        {
            root.Report(Key, "must not be there, since services is empty: nothing is there to sleep");
        }

        return shutdown;
    }

    private static TimeOnly Time(SettingsSection section, string key, string when, Func<TimeOnly, bool> holds) =>
        section.Parsed(key, $"a time {when}, for example {(key == "from" ? "20:00" : "06:00")}", (string text, out TimeOnly time) => ScheduleShapes.TryTime(text, out time) && holds(time));
}
