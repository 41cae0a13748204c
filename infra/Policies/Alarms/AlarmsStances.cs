using Infra.Policies.Published;

namespace Infra.Policies.Alarms;

/// <summary>The published rules about alarms, logs and costs that no promise answers, and why.</summary>
internal static class AlarmsStances
{
    public static IReadOnlyList<PublishedStance> All { get; } = [];
}
