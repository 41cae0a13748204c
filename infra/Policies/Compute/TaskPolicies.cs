using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Text;

namespace Infra.Policies.Compute;

/// <summary>What every task and its containers promise.</summary>
public static partial class TaskPolicies
{
    public static readonly Policy ContainersSayTheyAreAlive = new()
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
        Fix = "name the variable in secrets of the service and take it out of environment",
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
        Fix = "list what the service is given in uses and secrets; FargateTask derives the permissions from them",
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
        Fix = "let ContainerImage.LookUp find it, or write the digest into the stack file",
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

    public static readonly Policy TasksFetchTheirOwnImageAlone = new()
    {
        Id = "ECS-22",
        Severity = Severity.Blocker,
        Promise = "the execution role of a task fetches images from the repository of the task and from no other of the stack",
        Why = "With more, one service's task can be made to run another's code; with fewer, it does not start.",
        Fix = "give the FargateTask its ContainerImage, from which it derives the permission",
        Select = Tasks,
        // Whether it has that role, and its containers an image, are other promises.
        HoldsIn = (task, plan) => plan.Referred(ResourceTypes.Role, task.Text("executionRoleArn")) is not { } role
            || task.Containers().Any(container => !container.Has("image"))
            || task.Containers().Select(OwnRepository).OfType<string>().ToHashSet(StringComparer.Ordinal).SetEquals(
                plan.PermissionsOf(role).Where(statement => statement.Allows("ecr:BatchGetImage")).SelectMany(statement => statement.Texts("Resource") ?? [])
                    .Select(resource => plan.Referred(ResourceTypes.ImageRepository, resource)?.Id ?? resource)),
    };

    /// <summary>The repository in the account's own registry that a container's image lies in; null for another registry.</summary>
    private static string? OwnRepository(PlannedMap container) =>
        container.Text("image")?.Split('/', 2) is [var registry, var rest] && registry.Contains(".dkr.ecr.", StringComparison.Ordinal) ? rest.Split('@', ':')[0] : null;

    private static IEnumerable<PlannedResource> Tasks(Plan plan) => plan.OfType(ResourceTypes.TaskDefinition);

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
