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
        AlarmPolicies.AlarmsLinkTheirRunbook,
        AlarmPolicies.AlarmsSleepWithTheStack,
        AlarmPolicies.AlarmsMayAct,
        AlarmPolicies.AlarmsStayWithinTheStack,
        AlarmSensePolicies.CompositesNameAlarms,
        AlarmSensePolicies.AlarmsCanCount,
        AlarmSensePolicies.FormulasHaveOneResult,
        AlarmSensePolicies.AlarmsWatchWhatIsThere,
        AlarmSensePolicies.ScalingComesBeforeTheAlarm,
        WatchPolicies.SlowAnswersAreNoticed,
        WatchPolicies.FailedAnswersAreNoticed,
        WatchPolicies.MissingTasksAreNoticed,
        WatchPolicies.BusyTasksAreNoticed,
        WatchPolicies.DatabasesAreWatched,
        WatchPolicies.CachesAreWatched,
        WatchPolicies.LostJobsAreNoticed,
        WatchPolicies.LostRequestsAreNoticed,
        WatchPolicies.OnePageForCustomers,
        NoticePolicies.TopicsCanBePublishedTo,
        NoticePolicies.TopicsAreHeard,
        NoticePolicies.EventsAreTold,
        NoticePolicies.EndedTasksAreNoticed,
        DashboardPolicies.AlarmsAreShown,
        DashboardPolicies.DashboardsShowAlarmsThatExist,
        LogPolicies.LogsEnd,
        LogPolicies.LogsAreEncrypted,
        LogPolicies.LogsLastAYear,
        MoneyPolicies.SpendingIsTold,
        MoneyPolicies.BudgetsHaveALimit,
        MoneyPolicies.CreditHidesNothing,
        MoneyPolicies.UnusualCostsAreTold,
        MoneyPolicies.CostsFitTheBudget,
    ];
}
