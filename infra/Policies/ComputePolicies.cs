using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Text;

namespace Infra.Policies;

/// <summary>What every service and every task promises.</summary>
public static partial class ComputePolicies
{
    public static readonly Policy RunsOnFargate = new()
    {
        Id = "ECS-01",
        Severity = Severity.Blocker,
        Promise = "every service runs on Fargate",
        Why = "Anything else needs machines that somebody has to patch, and this platform has none.",
        Fix = "give the service capacity provider strategies with FARGATE and FARGATE_SPOT alone",
        Select = Services,
        HoldsIn = (service, plan) => service.Items("capacityProviderStrategies").AnyAndAll(strategy => strategy.Text("capacityProvider") is "FARGATE" or "FARGATE_SPOT")
            && !service.Has("launchType")
            && plan.TaskOf(service)?.Texts("requiresCompatibilities")?.Contains("FARGATE", StringComparer.Ordinal) == true,
    };

    public static readonly Policy TasksHaveNoPublicAddress = new()
    {
        Id = "ECS-02",
        Severity = Severity.Blocker,
        Promise = "no task has a public address",
        Why = "It could be reached past the load balancer, its TLS and its access log.",
        Fix = "set AssignPublicIp = false in the service's NetworkConfiguration",
        Select = Services,
        Holds = service => service.Flag("networkConfiguration.assignPublicIp") == false,
    };

    public static readonly Policy FailedDeploymentsGoBack = new()
    {
        Id = "ECS-03",
        Severity = Severity.Blocker,
        Promise = "a deployment that fails ends by itself and goes back: by the circuit breaker, or by alarms where it is blue/green",
        Why = "ECS otherwise starts the broken image again and again for hours, and the deployment looks busy.",
        Fix = "set DeploymentCircuitBreaker with Enable and Rollback = true; ECS has none for blue/green, which needs alarms with Rollback and time to bake",
        Select = Services,
        Holds = service => service.Text("deploymentConfiguration.strategy") is null or "ROLLING"
            ? service.Flag("deploymentCircuitBreaker.enable") == true && service.Flag("deploymentCircuitBreaker.rollback") == true
            : service.Flag("alarms.enable") == true && service.Flag("alarms.rollback") == true && service.Texts("alarms.alarmNames") is [_, ..]
                && int.TryParse(service.Text("deploymentConfiguration.bakeTimeInMinutes"), out var minutes) && minutes > 0,
    };

    public static readonly Policy DeploymentsLeaveNoGap = new()
    {
        Id = "ECS-04",
        Severity = Severity.Blocker,
        Promise = "new tasks take over before old ones leave",
        Why = "Below 100 percent a deployment takes capacity away, and a service of one task answers nobody meanwhile.",
        Fix = "set DeploymentMinimumHealthyPercent = 100 and DeploymentMaximumPercent = 200",
        Select = Services,
        Holds = service => service.Number("deploymentMinimumHealthyPercent") == 100 && service.Number("deploymentMaximumPercent") == 200,
    };

    public static readonly Policy DeploymentsWaitForTheEnd = new()
    {
        Id = "ECS-05",
        Severity = Severity.Blocker,
        Promise = "a deployment has succeeded only when its tasks run",
        Why = "The pipeline would be green while the circuit breaker is still taking the new version back.",
        Fix = "set WaitForSteadyState = true on the service, and CustomTimeouts above the 20 minutes of the provider, which the circuit breaker may need",
        Select = Services,
        Holds = service => service.Flag("waitForSteadyState") == true && service.Timeouts is [_, _, ..],
    };

    public static readonly Policy AutoscalingOwnsTheCount = new()
    {
        Id = "ECS-06",
        Severity = Severity.Blocker,
        Promise = "autoscaling alone decides how many tasks run, between limits of the stack",
        Why = "A deployment that sets the count takes tasks away in the middle of a rush.",
        Fix = "ignore changes of desiredCount on the service, and declare a ServiceScaling for it",
        Select = Services,
        HoldsIn = (service, plan) => service.IgnoreChanges.Contains("desiredCount", StringComparer.Ordinal)
            && plan.Where(ResourceTypes.ScalingTarget, "resourceId", ScalableId(service)).Any(target =>
                target.Text("scalableDimension") == "ecs:service:DesiredCount" && target.Number("maxCapacity") >= (target.Number("minCapacity") ?? 0))
            && plan.Where(ResourceTypes.ScalingPolicy, "resourceId", ScalableId(service)).AnyAndAll(policy => policy.Has("targetTrackingScalingPolicyConfiguration.targetValue")),
    };

    public static readonly Policy NobodyLogsIn = new()
    {
        Id = "ECS-07",
        Severity = Severity.Blocker,
        Promise = "nobody opens a shell in a running task",
        Why = "A shell reads every secret that the task was given, and what was done in it is in no commit.",
        Fix = "set EnableExecuteCommand = false on the service",
        Select = Services,
        Holds = service => service.Flag("enableExecuteCommand") == false,
    };

    public static readonly Policy ReadinessIsNotLiveness = new()
    {
        Id = "ECS-08",
        Severity = Severity.Blocker,
        Promise = "a service is asked for its readiness and its liveness by different paths",
        Why = "Readiness says no while the database is down; if that counted as death, ECS would restart every task into the same outage.",
        Fix = "give readinessPath and livenessPath of the service different paths",
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        HoldsIn = (targets, plan) => targets.Text("healthCheck.path") is { } readiness && plan.ServicesBehind(targets)
            .AnyAndAll(service => plan.TaskOf(service).Containers()
                .AnyAndAll(container => container.Texts("healthCheck.command")?.Any(word => word.EndsWith(readiness, StringComparison.Ordinal)) != true)),
    };

    public static readonly Policy TwoTasksServeCustomers = new()
    {
        Id = "ECS-09",
        Severity = Severity.Advice,
        Promise = "where customers depend on it, a service runs at least two tasks at any hour",
        Why = "AWS replaces tasks on Fargate when it patches its machines; a single one is then missing for a minute.",
        Fix = "raise minimumTasks of the service to 2",
        Select = plan => plan.OfType(ResourceTypes.ScalingTarget).Concat(plan.OfType(ResourceTypes.ScheduledScaling)),
        HoldsIn = (limits, plan) => limits.Type == ResourceTypes.ScalingTarget
            ? limits.Number("minCapacity") >= (plan.IsCustomerFacing() ? 2 : 1)
            : limits.Number("scalableTargetAction.minCapacity") >= (plan.IsCustomerFacing() ? 2 : 0),
    };

    public static readonly Policy TasksCarryTheTags = new()
    {
        Id = "ECS-10",
        Severity = Severity.Advice,
        Promise = "running tasks carry the tags of their service",
        Why = "Most of the bill is running tasks; without tags nobody can say whose they are.",
        Fix = "set PropagateTags = SERVICE and EnableEcsManagedTags = true on the service",
        Select = Services,
        Holds = service => service.Text("propagateTags") == "SERVICE" && service.Flag("enableEcsManagedTags") == true,
    };

    public static readonly Policy ContainersSayTheyAreAlive = new()
    {
        Id = "ECS-11",
        Severity = Severity.Blocker,
        Promise = "every container has a health check, a worker's too",
        Why = "A worker that hangs takes no jobs and fails none; nobody else would notice.",
        Fix = "give the FargateTask a HealthProbe",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container => container.Texts("healthCheck.command") is ["CMD" or "CMD-SHELL", _, ..]),
    };

    public static readonly Policy ContainersMayFinish = new()
    {
        Id = "ECS-12",
        Severity = Severity.Blocker,
        Promise = "every container says how long it may finish its work, within the 120 seconds of Fargate",
        Why = "ECS otherwise kills it after 30 seconds, and with it the request or job that it was working on.",
        Fix = "set stopSeconds of the service",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container => container.Number("stopTimeout") is >= 2 and <= 120),
    };

    public static readonly Policy ContainersCannotChangeThemselves = new()
    {
        Id = "ECS-13",
        Severity = Severity.Blocker,
        Promise = "no container can write to its own file system",
        Why = "Whoever breaks in could otherwise leave a program behind that outlives the request.",
        Fix = "set ReadonlyRootFilesystem = true; /tmp is a volume of its own",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container => container.Flag("readonlyRootFilesystem") == true),
    };

    public static readonly Policy ContainersHaveNoPrivileges = new()
    {
        Id = "ECS-14",
        Severity = Severity.Blocker,
        Promise = "every container gives up all capabilities and is not privileged",
        Why = "Each capability left is a way out of the container that the program does not need.",
        Fix = "drop ALL capabilities and add none",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container =>
            container.Texts("linuxParameters.capabilities.drop") is ["ALL"]
            && container.Texts("linuxParameters.capabilities.add") is null or []
            && container.Flag("privileged") != true),
    };

    public static readonly Policy ContainersAreNotRoot = new()
    {
        Id = "ECS-15",
        Severity = Severity.Blocker,
        Promise = "no container runs as root",
        Why = "Root in the container is one kernel hole away from root outside.",
        Fix = "set User to a number above 0, for example 1000:1000",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container => container.Text("user") is { } user && NumberedUser().IsMatch(user)),
    };

    public static readonly Policy ContainersLogToTheStack = new()
    {
        Id = "ECS-16",
        Severity = Severity.Blocker,
        Promise = "what a container prints goes to a log group of the stack",
        Why = "A log that nobody kept is missed on the day of the incident, and a group that AWS makes itself keeps everything for ever.",
        Fix = "create the group with LogGroups.Create and name it in awslogs-group",
        Select = Tasks,
        HoldsIn = (task, plan) => task.Containers().AnyAndAll(container =>
            container.Text("logConfiguration.logDriver") == "awslogs"
            && plan.Makes(ResourceTypes.LogGroup, container.Text("logConfiguration.options.awslogs-group"))),
    };

    public static readonly Policy SecretsComeByReference = new()
    {
        Id = "ECS-17",
        Severity = Severity.Blocker,
        Promise = "secrets reach a container by the ARN of a secret, never as a plain variable",
        Why = "A plain variable can be read by everyone who may look at the task definition, in every old revision of it too.",
        Fix = "move the variable from environment to a secret that the service uses",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container =>
            container.Items("secrets")?.All(secret => SecretArn(secret) is not null) != false
            && container.Items("environment")?.All(variable => variable.Text("name") is { } name
                && !SecretLooks.HasNameOfOne(name)) != false),
    };

    public static readonly Policy TasksFetchTheirOwnSecretsAlone = new()
    {
        Id = "ECS-18",
        Severity = Severity.Blocker,
        Promise = "the execution role of a task reads exactly the secrets that the task names",
        Why = "With more, one service's task can be made to start with another's password; with fewer, it does not start.",
        Fix = "list the service's dependencies in uses; FargateTask derives the permissions from them",
        Select = Tasks,
        HoldsIn = (task, plan) => plan.Referred(ResourceTypes.Role, task.Text("executionRoleArn")) is { } role
            && !plan.Where(ResourceTypes.RolePolicyAttachment, "role", role.Id).Any()
            && task.Containers().SelectMany(container => container.Items("secrets") ?? []).Select(SecretArn).OfType<string>().ToHashSet(StringComparer.Ordinal)
                .SetEquals(plan.PermissionsOf(role).Where(statement => statement.Allows("secretsmanager:GetSecretValue")).SelectMany(statement => statement.Texts("Resource") ?? [])),
    };

    public static readonly Policy TasksHaveTheirOwnRole = new()
    {
        Id = "ECS-19",
        Severity = Severity.Blocker,
        Promise = "the code of every task has a role of its own, which can do nothing that it was not given",
        Why = "With a shared role every service may do what any of them needs.",
        Fix = "give the task definition a TaskRoleArn that no other role input names",
        Select = Tasks,
        HoldsIn = (task, plan) => plan.Referred(ResourceTypes.Role, task.Text("taskRoleArn")) is { } role
            && !plan.Where(ResourceTypes.TaskDefinition, "executionRoleArn", task.Text("taskRoleArn")).Any()
            && plan.Where(ResourceTypes.TaskDefinition, "taskRoleArn", task.Text("taskRoleArn")).Count() == 1
            && !plan.Where(ResourceTypes.RolePolicyAttachment, "role", role.Id).Any(),
    };

    public static readonly Policy ImagesAreFixed = new()
    {
        Id = "ECS-20",
        Severity = Severity.Blocker,
        Promise = "every container names its image by digest",
        Why = "A tag can be moved: the next task to start would run other code than the one that was tested.",
        Fix = "let ImageDigest.Resolve look the tag up, or write the digest into the stack file",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container => container.Text("image") is { } image && Digest().IsMatch(image)),
    };

    public static readonly Policy OldRevisionsStay = new()
    {
        Id = "ECS-21",
        Severity = Severity.Advice,
        Promise = "old revisions of a task definition stay registered",
        Why = "The circuit breaker goes back to the previous one, and cannot if it is gone.",
        Fix = "set SkipDestroy = true on the task definition",
        Select = Tasks,
        Holds = task => task.Flag("skipDestroy") == true,
    };

    public static readonly Policy SpotServesNoCustomer = new()
    {
        Id = "ECS-26",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, what answers requests does not run on Spot",
        Why = "AWS takes tasks on Spot away when it needs the machine, many at once, and at the hours when everybody is busy.",
        Fix = "set spotPercent of the service to 0; a worker may be interrupted, an api may not",
        Select = plan => Services(plan).Where(service => service.Has("loadBalancers")),
        HoldsIn = (service, plan) => service.Items("capacityProviderStrategies") is { } strategies
            && (!plan.IsCustomerFacing() || strategies.All(strategy => strategy.Text("capacityProvider") != "FARGATE_SPOT")),
    };

    public static readonly Policy CustomersStopDeployments = new()
    {
        Id = "ECS-27",
        Severity = Severity.Blocker,
        Promise = "a deployment that customers feel can go back by alarms, on their errors and their waiting alone, for which silence is fine",
        Why = "The circuit breaker sees only tasks that do not start; and an alarm that a deployment sets off by itself would take every one back.",
        Fix = "name the alarms of DeploymentAlarms.Rules in Alarms of the service, and say in Enable whether they count",
        Select = plan => Services(plan).Where(service => service.Has("loadBalancers")),
        HoldsIn = (service, plan) => service.Flag("alarms.enable") is { } enabled && service.Flag("alarms.rollback") == enabled
            && service.Texts("alarms.alarmNames").AnyAndAll(name => plan.Where(ResourceTypes.Alarm, "name", name).AnyAndAll(IsAboutCustomers)),
    };

    /// <summary>The name of the cluster that a service runs in.</summary>
    internal static string? ClusterOf(PlannedResource service) => service.Text("cluster") is { } cluster ? cluster[(cluster.LastIndexOf('/') + 1)..] : null;

    private static IEnumerable<PlannedResource> Services(Plan plan) => plan.OfType(ResourceTypes.Service);

    private static IEnumerable<PlannedResource> Tasks(Plan plan) => plan.OfType(ResourceTypes.TaskDefinition);

    private static bool IsAboutCustomers(PlannedResource alarm) => alarm.Text("treatMissingData") == "notBreaching"
        && WatchedMetrics.NamesOf(alarm).AnyAndAll(metric => metric is "TargetResponseTime" or "HTTPCode_Target_5XX_Count" or "RequestCount");

    private static string ScalableId(PlannedResource service) => $"service/{ClusterOf(service)}/{service.Text("name")}";

    /// <summary>The ARN of the secret that a container is given, without the key within it; null if it is something else.</summary>
    internal static string? SecretArn(PlannedMap secret) => secret.Text("valueFrom") is { } from
        && from.StartsWith("arn:aws:secretsmanager:", StringComparison.Ordinal)
        && from.Split(':') is { Length: >= 7 } parts
            ? string.Join(':', parts.Take(7))
            : null;

    [GeneratedRegex("^[1-9][0-9]*(:[1-9][0-9]*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberedUser();

    [GeneratedRegex("@sha256:[0-9a-f]{64}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digest();
}
