using Infra.Plans;
using Infra.Policies.Alarms;

namespace Infra.Policies.Compute;

/// <summary>How every service runs, and how it is replaced.</summary>
public static class ServicePolicies
{
    public static Policy RunsOnFargate => new()
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

    public static Policy TasksHaveNoPublicAddress => new()
    {
        Id = "ECS-02",
        Severity = Severity.Blocker,
        Promise = "no task has a public address",
        Why = "It could be reached past the load balancer, its TLS and its access log.",
        Fix = "set AssignPublicIp = false in the service's NetworkConfiguration",
        Answers = ["ECS.2", "CKV_AWS_333"],
        Select = Services,
        Holds = service => service.Flag("networkConfiguration.assignPublicIp") == false,
    };

    public static Policy FailedDeploymentsGoBack => new()
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

    public static Policy DeploymentsLeaveNoGap => new()
    {
        Id = "ECS-04",
        Severity = Severity.Blocker,
        Promise = "new tasks take over before old ones leave",
        Why = "Below 100 percent a deployment takes capacity away, and a service of one task answers nobody meanwhile.",
        Fix = "set DeploymentMinimumHealthyPercent = 100 and DeploymentMaximumPercent = 200",
        Select = Services,
        Holds = service => service.Number("deploymentMinimumHealthyPercent") == 100 && service.Number("deploymentMaximumPercent") == 200,
    };

    public static Policy DeploymentsWaitForTheEnd => new()
    {
        Id = "ECS-05",
        Severity = Severity.Blocker,
        Promise = "a deployment has succeeded only when its tasks run",
        Why = "The pipeline would be green while the circuit breaker is still taking the new version back.",
        Fix = "set WaitForSteadyState = true on the service, and CustomTimeouts above the 20 minutes of the provider, which the circuit breaker may need",
        Select = Services,
        Holds = service => service.Flag("waitForSteadyState") == true && service.Timeouts is [_, _, ..],
    };

    public static Policy TasksCarryTheTags => new()
    {
        Id = "ECS-10",
        Severity = Severity.Advice,
        Promise = "running tasks carry the tags of their service",
        Why = "Most of the bill is running tasks; without tags nobody can say whose they are.",
        Fix = "set PropagateTags = SERVICE and EnableEcsManagedTags = true on the service",
        Select = Services,
        Holds = service => service.Text("propagateTags") == "SERVICE" && service.Flag("enableEcsManagedTags") == true,
    };

    public static Policy ClustersHaveTheCapacity => new()
    {
        Id = "ECS-54",
        Severity = Severity.Blocker,
        Promise = "a service runs on capacity that its cluster has",
        Why = "ECS refuses a service whose capacity provider its cluster was not given, half way through a deployment.",
        Fix = "let EcsCluster declare its ClusterCapacityProviders",
        Select = Services,
        HoldsIn = (service, plan) => plan.Where(ResourceTypes.ClusterCapacity, "clusterName", ClusterOf(service)).Any(cluster =>
            // That they are those of Fargate is another promise.
            (service.Items("capacityProviderStrategies") ?? []).Select(strategy => strategy.Text("capacityProvider")).Where(provider => provider is "FARGATE" or "FARGATE_SPOT")
                .All(provider => cluster.Texts("capacityProviders")?.Contains(provider, StringComparer.Ordinal) == true)),
    };

    public static Policy SpotServesNoCustomer => new()
    {
        Id = "ECS-26",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, what answers requests does not run on Spot",
        Why = "AWS takes tasks on Spot away when it needs the machine, many at once, and at the hours when everybody is busy.",
        Fix = "set spotPercent of the service to 0; a worker may be interrupted, an api may not",
        IsProhibition = true,
        Select = plan => Services(plan).Where(service => service.Has("loadBalancers")),
        HoldsIn = (service, plan) => !plan.IsCustomerFacing()
            || (service.Items("capacityProviderStrategies") ?? []).All(strategy => strategy.Text("capacityProvider") != "FARGATE_SPOT"),
    };

    public static Policy CustomersStopDeployments => new()
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

    public static Policy PlatformIsTheLatest => new()
    {
        Id = "ECS-32",
        Severity = Severity.Blocker,
        Promise = "every service runs on the latest version of the Fargate platform",
        Why = "A version that is pinned gets no more security updates, and AWS ends it on a day of its own choice.",
        Fix = "set PlatformVersion = LATEST on the service",
        Answers = ["ECS.10", "CKV_AWS_332"],
        Disagreement = "One rule also takes the number that is the newest today; it would be an old one tomorrow.",
        Select = Services,
        Holds = service => service.Text("platformVersion") == "LATEST",
    };

    public static Policy ProxiesLogToTheStack => new()
    {
        Id = "ECS-48",
        Severity = Severity.Blocker,
        Promise = "what Service Connect says about the calls between services goes to a log group of the stack",
        Why = "When one service cannot reach another, its proxy alone knows why, and forgets it with the task.",
        Fix = "set LogConfiguration of ServiceConnectConfiguration to a group of LogGroups.Create",
        Select = plan => Services(plan).Where(service => service.Flag("serviceConnectConfiguration.enabled") == true),
        HoldsIn = (service, plan) => service.Text("serviceConnectConfiguration.logConfiguration.logDriver") == "awslogs"
            && plan.Makes(ResourceTypes.LogGroup, service.Text("serviceConnectConfiguration.logConfiguration.options.awslogs-group")),
    };

    /// <summary>The name of the cluster that a service runs in.</summary>
    internal static string? ClusterOf(PlannedResource service) => service.Text("cluster") is { } cluster ? cluster[(cluster.LastIndexOf('/') + 1)..] : null;

    private static IEnumerable<PlannedResource> Services(Plan plan) => plan.OfType(ResourceTypes.Service);

    private static bool IsAboutCustomers(PlannedResource alarm) => alarm.Text("treatMissingData") == "notBreaching"
        && WatchedMetrics.Of(alarm).Select(metric => metric.Text("metricName")).AnyAndAll(metric => metric is "TargetResponseTime" or "HTTPCode_Target_5XX_Count" or "RequestCount");
}
