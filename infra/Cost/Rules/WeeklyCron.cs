using System.Globalization;

namespace Infra.Cost.Rules;

/// <summary>The schedules of AWS that recur every week: <c>cron(45 7 ? * MON-FRI *)</c>.</summary>
internal static class WeeklyCron
{
    private const string Beginning = "cron(";

    // As AWS numbers them, from 1.
    private static readonly string[] DayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    /// <summary>The minutes of a week, from Sunday 00:00, at which it is due; null for a schedule of another kind.</summary>
    public static IReadOnlyList<int>? MinutesOf(string? schedule) =>
        schedule?.StartsWith(Beginning, StringComparison.Ordinal) == true && schedule.EndsWith(')')
        && schedule[Beginning.Length..^1].Split(' ') is [var minute, var hour, "?" or "*", "*", var days, "*"]
        && Number(minute, below: 60) is { } m && Number(hour, below: 24) is { } h && Days(days) is { } found
            ? [.. found.Select(day => (day * 24 * 60) + (h * 60) + m)]
            : null;

    private static int? Number(string text, int below) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < below ? number : null;

    private static SortedSet<int>? Days(string text)
    {
        if (text is "*" or "?")
        {
            return [.. Enumerable.Range(0, DayNames.Length)];
        }

        var days = new SortedSet<int>();
        foreach (var part in text.Split(','))
        {
            var ends = part.Split('-').Select(Day).ToArray();
            if (ends.Length > 2 || ends.Any(day => day is null))
            {
                return null;
            }

            // FRI-MON goes over the end of the week.
            for (var day = ends[0]!.Value; ; day = (day + 1) % DayNames.Length)
            {
                days.Add(day);
                if (day == ends[^1])
                {
                    break;
                }
            }
        }

        return days;
    }

    private static int? Day(string text) =>
        Array.IndexOf(DayNames, text) is var index and >= 0 ? index : Number(text, below: DayNames.Length + 1) is { } number and > 0 ? number - 1 : null;
}
