using Infra.Plans;
using Infra.Policies.Alarms;

namespace Infra.Policies.Compute;

/// <summary>What every service promises.</summary>
public static class ComputePolicies
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
        Promise = "nobody opens a shell in a task that customers depend on; elsewhere a session is encrypted with a key of the stack and kept in its log",
        Why = "A shell reads every secret that the task was given, and what was done in it is in no commit.",
        Fix = "leave cluster.exec out, or let EcsCluster declare the key and the log of the sessions",
        Select = Services,
        HoldsIn = (service, plan) => service.Flag("enableExecuteCommand") is { } open && (!open || (!plan.IsCustomerFacing() && plan.RecordsSessions(service))),
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

    private static bool RecordsSessions(this Plan plan, PlannedResource service) =>
        plan.Where(ResourceTypes.Cluster, "name", ClusterOf(service)).AnyAndAll(cluster =>
            cluster.Text("configuration.executeCommandConfiguration.logging") == "OVERRIDE"
            && plan.Makes(ResourceTypes.EncryptionKey, cluster.Text("configuration.executeCommandConfiguration.kmsKeyId"))
            && cluster.Flag("configuration.executeCommandConfiguration.logConfiguration.cloudWatchEncryptionEnabled") == true
            && plan.Makes(ResourceTypes.LogGroup, cluster.Text("configuration.executeCommandConfiguration.logConfiguration.cloudWatchLogGroupName")));

    /// <summary>The name of the cluster that a service runs in.</summary>
    internal static string? ClusterOf(PlannedResource service) => service.Text("cluster") is { } cluster ? cluster[(cluster.LastIndexOf('/') + 1)..] : null;

    private static IEnumerable<PlannedResource> Services(Plan plan) => plan.OfType(ResourceTypes.Service);

    private static bool IsAboutCustomers(PlannedResource alarm) => alarm.Text("treatMissingData") == "notBreaching"
        && WatchedMetrics.NamesOf(alarm).AnyAndAll(metric => metric is "TargetResponseTime" or "HTTPCode_Target_5XX_Count" or "RequestCount");

    private static string ScalableId(PlannedResource service) => $"service/{ClusterOf(service)}/{service.Text("name")}";
}
