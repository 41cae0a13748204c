using Infra.Compute;
using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Compute;

namespace Infra.Acceptance.Graph;

/// <summary>What a service asks of its cluster, of Fargate and of the roles of its tasks.</summary>
internal static class ServiceRuntimeConstraints
{
    private const string Exec = "enableExecuteCommand";

    /// <summary>What the agent of a session calls.</summary>
    private static readonly string[] SessionCalls =
        ["ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"];

    public static CodedConstraint ClustersHaveTheCapacity => new()
    {
        Id = "SERVICE-CAPACITY-01",
        Type = ResourceTypes.Service,
        Property = "capacityProviderStrategies[].capacityProvider",
        Says = "must be a capacity provider of the cluster",
        Answer = "InvalidParameterException: The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster.",
        Noticed = Noticed.Apply,
        Fix = "name the provider in CapacityProviders of the ClusterCapacityProviders of the cluster",
        Source = Sources.Botocore("ecs/2014-11-13", "CapacityProviderStrategyItem.capacityProvider"),
        Objections = (service, plan) =>
        {
            if (plan.Referred(ResourceTypes.Cluster, service.Text("cluster")) is not { } cluster)
            {
                return [];
            }

            var has = plan.Where(ResourceTypes.ClusterCapacity, "clusterName", ServicePolicies.ClusterOf(service)).SelectMany(capacity => capacity.Texts("capacityProviders") ?? [])
                .Concat(cluster.Texts("capacityProviders") ?? []).ToHashSet(StringComparer.Ordinal);
            return (service.Items("capacityProviderStrategies") ?? []).Select(strategy => strategy.Text("capacityProvider")).SelectMany((provider, index) => Objecting.If(
                provider is not null && !has.Contains(provider),
                $"capacityProviderStrategies[{index}].capacityProvider",
                provider,
                () => has.Count == 0 ? "but the cluster has none" : $"but the cluster has {Objecting.Listed(has)}"));
        },
    };

    public static CodedConstraint TasksAreMadeForFargate => new()
    {
        Id = "SERVICE-LAUNCH-01",
        Type = ResourceTypes.Service,
        Property = "taskDefinition",
        Says = "must be made for Fargate where the service runs on it",
        Answer = "InvalidParameterException: Task definition does not support launch_type FARGATE.",
        Noticed = Noticed.Apply,
        Fix = "set RequiresCompatibilities = FARGATE on the task definition",
        Source = Sources.Botocore("ecs/2014-11-13", "RegisterTaskDefinitionRequest.requiresCompatibilities"),
        Objections = (service, plan) => (service.Text("launchType") == "FARGATE"
                || (service.Items("capacityProviderStrategies") ?? []).Any(strategy => strategy.Text("capacityProvider") is "FARGATE" or "FARGATE_SPOT"))
            && plan.TaskOf(service) is { } task && task.Texts("requiresCompatibilities")?.Contains("FARGATE", StringComparer.Ordinal) != true
                ? [new Objection("taskDefinition", task.Name, "but its requiresCompatibilities does not name FARGATE")] : [],
    };

    public static CodedConstraint ScaledServicesKeepTheirCount => new()
    {
        Id = "SERVICE-COUNT-01",
        Type = ResourceTypes.Service,
        Property = "desiredCount",
        Says = "must be left to autoscaling once the service exists",
        Answer = "every deployment sets the number of tasks back to what the program says, and autoscaling sets it anew",
        Noticed = Noticed.Drift,
        Fix = "name desiredCount in IgnoreChanges of the service",
        Source = Sources.Botocore("ecs/2014-11-13", "CreateServiceRequest.desiredCount"),
        Objections = (service, plan) => Objecting.If(
            service.Has("desiredCount") && plan.Where(ResourceTypes.ScalingTarget, "resourceId", ScalableServices.IdOf(service)).Any()
                && !service.IgnoreChanges.Contains("desiredCount", StringComparer.Ordinal),
            "desiredCount",
            $"{service.Number("desiredCount")}",
            "but autoscaling changes it, and IgnoreChanges does not name it"),
    };

    public static CodedConstraint SessionsHaveARole => new()
    {
        Id = "SERVICE-EXEC-01",
        Type = ResourceTypes.Service,
        Property = Exec,
        Says = "is possible only where the task definition has a task role",
        Answer = "InvalidParameterException: The service couldn't be created because a valid taskRoleArn is not being used.",
        Noticed = Noticed.Apply,
        Fix = "set TaskRoleArn of the task definition",
        Source = Sources.Guide("amazon-ecs-developer-guide", "ecs-exec"),
        Objections = (service, plan) => Objecting.If(
            service.Flag(Exec) == true && plan.TaskOf(service) is { } task && !task.Has("taskRoleArn"), Exec, "true", "but the task definition has no taskRoleArn"),
    };

    public static CodedConstraint SessionsMayBeOpened => new()
    {
        Id = "SERVICE-EXEC-02",
        Type = ResourceTypes.Service,
        Property = Exec,
        Says = "works only where the task role allows the four calls of ssmmessages",
        Answer = "TargetNotConnectedException when somebody opens a session",
        Noticed = Noticed.Never,
        Fix = "allow ssmmessages:CreateControlChannel, CreateDataChannel, OpenControlChannel and OpenDataChannel in the task role",
        Source = Sources.Guide("amazon-ecs-developer-guide", "ecs-exec"),
        Objections = (service, plan) => service.Flag(Exec) == true && plan.Role(plan.TaskOf(service)?.Text("taskRoleArn")) is { } role
            && SessionCalls.Where(call => plan.MayDo(role, call) == false).ToArray() is [_, ..] missing
                ? [new Objection(Exec, "true", $"but {role.Name} does not allow {Objecting.Listed(missing)}")] : [],
    };

    public static CodedConstraint SessionsHaveAPlaceToWrite => new()
    {
        Id = "SERVICE-EXEC-03",
        Type = ResourceTypes.Service,
        Property = Exec,
        Says = "works only in containers whose root can be written to, or that mount volumes where the agent of the session writes",
        Answer = "the agent of the session stops as soon as the task runs; TargetNotConnectedException when somebody opens a session",
        Noticed = Noticed.Never,
        Fix = "mount a volume at each of /managed-agents, /var/lib/amazon/ssm and /var/log/amazon/ssm, or set ReadonlyRootFilesystem = false",
        Source = $"{Sources.Guide("amazon-ecs-developer-guide", "ecs-exec")}; github aws/containers-roadmap issue 1359",
        Objections = (service, plan) => service.Flag(Exec) != true ? [] : plan.TaskOf(service).ReadableContainers()
            .Where(container => container.Flag("essential") != false && container.Flag("readonlyRootFilesystem") == true && !ExecSessions.Folders.All(folder => IsWritable(container, folder.Path)))
            .Select(container => new Objection(Exec, "true", $"but the root of container {container.Text("name")} is read-only, and the agent has no volumes of its own in it")),
    };

    public static CodedConstraint LargeTasksHaveTheirPlatform => new()
    {
        Id = "SERVICE-PLATFORM-01",
        Type = ResourceTypes.Service,
        Property = "platformVersion",
        Says = "must be 1.4.0 or LATEST for ephemeral storage, file systems of EFS, a process space of the task, and 8 vCPU or more",
        Answer = "InvalidParameterException or PlatformTaskDefinitionIncompatibilityException",
        Noticed = Noticed.Apply,
        Fix = "set PlatformVersion = LATEST on the service",
        Source = Sources.Botocore("ecs/2014-11-13", "CreateServiceRequest.platformVersion, RegisterTaskDefinitionRequest.memory"),
        Objections = (service, plan) => Objecting.If(
            IsOld(service) && plan.TaskOf(service) is { } task && NeedsNewPlatform(task), "platformVersion", service.Text("platformVersion"), "but the task definition needs 1.4.0 or LATEST"),
    };

    public static CodedConstraint PartsOfSecretsHaveTheirPlatform => new()
    {
        Id = "SERVICE-PLATFORM-02",
        Type = ResourceTypes.Service,
        Property = "platformVersion",
        Says = "must be 1.4.0 or LATEST where a container takes one value out of a secret, or one version of it",
        Answer = "ResourceInitializationError: unable to pull secrets or registry auth",
        Noticed = Noticed.Start,
        Fix = "set PlatformVersion = LATEST on the service",
        Source = Sources.Guide("amazon-ecs-developer-guide", "secrets-envvar-secrets-manager"),
        Objections = (service, plan) => Objecting.If(
            IsOld(service) && plan.TaskOf(service).ReadableContainers().Any(container => (container.Items("secrets") ?? []).Any(secret => SecretReferences.NamesPart(secret.Text("valueFrom")))),
            "platformVersion",
            service.Text("platformVersion"),
            "but a container of the task definition takes a part of a secret"),
    };

    public static IReadOnlyList<CodedConstraint> All =>
    [
        ClustersHaveTheCapacity, TasksAreMadeForFargate, ScaledServicesKeepTheirCount, SessionsHaveARole, SessionsMayBeOpened, SessionsHaveAPlaceToWrite,
        LargeTasksHaveTheirPlatform, PartsOfSecretsHaveTheirPlatform,
    ];

    private static bool IsOld(PlannedResource service) => service.Text("platformVersion") is { } text && Version.TryParse(text, out var version) && version < new Version(1, 4, 0);

    private static bool NeedsNewPlatform(PlannedResource task) => task.Has("ephemeralStorage") || task.Text("pidMode") == "task"
        || int.TryParse(task.Text("cpu"), out var cpu) && cpu >= 8192
        || (task.Items("volumes") ?? []).Any(volume => volume.Has("efsVolumeConfiguration"));

    private static bool IsWritable(PlannedMap container, string path) =>
        (container.Items("mountPoints") ?? []).Any(mount => mount.Flag("readOnly") != true && mount.Text("containerPath") is { } at && (path == at || path.StartsWith($"{at.TrimEnd('/')}/", StringComparison.Ordinal)));
}
