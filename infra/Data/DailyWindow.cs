namespace Infra.Data;

/// <summary>A time of every day in UTC, as AWS writes it: <c>02:00-03:00</c>. It may cross midnight.</summary>
/// <param name="Start">The minute of the day.</param>
/// <param name="Minutes">At least one and less than a day.</param>
public readonly record struct DailyWindow(int Start, int Minutes)
{
    internal const int DayMinutes = 24 * 60;

    public static bool TryParse(string text, out DailyWindow window)
    {
        window = Read(text) ?? default;
        return window.Minutes > 0;
    }

    /// <summary>The same with one that ends when it begins: it has no minute. Null for anything else.</summary>
    internal static DailyWindow? Read(string text) =>
        text.Length == 11 && text[5] == '-' && Minute(text[..5]) is { } start && Minute(text[6..]) is { } end
            ? new DailyWindow(start, (end - start + DayMinutes) % DayMinutes)
            : null;

    public override string ToString() => $"{Time(Start)}-{Time((Start + Minutes) % DayMinutes)}";

    /// <summary>The minute of the day of <c>02:30</c>; null for anything else.</summary>
    internal static int? Minute(string text) =>
        text is [>= '0' and <= '2', >= '0' and <= '9', ':', >= '0' and <= '5', >= '0' and <= '9']
        && (((text[0] - '0') * 10) + text[1] - '0') is < 24 and var hour
            ? (hour * 60) + ((text[3] - '0') * 10) + text[4] - '0'
            : null;

    internal static string Time(int minute) => $"{minute / 60:00}:{minute % 60:00}";
}
