namespace Infra.Policies.Alarms;

/// <summary>Every promise about alarms, logs and costs.</summary>
internal static class AlarmsCatalog
{
    public static IReadOnlyList<Policy> All { get; } =
    [
        AlarmPolicies.AlarmsTellSomebody,
        AlarmPolicies.AlarmsTellTheEnd,
        AlarmPolicies.SilenceIsDecided,
        AlarmPolicies.AlarmsSayWhatToDo,
        AlarmPolicies.SlowAnswersAreNoticed,
        AlarmPolicies.FailedAnswersAreNoticed,
        AlarmPolicies.MissingTasksAreNoticed,
        AlarmPolicies.BusyTasksAreNoticed,
        AlarmPolicies.DatabasesAreWatched,
        AlarmPolicies.CachesAreWatched,
        AlarmPolicies.LostJobsAreNoticed,
        AlarmPolicies.TopicsCanBePublishedTo,
        AlarmPolicies.TopicsAreHeard,
        AlarmPolicies.LostRequestsAreNoticed,
        AlarmPolicies.AlarmsLinkTheirRunbook,
        AlarmPolicies.OnePageForCustomers,
        AlarmPolicies.EventsAreTold,
        AlarmPolicies.AlarmsSleepWithTheStack,
        AlarmPolicies.EndedTasksAreNoticed,
        AlarmPolicies.LogsEnd,
        AlarmPolicies.LogsAreEncrypted,
    ];
}
