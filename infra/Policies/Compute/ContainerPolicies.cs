using System.Globalization;
using System.Text.RegularExpressions;
using Infra.Plans;

namespace Infra.Policies.Compute;

/// <summary>What a container may do to itself and to others.</summary>
public static partial class ContainerPolicies
{
    public static Policy ContainersMayFinish => new()
    {
        Id = "ECS-12",
        Severity = Severity.Blocker,
        Promise = "every container says how long it may finish its work, within the 120 seconds of Fargate",
        Why = "ECS otherwise kills it after 30 seconds, and with it the request or job that it was working on.",
        Fix = "set stopSeconds of the service",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container => container.Number("stopTimeout") is >= 2 and <= 120),
    };

    public static Policy ContainersCannotChangeThemselves => new()
    {
        Id = "ECS-13",
        Severity = Severity.Blocker,
        Promise = "no container can write to its own file system",
        Why = "Whoever breaks in could otherwise leave a program behind that outlives the request.",
        Fix = "set ReadonlyRootFilesystem = true; /tmp is a volume of its own",
        Answers = ["ECS.5", "CKV_AWS_336"],
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container => container.Flag("readonlyRootFilesystem") == true),
    };

    public static Policy ContainersHaveNoPrivileges => new()
    {
        Id = "ECS-14",
        Severity = Severity.Blocker,
        Promise = "every container gives up all capabilities",
        Why = "Each capability left is a way out of the container that the program does not need.",
        Fix = "drop ALL capabilities and add none",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container =>
            container.Texts("linuxParameters.capabilities.drop") is ["ALL"]
            && container.Texts("linuxParameters.capabilities.add") is null or []),
    };

    public static Policy ContainersAreNotRoot => new()
    {
        Id = "ECS-15",
        Severity = Severity.Blocker,
        Promise = "no container runs as root",
        Why = "Root in the container is one kernel hole away from root outside.",
        Fix = "set User to a number above 0, for example 1000:1000",
        Answers = ["ECS.20"],
        Disagreement = "The rule refuses root and 0 by name; here a user is a number, since a name in the image may be any number, 0 too.",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container => container.Text("user") is { } user && NumberedUser().IsMatch(user)),
    };

    public static Policy ContainersLogToTheStack => new()
    {
        Id = "ECS-16",
        Severity = Severity.Blocker,
        Promise = "what a container prints goes to a log group of the stack",
        Why = "A log that nobody kept is missed on the day of the incident, and a group that AWS makes itself keeps everything for ever.",
        Fix = "create the group with LogGroups.Create and name it in awslogs-group",
        Answers = ["ECS.9", "AwsSolutions-ECS7"],
        Disagreement = "The rules take any log driver; one that leaves the stack leaves its key and its retention as well.",
        Select = Tasks,
        HoldsIn = (task, plan) => task.Containers().AnyAndAll(container =>
            container.Text("logConfiguration.logDriver") == "awslogs"
            && plan.Makes(ResourceTypes.LogGroup, container.Text("logConfiguration.options.awslogs-group"))),
    };

    public static Policy ContainersAreNotPrivileged => new()
    {
        Id = "ECS-35",
        Severity = Severity.Blocker,
        Promise = "no container is privileged",
        Why = "A privileged container is root on its machine, whatever else it gave up.",
        Fix = "leave privileged out of the container",
        Answers = ["ECS.4", "CKV_AWS_334"],
        IsProhibition = true,
        Select = Tasks,
        Holds = task => task.Containers().All(container => container.Flag("privileged") != true),
    };

    public static Policy SharesFitTheTask => new()
    {
        Id = "ECS-51",
        Severity = Severity.Blocker,
        Promise = "no task promises its containers more than it has",
        Why = "AWS refuses the revision half way through a deployment; or the last container is killed for memory that was promised twice.",
        Fix = "raise cpu and memoryMib of the service, or take from the container beside it",
        IsProhibition = true,
        Select = Tasks,
        // Whether it says what it has is another promise.
        Holds = task => !(Size(task.Text("cpu")) < task.Containers().Sum(container => container.Number("cpu") ?? 0))
            && !(Size(task.Text("memory")) < task.Containers().Sum(container => container.Number("memory") ?? container.Number("memoryReservation") ?? 0)),
    };

    public static Policy TasksEndWithTheirWork => new()
    {
        Id = "ECS-52",
        Severity = Severity.Blocker,
        Promise = "the containers of a task have names of their own, and the task ends with one of them at least",
        Why = "A task whose program has died would stay in its place, running nothing, and count as one.",
        Fix = "set Essential = true on the container of the service",
        Select = Tasks,
        Holds = task => task.Containers() is [_, ..] containers
            && containers.Any(container => container.Flag("essential") == true)
            && containers.Select(container => container.Text("name")).Distinct(StringComparer.Ordinal).Count() == containers.Count,
    };

    private static IEnumerable<PlannedResource> Tasks(Plan plan) => plan.OfType(ResourceTypes.TaskDefinition);

    private static int? Size(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var size) ? size : null;

    [GeneratedRegex("^[1-9][0-9]*(:[1-9][0-9]*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberedUser();
}
