using Infra.Plans;

namespace Infra.Cost.Rules;

/// <summary>The bounds of a service through a week, as its schedules set them.</summary>
/// <param name="Spans">One behind the other; their hours are those of a week.</param>
/// <param name="IsUnderstood">Whether every schedule recurs every week; otherwise none was counted.</param>
internal sealed record TaskWeek(IReadOnlyList<(decimal Hours, TaskBounds Tasks)> Spans, bool IsUnderstood)
{
    public const decimal Hours = 7 * 24;

    private const int Minutes = 7 * 24 * 60;

    public static TaskWeek Of(TaskBounds own, IEnumerable<PlannedResource> schedules)
    {
        var changes = new SortedDictionary<int, TaskBounds>();
        foreach (var schedule in schedules)
        {
            if (WeeklyCron.MinutesOf(schedule.Text("schedule")) is not { } times || schedule.Map("scalableTargetAction") is not { } action)
            {
                return new TaskWeek([(Hours, own)], IsUnderstood: false);
            }

            foreach (var minute in times)
            {
                changes[minute] = ServiceHours.Bounds(action);
            }
        }

        return new TaskWeek(changes.Count == 0 ? [(Hours, own)] : [.. Between(changes)], IsUnderstood: true);
    }

    private static IEnumerable<(decimal Hours, TaskBounds Tasks)> Between(SortedDictionary<int, TaskBounds> changes)
    {
        // The week begins with what its last change has left behind.
        var (from, bounds) = (0, changes.Last().Value);
        foreach (var (minute, next) in changes)
        {
            yield return ((minute - from) / 60m, bounds);
            (from, bounds) = (minute, next);
        }

        yield return ((Minutes - from) / 60m, bounds);
    }
}
