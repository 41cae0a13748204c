namespace Infra.Acceptance.Language.Checks;

/// <summary><c>cron</c>: AWS's <c>cron(minute hour day month weekday year)</c> with one <c>?</c> among the days, or <c>rate(...)</c> or <c>at(...)</c>.</summary>
internal sealed record CronCheck : Check
{
    public override string Says => "must be rate(...), or cron(...) with six fields of which exactly one of the day fields is ?";

    public override Outcome Of(Spot spot, RowScope scope) => Outcome.If(spot.Value is string text && IsSchedule(text));

    private static bool IsSchedule(string text) => text.EndsWith(')')
        && (text.StartsWith("rate(", StringComparison.Ordinal) || text.StartsWith("at(", StringComparison.Ordinal)
            || (text.StartsWith("cron(", StringComparison.Ordinal)
                && text[5..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, var day, _, var weekday, _] && (day == "?") != (weekday == "?")));
}
