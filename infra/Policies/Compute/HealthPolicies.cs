using Infra.Plans;

namespace Infra.Policies.Compute;

/// <summary>Whether a task is found, found well, and given the time to be.</summary>
public static class HealthPolicies
{
    // A shell is given its whole command as one text, in which the address may be quoted, go on with a query, or be followed by another command.
    private static readonly char[] EndsOfAnAddress = [' ', '\t', '\n', '"', '\'', '?', '#', ';', '|', '&', ')'];

    public static Policy ReadinessIsNotLiveness => new()
    {
        Id = "ECS-08",
        Severity = Severity.Blocker,
        Promise = "a service is asked for its readiness and its liveness by different paths",
        Why = "Readiness says no while the database is down; if that counted as death, ECS would restart every task into the same outage.",
        Fix = "give readinessPath and livenessPath of the service different paths",
        Answers = ["CKV_AWS_261"],
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        HoldsIn = (targets, plan) => targets.Text("healthCheck.path") is { } readiness && plan.ServicesBehind(targets)
            .AnyAndAll(service => plan.TaskOf(service).Containers()
                .AnyAndAll(container => container.Texts("healthCheck.command")?.Any(word => Asks(word, readiness)) != true)),
    };

    public static Policy ContainersSayTheyAreAlive => new()
    {
        Id = "ECS-11",
        Severity = Severity.Blocker,
        Promise = "every container of a service has a health check, a worker's too",
        Why = "A worker that hangs takes no jobs and fails none; nobody else would notice.",
        Fix = "give the FargateTask a HealthProbe",
        // A task that somebody starts once ends by itself.
        Select = plan => [.. plan.OfType(ResourceTypes.Service).Select(plan.TaskOf).OfType<PlannedResource>()],
        Holds = task => task.Containers().AnyAndAll(container => container.Texts("healthCheck.command") is ["CMD" or "CMD-SHELL", _, ..]),
    };

    public static Policy RequestsArriveAtAContainer => new()
    {
        Id = "ECS-38",
        Severity = Severity.Blocker,
        Promise = "a load balancer leads to a container of the task, on a port where it listens",
        Why = "AWS refuses the service half way through a deployment; on a port that nobody opened, every check of the new tasks fails.",
        Fix = "take ContainerName and ContainerPort from the FargateTask",
        Select = plan => plan.OfType(ResourceTypes.Service).Where(service => service.Has("loadBalancers")),
        HoldsIn = (service, plan) => service.Items("loadBalancers").AnyAndAll(balancer => plan.TaskOf(service).Containers().Any(container =>
            container.Text("name") == balancer.Text("containerName")
            && container.Items("portMappings")?.Any(port => port.Number("containerPort") is { } number && number == balancer.Number("containerPort")) == true)),
    };

    public static Policy CallsArriveAtAContainer => new()
    {
        Id = "ECS-39",
        Severity = Severity.Blocker,
        Promise = "what a service offers to others is a named port of its task",
        Why = "Service Connect finds the container by the name of its port; without one AWS refuses the service half way through a deployment.",
        Fix = "set called in the service that others call, and let ServiceMesh name the port",
        Select = plan => plan.OfType(ResourceTypes.Service).Where(service => service.Has("serviceConnectConfiguration.services")),
        HoldsIn = (service, plan) => plan.TaskOf(service).Containers().SelectMany(container => container.Items("portMappings") ?? []).Select(port => port.Text("name")).ToHashSet(StringComparer.Ordinal) is var ports
            && service.Items("serviceConnectConfiguration.services").AnyAndAll(offer => offer.Text("portName") is { } name && ports.Contains(name)),
    };

    public static Policy LivenessIsPatient => new()
    {
        Id = "ECS-42",
        Severity = Severity.Blocker,
        Promise = "a check of a container is answered before the next one, gives it time to start, and does not kill it for one answer that is late",
        Why = "A check that is slower than its interval, or kills at once, ends every task on the first busy day, and all of them together.",
        Fix = "leave the times to TaskContainers",
        // Whether a container has one is another promise.
        Select = plan => plan.OfType(ResourceTypes.TaskDefinition).Where(task => Checks(task).Any()),
        Holds = task => Checks(task).All(check => check.Number("timeout") < check.Number("interval")
            && check.Number("retries") is >= 2 and <= 10
            && check.Number("startPeriod") is > 0 and <= 300),
    };

    public static Policy NewTasksHaveTimeToStart => new()
    {
        Id = "ECS-43",
        Severity = Severity.Blocker,
        Promise = "a new task has the time to become healthy before the load balancer may end it",
        Why = "ECS otherwise stops a task that is still starting, and starts the next one, which is stopped as well.",
        Fix = "set HealthCheckGracePeriodSeconds of the service above the start of its container and above the first checks of its target group",
        Select = plan => plan.OfType(ResourceTypes.Service).Where(service => service.Has("loadBalancers")),
        HoldsIn = (service, plan) => service.Number("healthCheckGracePeriodSeconds") is { } grace
            && Checks(plan.TaskOf(service)).All(check => !(check.Number("startPeriod") > grace))
            && plan.TargetsOf(service).All(targets => !(targets.Number("healthCheck.interval") * targets.Number("healthCheck.healthyThreshold") > grace)),
    };

    public static Policy ReadinessComesBeforeLiveness => new()
    {
        Id = "ECS-44",
        Severity = Severity.Blocker,
        Promise = "a load balancer asks in time for the answer, and takes a task that is busy out of service before ECS kills it",
        Why = "A task that only needs a pause loses its requests to the others; killed first, it loses those that it is working on.",
        Fix = "keep the interval times UnhealthyThreshold of ApiTargets below the interval times retries of the container",
        Select = plan => plan.OfType(ResourceTypes.TargetGroup).Where(targets => targets.Has("healthCheck")),
        HoldsIn = (targets, plan) => targets.Number("healthCheck.timeout") < targets.Number("healthCheck.interval")
            && targets.Number("healthCheck.interval") * targets.Number("healthCheck.unhealthyThreshold") is { } notReady
            && plan.ServicesBehind(targets).All(service => Checks(plan.TaskOf(service)).All(check => !(check.Number("interval") * check.Number("retries") < notReady))),
    };

    private static IEnumerable<PlannedMap> Checks(PlannedResource? task) => task.Containers().Select(container => container.Map("healthCheck")).OfType<PlannedMap>();

    private static bool Asks(string word, string path) => word.Split(EndsOfAnAddress).Any(part => PathOf(part) == path);

    /// <summary>What stands behind the host of an address, or behind <c>localhost:8080</c> without a scheme.</summary>
    private static string PathOf(string part)
    {
        var scheme = part.IndexOf("://", StringComparison.Ordinal);
        var slash = part.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        return slash < 0 ? "" : part[slash..];
    }
}
