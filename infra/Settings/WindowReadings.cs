using Infra.Data;

namespace Infra.Settings;

/// <summary>The times at which AWS may work on a database or a cache.</summary>
internal static class WindowReadings
{
    /// <summary>Reads both and refuses them where they overlap, which AWS does as well, halfway through a deployment.</summary>
    /// <param name="section">Where the keys are.</param>
    /// <param name="dailyKey">The key of the backups or snapshots.</param>
    /// <param name="minutes">The shortest that AWS takes.</param>
    public static (DailyWindow Daily, WeeklyWindow Maintenance) Windows(this SettingsSection section, string dailyKey, int minutes)
    {
        const string weeklyKey = "maintenanceWindow";
        var daily = section.Optional(dailyKey, new DailyWindow(2 * 60, 60), (s, k) => s.Parsed(
            k,
            $"a time of every day in UTC, at least {minutes} minutes long, for example 02:00-03:00",
            (string text, out DailyWindow window) => DailyWindow.TryParse(text, out window) && window.Minutes >= minutes));
        var weekly = section.Optional(weeklyKey, SundayMorning, (s, k) => s.Parsed(
            k,
            $"a time of every week in UTC, at least {minutes} minutes long, for example sun:03:30-sun:04:30",
            (string text, out WeeklyWindow window) => WeeklyWindow.TryParse(text, out window) && window.Minutes >= minutes));
        if (!section.HasProblem(dailyKey) && !section.HasProblem(weeklyKey) && weekly.Overlaps(daily))
        {
            section.Refuse(weeklyKey, $"a time of every week that does not overlap {dailyKey}, {daily} of every day; {weekly} does");
        }

        return (daily, weekly);
    }

    private static WeeklyWindow SundayMorning => new((6 * 24 * 60) + (3 * 60) + 30, 60);
}
