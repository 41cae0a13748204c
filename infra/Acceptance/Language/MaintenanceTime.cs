using Infra.Data;

namespace Infra.Acceptance.Language;

/// <summary>
/// A window as RDS and ElastiCache take it: every day <c>03:00-04:00</c>, or once a week <c>sun:03:00-sun:04:00</c>, the day in capital or
/// small letters.
/// </summary>
/// <param name="Times">When it is in a week: once, or on each day.</param>
internal sealed record MaintenanceTime(IReadOnlyList<WeeklyWindow> Times)
{
    /// <summary>How long it is; 0 for one that ends when it begins.</summary>
    public int Minutes => Times[0].Minutes;

    /// <summary>The window that a text is; null if it is none.</summary>
    public static MaintenanceTime? TryParse(string? text)
    {
        var small = text?.ToLowerInvariant() ?? "";
        return DailyWindow.Read(small) is { } daily ? new MaintenanceTime([.. WeeklyWindow.EveryDay(daily)])
            : WeeklyWindow.Read(small) is { } weekly ? new MaintenanceTime([weekly])
            : null;
    }

    /// <summary>Whether both have a minute in common, in any week.</summary>
    public bool Overlaps(MaintenanceTime other) => Times.Any(mine => other.Times.Any(mine.Overlaps));
}
