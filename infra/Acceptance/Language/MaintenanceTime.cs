using System.Globalization;
using System.Text.RegularExpressions;

namespace Infra.Acceptance.Language;

/// <summary>A window as RDS and ElastiCache write it, in UTC: every day <c>03:00-04:00</c>, or once a week <c>sun:03:00-sun:04:00</c>.</summary>
/// <param name="Start">The minute of the week, or of the day.</param>
/// <param name="Minutes">How long it is.</param>
/// <param name="IsWeekly">Once a week; else every day.</param>
internal sealed partial record MaintenanceTime(int Start, int Minutes, bool IsWeekly)
{
    private const int Day = 24 * 60;
    private const int Week = 7 * Day;
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>The window that a text is; null if it is none.</summary>
    public static MaintenanceTime? TryParse(string? text)
    {
        if (text is null || Form().Match(text) is not { Success: true } match || match.Groups["d1"].Success != match.Groups["d2"].Success)
        {
            return null;
        }

        var weekly = match.Groups["d1"].Success;
        var (start, end) = (Minute(match, "1"), Minute(match, "2"));
        return new MaintenanceTime(start, (end - start + (weekly ? Week : Day)) % (weekly ? Week : Day), weekly);
    }

    /// <summary>Whether both have a minute in common, in any week.</summary>
    public bool Overlaps(MaintenanceTime other) => Times().Any(start => other.Times().Any(theirs =>
        (theirs - start + Week) % Week < Minutes || (start - theirs + Week) % Week < other.Minutes));

    private IEnumerable<int> Times() => IsWeekly ? [Start] : Enumerable.Range(0, 7).Select(day => Start + (day * Day));

    private static int Minute(Match match, string side) =>
        (Math.Max(0, Array.IndexOf(Days, match.Groups[$"d{side}"].Value.ToLowerInvariant())) * Day)
        + (int.Parse(match.Groups[$"h{side}"].Value, CultureInfo.InvariantCulture) * 60)
        + int.Parse(match.Groups[$"m{side}"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<d1>mon|tue|wed|thu|fri|sat|sun):)?(?<h1>[01]\d|2[0-3]):(?<m1>[0-5]\d)-(?:(?<d2>mon|tue|wed|thu|fri|sat|sun):)?(?<h2>[01]\d|2[0-3]):(?<m2>[0-5]\d)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
