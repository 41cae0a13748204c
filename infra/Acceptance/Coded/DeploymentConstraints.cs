using Infra.Acceptance.Language;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Coded;

/// <summary>Where services run, and whether a deployment of theirs can go on.</summary>
public static class DeploymentConstraints
{
    public static IReadOnlyList<CodedConstraint> All => [TasksCanBeReplaced, DefaultsAreAmongTheProviders];

    private static CodedConstraint TasksCanBeReplaced => new()
    {
        Id = "ECS-SERVICE-35",
        Type = ResourceTypes.Service,
        Property = "deploymentMaximumPercent",
        Says = "must leave room for one task more than must stay healthy, of the tasks wanted",
        Answer = "no task may start before one stops and none may stop before one starts: the deployment never ends",
        Noticed = Noticed.Never,
        Fix = "set deploymentMaximumPercent to 200",
        Source = "boto/botocore:botocore/data/ecs/2014-11-13/service-2.json DeploymentConfiguration (1.43.11)",
        Objections = (service, _) =>
        {
            var (tasks, most, least) = (
                Math.Max(1, service.Number("desiredCount") ?? 1), service.Number("deploymentMaximumPercent") ?? 200, service.Number("deploymentMinimumHealthyPercent") ?? 100);
            var (mayRun, mustRun) = (Math.Floor(tasks * most / 100), Math.Ceiling(tasks * least / 100));
            return IsRolling(service) && mayRun <= mustRun
                ? [new Objection(
                    "deploymentMaximumPercent", Scalar.Shown(most), $"but of {Scalar.Shown(tasks)} tasks {Scalar.Shown(mustRun)} must stay healthy and at most {Scalar.Shown(mayRun)} may run")] : [];
        },
    };

    private static CodedConstraint DefaultsAreAmongTheProviders => new()
    {
        Id = "ECS-CLUSTER-CAPACITY-PROVIDERS-07",
        Type = ResourceTypes.ClusterCapacity,
        Property = "defaultCapacityProviderStrategies[].capacityProvider",
        Says = "must be one of capacityProviders",
        Answer = "InvalidParameterException: the capacity provider is not associated with the cluster",
        Noticed = Noticed.Apply,
        Fix = "add the capacity provider to capacityProviders",
        Source = "boto/botocore:botocore/data/ecs/2014-11-13/service-2.json (1.43.11)",
        Objections = (cluster, _) =>
        {
            var known = cluster.Texts("capacityProviders") ?? [];
            return (cluster.Items("defaultCapacityProviderStrategies") ?? [])
                .Select((strategy, index) => (Provider: strategy.Text("capacityProvider"), Index: index))
                .Where(strategy => strategy.Provider is not null && !known.Contains(strategy.Provider, StringComparer.Ordinal))
                .Select(strategy => new Objection(
                    $"{InputPath.Item("defaultCapacityProviderStrategies", strategy.Index)}.capacityProvider", strategy.Provider, "but capacityProviders has it not"));
        },
    };

    /// <summary>Whether ECS replaces task by task; blue and green stand side by side, and daemons stop before they start.</summary>
    private static bool IsRolling(PlannedResource service) =>
        service.Text("deploymentController.type") is null or "ECS"
        && service.Text("deploymentConfiguration.strategy") is null or "ROLLING"
        && service.Text("schedulingStrategy") is null or "REPLICA";
}
