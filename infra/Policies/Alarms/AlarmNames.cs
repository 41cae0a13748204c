using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>Alarms of both kinds by their names in AWS, which they share.</summary>
internal static class AlarmNames
{
    private const string InArn = ":alarm:";

    public static IEnumerable<PlannedResource> All(Plan plan) => [.. plan.OfType(ResourceTypes.Alarm), .. plan.OfType(ResourceTypes.CompositeAlarm)];

    /// <summary>Null if AWS makes one up.</summary>
    public static string? Of(PlannedResource alarm) => alarm.Text(alarm.Type == ResourceTypes.Alarm ? "name" : "alarmName");

    /// <summary>The name within the ARN of an alarm; any other text is the name.</summary>
    public static string In(string reference) =>
        reference.IndexOf(InArn, StringComparison.Ordinal) is >= 0 and var at ? reference[(at + InArn.Length)..] : reference;

    /// <summary>Whether the plan makes an alarm of that name.</summary>
    public static bool Has(Plan plan, string name) =>
        plan.Where(ResourceTypes.Alarm, "name", name).Any() || plan.Where(ResourceTypes.CompositeAlarm, "alarmName", name).Any();
}
