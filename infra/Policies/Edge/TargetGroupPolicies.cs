using Infra.Plans;
using Infra.Policies.Compute;

namespace Infra.Policies.Edge;

/// <summary>The tasks that the load balancer leads requests to.</summary>
public static class TargetGroupPolicies
{
    private const int FewestAnswers = 2;

    public static Policy TargetGroupsCanBeReplaced => new()
    {
        Id = "EDGE-06",
        Severity = Severity.Blocker,
        Promise = "target groups have generated names",
        Why = "A new port needs a new group beside the old one, and two groups cannot share a name.",
        Fix = "leave Name of the TargetGroup out",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        Holds = targets => !targets.Has("name"),
    };

    public static Policy DrainingEndsBeforeStopping => new()
    {
        Id = "EDGE-07",
        Severity = Severity.Blocker,
        Promise = "the load balancer lets go of a task before the task has to be gone",
        Why = "Requests that are sent to a task after its end are answered with 502.",
        Fix = "set drainSeconds of the service below its stopSeconds",
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        HoldsIn = (targets, plan) => targets.Number("deregistrationDelay") is { } drain && plan.ServicesBehind(targets)
            .AnyAndAll(service => plan.TaskOf(service).Containers().AnyAndAll(container => container.Number("stopTimeout") is not { } stop || drain < stop)),
    };

    public static Policy TasksStandBehindTls => new()
    {
        Id = "EDGE-24",
        Severity = Severity.Blocker,
        Promise = "every target group is reached, and through HTTPS listeners alone",
        Why = "What a rule of the HTTP listener leads to answers over HTTP, whatever the listener does with everything else.",
        Fix = "give the ListenerRule the listener of PublicLoadBalancer.ListenerArn",
        Answers = ["CKV_AWS_378"],
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        HoldsIn = (targets, plan) => plan.RulesTo(targets).AnyAndAll(rule =>
            plan.Referred(ResourceTypes.Listener, rule.Text("listenerArn"))?.Text("protocol") == "HTTPS"),
    };

    public static Policy ReadinessIsAskedFor => new()
    {
        Id = "EDGE-25",
        Severity = Severity.Blocker,
        Promise = "the load balancer asks each task for a path, and takes 200 alone for well",
        Why = "Without a path it asks for the first page, and a redirect to a page that says sorry would be taken for well.",
        Fix = "set readinessPath of the service, and leave Matcher at 200",
        // That there is a path at all is a promise about readiness and liveness.
        Select = plan => plan.OfType(ResourceTypes.TargetGroup).Where(targets => targets.Has("healthCheck.path")),
        Holds = targets => targets.Text("healthCheck.path") is ['/', ..] && targets.Text("healthCheck.matcher") == "200",
    };

    public static Policy OneAnswerChangesNothing => new()
    {
        Id = "EDGE-26",
        Severity = Severity.Blocker,
        Promise = "one answer to a health check alone changes nothing",
        Why = "A single slow answer would take a task away under load, and its requests would slow down the others until they are gone, too.",
        Fix = "set HealthyThreshold and UnhealthyThreshold to at least 2",
        // That a group says when a task is sick is a promise about readiness and liveness.
        Select = plan => plan.OfType(ResourceTypes.TargetGroup).Where(targets => targets.Has("healthCheck.unhealthyThreshold")),
        Holds = targets => targets.Number("healthCheck.healthyThreshold") >= FewestAnswers && targets.Number("healthCheck.unhealthyThreshold") >= FewestAnswers,
    };

    public static Policy TargetsAreTasks => new()
    {
        Id = "EDGE-27",
        Severity = Severity.Blocker,
        Promise = "a target group speaks HTTP to the addresses of tasks",
        Why = "Tasks on Fargate stand on no machine of the account, and no container has a certificate: their deployment fails after everything else has been changed.",
        Fix = "set TargetType = ip and Protocol = HTTP, as ApiService does",
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        Holds = targets => targets.Text("targetType") == "ip" && targets.Text("protocol") == "HTTP",
    };

    public static Policy EveryTaskAnswersEverybody => new()
    {
        Id = "EDGE-28",
        Severity = Severity.Blocker,
        Promise = "requests of a customer may go to any task",
        Why = "Whoever is bound to one task loses the session with it, at every deployment, and a new task takes no load off the old ones.",
        Fix = "set Stickiness of the TargetGroup to Enabled = false, and keep sessions in the cache",
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        Holds = targets => targets.Flag("stickiness.enabled") == false,
    };
}
