namespace Infra.Policies.Compute;

/// <summary>Every promise about services, tasks and images.</summary>
internal static class ComputeCatalog
{
    public static IReadOnlyList<Policy> All { get; } =
    [
        ComputePolicies.RunsOnFargate,
        ComputePolicies.TasksHaveNoPublicAddress,
        ComputePolicies.FailedDeploymentsGoBack,
        ComputePolicies.DeploymentsLeaveNoGap,
        ComputePolicies.DeploymentsWaitForTheEnd,
        ComputePolicies.AutoscalingOwnsTheCount,
        ComputePolicies.NobodyLogsIn,
        ComputePolicies.ReadinessIsNotLiveness,
        ComputePolicies.TwoTasksServeCustomers,
        ComputePolicies.TasksCarryTheTags,
        ComputePolicies.SpotServesNoCustomer,
        ComputePolicies.CustomersStopDeployments,
        ImagePolicies.ImagesStayWhatTheyAre,
        ImagePolicies.ReleasesStay,
        ImagePolicies.ImagesOutliveTheStack,
        TaskPolicies.ContainersSayTheyAreAlive,
        TaskPolicies.ContainersMayFinish,
        TaskPolicies.ContainersCannotChangeThemselves,
        TaskPolicies.ContainersHaveNoPrivileges,
        TaskPolicies.ContainersAreNotRoot,
        TaskPolicies.ContainersLogToTheStack,
        TaskPolicies.SecretsComeByReference,
        TaskPolicies.TasksFetchTheirOwnSecretsAlone,
        TaskPolicies.TasksHaveTheirOwnRole,
        TaskPolicies.ImagesAreFixed,
        TaskPolicies.OldRevisionsStay,
        TaskPolicies.TasksFetchTheirOwnImageAlone,
    ];
}
