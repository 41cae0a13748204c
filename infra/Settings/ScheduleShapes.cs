using System.Globalization;

namespace Infra.Settings;

/// <summary>What times and their zones look like. Checked by shape alone: the list of zones on one machine is not that on another.</summary>
internal static class ScheduleShapes
{
    public static TextShape Cron => new(
        "cron(MINUTE HOUR DAY-OF-MONTH MONTH DAY-OF-WEEK YEAR) with a ? for one of the two days, for example cron(45 7 ? * MON-FRI *)", IsCron);

    public static TextShape TimeZone => new("UTC or the IANA name of a time zone, for example Europe/Berlin", IsTimeZone);

    private static readonly string[] Areas =
        ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];

    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] Days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private static bool IsCron(string text)
    {
        if (!text.StartsWith("cron(", StringComparison.Ordinal) || !text.EndsWith(')') || text[5..^1].Split(' ') is not [var minute, var hour, var day, var month, var weekday, var year])
        {
            return false;
        }

        return IsField(minute, 0, 59, []) && IsField(hour, 0, 23, []) && IsField(month, 1, 12, Months) && IsField(year, 1970, 2199, [])
            && (day == "?") != (weekday == "?")
            && (day is "?" or "L" || IsField(day, 1, 31, []))
            && (weekday == "?" || IsField(weekday, 1, 7, Days));
    }

    /// <summary><c>*</c>, or a list of numbers and ranges, each with a step or without.</summary>
    private static bool IsField(string field, int from, int to, string[] names) => Array.TrueForAll(field.Split(','), part =>
    {
        var steps = part.Split('/');
        var ends = steps[0].Split('-');
        return steps.Length <= 2
            && (steps.Length == 1 || Digits.WholeNumber(steps[1]) > 0)
            && (steps[0] == "*" || (ends.Length <= 2 && Array.TrueForAll(ends, end => IsPoint(end, from, to, names))));
    });

    private static bool IsPoint(string text, int from, int to, string[] names) =>
        Array.IndexOf(names, text) >= 0 || (Digits.WholeNumber(text) is { } number && number >= from && number <= to);

    private static bool IsTimeZone(string text) =>
        text == "UTC"
        || (text.Length <= 50
            && text.Split('/') is [var area, .. { Length: 1 or 2 } places]
            && Array.IndexOf(Areas, area) >= 0
            && Array.TrueForAll(places, IsPlace));

    /// <summary><c>Berlin</c>, <c>New_York</c>, <c>Port-au-Prince</c>.</summary>
    private static bool IsPlace(string place) =>
        place.Length >= 2 && char.IsAsciiLetterUpper(place[0]) && char.IsAsciiLetter(place[^1])
        && place.All(character => char.IsAsciiLetter(character) || character is '_' or '-');

    /// <summary>An hour and a minute of the day, as <c>20:00</c>.</summary>
    public static bool TryTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
