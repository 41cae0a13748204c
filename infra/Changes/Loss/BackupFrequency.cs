using System.Globalization;

namespace Infra.Changes.Loss;

/// <summary>How often a schedule of AWS Backup makes a copy: <c>cron(30 5 * * ? *)</c>.</summary>
internal static class BackupFrequency
{
    private const double DaysOfYear = 365;
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] Days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    /// <summary>Copies in a year, about: once a day where no schedule is given, never where it cannot be read.</summary>
    public static double PerYear(string? schedule) =>
        schedule is null ? DaysOfYear
        : schedule.StartsWith("cron(", StringComparison.Ordinal) && schedule.EndsWith(')') && schedule[5..^1].Split(' ') is [var minute, var hour, var day, var month, var weekday, _]
            ? Count(minute, 0, 59, []) * Count(hour, 0, 23, []) * DaysIn(day, Count(month, 1, 12, Months), weekday)
        : 0;

    private static double DaysIn(string day, int months, string weekday) => (IsEvery(day), IsEvery(weekday)) switch
    {
        (true, true) => DaysOfYear * months / Months.Length,
        // SUN#1 and 6L are one day of the month each.
        (_, false) when weekday.AsSpan().ContainsAny('#', 'L') => months * weekday.Split(',').Length,
        (_, false) => DaysOfYear * months / Months.Length * Count(weekday, 1, 7, Days) / Days.Length,
        _ when day.AsSpan().ContainsAny('L', 'W') => months * day.Split(',').Length,
        _ => months * Math.Min(Count(day, 1, 31, []), DaysOfYear / Months.Length),
    };

    private static bool IsEvery(string field) => field is "*" or "?";

    /// <summary>How many values a list of numbers, ranges and steps has; 0 where it cannot be read.</summary>
    private static int Count(string field, int from, int to, string[] names)
    {
        var found = new HashSet<int>();
        foreach (var part in field.Split(','))
        {
            var steps = part.Split('/');
            var ends = IsEvery(steps[0]) ? [from, to] : steps[0].Split('-').Select(end => Value(end, from, to, names)).ToArray();
            if (steps.Length > 2 || ends.Length > 2 || ends.Any(end => end is null) || (steps.Length == 2 ? Number(steps[1]) : 1) is not ({ } step and > 0))
            {
                return 0;
            }

            // FRI-MON goes over the end of the week; 8/4 goes on to the end.
            var (first, last) = (ends[0]!.Value, ends.Length == 1 && steps.Length == 2 ? to : ends[^1]!.Value);
            for (var value = first; value <= (last < first ? last + to - from + 1 : last); value += step)
            {
                found.Add(((value - from) % (to - from + 1)) + from);
            }
        }

        return found.Count;
    }

    private static int? Value(string text, int from, int to, string[] names) =>
        Array.IndexOf(names, text) is var index and >= 0 ? index + 1 : Number(text) is { } number && number >= from && number <= to ? number : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
