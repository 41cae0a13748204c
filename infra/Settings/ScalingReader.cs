using Infra.Compute;
using Infra.Units;

namespace Infra.Settings;

/// <summary>Reads how a service scales, whatever its kind.</summary>
internal static class ScalingReader
{
    private const string Alone = $"{CustomerFacingReadings.Reason}: AWS replaces tasks when it patches its machines, and a single one is then missing";
    private const string Minimum = "minimumTasks";
    private const string Schedules = "schedules";
    private const string Spot = "spotPercent";

    private static TextShape Name => CommonShapes.NameSuchAs("morning");

    public static ScalingSettings Read(SettingsSection section, ServiceBasics basics, ServiceSurroundings surroundings)
    {
        if (surroundings.CustomerFacing && basics.MinimumTasks == 1)
        {
            section.Refuse(Minimum, $"at least 2, {Alone}");
        }

        return new ScalingSettings
        {
            Spot = SpotShare(section, basics),
            TargetMemory = section.Optional("targetMemoryPercent", new Percent(75), (s, key) => new Percent(s.Number(key, from: 10, to: ServiceBasics.MostTargetPercent, "percent"))),
            Schedules = ReadSchedules(section, surroundings),
        };
    }

    /// <summary>What answers customers stays where AWS takes nothing away.</summary>
    public static void RefuseSpot(SettingsSection section, ScalingSettings scaling, ServiceSurroundings surroundings)
    {
        if (surroundings.CustomerFacing && scaling.Spot.Value > 0)
        {
            section.Refuse(Spot, $"0, {CustomerFacingReadings.Reason} and the service is an api: AWS takes tasks on Spot away with two minutes' notice");
        }
    }

    private static Percent SpotShare(SettingsSection section, ServiceBasics basics)
    {
        var spot = section.Optional(Spot, 0, (s, key) => s.Number(key, from: 0, to: 100, "percent of the tasks above minimumTasks; 100 is all tasks"));
        if (spot is > 0 and < 100 && basics.MaximumTasks > 0 && basics.MinimumTasks == basics.MaximumTasks)
        {
            section.Refuse(Spot, "0 or 100, since minimumTasks and maximumTasks are equal and no task is above the fewest");
        }

        return new Percent(spot);
    }

    private static IReadOnlyList<ScalingSchedule> ReadSchedules(SettingsSection service, ServiceSurroundings surroundings)
    {
        var section = service.OptionalNames(Schedules, "a section with a section for each schedule by name");
        var schedules = new List<ScalingSchedule>();
        var owners = new Dictionary<(string Cron, string TimeZone), string>();
        foreach (var name in section.Keys)
        {
            if (!Name.Holds(name))
            {
                section.Report(name, $"is not a name for a schedule; it must be {Name.Allowed}");
            }

            var found = section.Section(name);
            var schedule = ReadSchedule(found, name, surroundings);
            if (schedule.Cron.Length > 0 && !owners.TryAdd((schedule.Cron, schedule.TimeZone), name))
            {
                found.Refuse("cron", $"another time than that of {section.Path(owners[(schedule.Cron, schedule.TimeZone)])}: which of the two comes last would be chance");
            }

            schedules.Add(schedule);
        }

        // Where customers depend on it, the shutdown is the mistake and not the schedules.
        if (schedules.Count > 0 && surroundings is { Sleeps: true, CustomerFacing: false })
        {
            service.Report(Schedules, "must not be there, since the stack has a shutdown: each would undo what the other sets");
        }
        else if (schedules.Count == 1)
        {
            service.Report(Schedules, "has one schedule but must have at least 2: what the one sets another takes back");
        }

        return [.. schedules.OrderBy(schedule => schedule.Name, StringComparer.Ordinal)];
    }

    private static ScalingSchedule ReadSchedule(SettingsSection section, string name, ServiceSurroundings surroundings)
    {
        var cron = section.Text("cron", ScheduleShapes.Cron);
        var timeZone = section.Optional("timezone", "UTC", (s, key) => s.Text(key, ScheduleShapes.TimeZone));
        var minimum = surroundings.CustomerFacing
            ? section.Number(Minimum, from: 2, to: 100, $"tasks, {Alone}")
            : section.Number(Minimum, from: 1, to: 100, "tasks; for none at night there is shutdown, which silences the alarms too");
        var maximum = section.Number("maximumTasks", Math.Max(1, minimum), to: 1000, "tasks, not fewer than minimumTasks");
        return new ScalingSchedule(name, cron, timeZone, minimum, maximum);
    }
}
