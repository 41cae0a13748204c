namespace Infra.Data;

/// <summary>A time of every week in UTC, as AWS writes it: <c>sun:03:30-sun:04:30</c>. It may cross the end of the week.</summary>
/// <param name="Start">The minute of the week, which begins on Monday.</param>
/// <param name="Minutes">At least one and less than a week.</param>
public readonly record struct WeeklyWindow(int Start, int Minutes)
{
    private const int WeekMinutes = 7 * DailyWindow.DayMinutes;

    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static bool TryParse(string text, out WeeklyWindow window)
    {
        window = Read(text) ?? default;
        return window.Minutes > 0;
    }

    /// <summary>Whether the two have a minute in common on any day. One that begins when the other ends has none.</summary>
    public bool Overlaps(DailyWindow daily) => EveryDay(daily).Any(Overlaps);

    /// <summary>Whether the two have a minute in common. One that begins when the other ends has none.</summary>
    internal bool Overlaps(WeeklyWindow other) => Distance(Start, other.Start) < Minutes || Distance(other.Start, Start) < other.Minutes;

    /// <summary>As <see cref="TryParse"/>, with one that ends when it begins: it has no minute. Null for anything else.</summary>
    internal static WeeklyWindow? Read(string text) =>
        text.Length == 19 && text[9] == '-' && Minute(text[..9]) is { } start && Minute(text[10..]) is { } end
            ? new WeeklyWindow(start, (end - start + WeekMinutes) % WeekMinutes)
            : null;

    /// <summary>The same time of each day of the week.</summary>
    internal static IEnumerable<WeeklyWindow> EveryDay(DailyWindow daily) =>
        Days.Select((_, day) => new WeeklyWindow((day * DailyWindow.DayMinutes) + daily.Start, daily.Minutes));

    public override string ToString() => $"{Written(Start)}-{Written((Start + Minutes) % WeekMinutes)}";

    private static int Distance(int from, int to) => (to - from + WeekMinutes) % WeekMinutes;

    private static int? Minute(string text) =>
        text[3] == ':' && Array.IndexOf(Days, text[..3]) is >= 0 and var day && DailyWindow.Minute(text[4..]) is { } minute
            ? (day * DailyWindow.DayMinutes) + minute
            : null;

    private static string Written(int minute) => $"{Days[minute / DailyWindow.DayMinutes]}:{DailyWindow.Time(minute % DailyWindow.DayMinutes)}";
}
