using System.Globalization;
using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Settings;

namespace Infra.Policies.Compute;

/// <summary>What a task is made of.</summary>
public static partial class TaskPolicies
{
    public static Policy ImagesAreFixed => new()
    {
        Id = "ECS-20",
        Severity = Severity.Blocker,
        Promise = "every container names its image by digest",
        Why = "A tag can be moved: the next task to start would run other code than the one that was tested.",
        Fix = "let ContainerImage.LookUp find it, or write the digest into the stack file",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container => container.Text("image") is { } image && Digest().IsMatch(image)),
    };

    public static Policy OldRevisionsStay => new()
    {
        Id = "ECS-21",
        Severity = Severity.Advice,
        Promise = "old revisions of a task definition stay registered",
        Why = "The circuit breaker goes back to the previous one, and cannot if it is gone.",
        Fix = "set SkipDestroy = true on the task definition",
        Select = Tasks,
        Holds = task => task.Flag("skipDestroy") == true,
    };

    public static Policy SharedFilesAreEncryptedOnTheirWay => new()
    {
        Id = "ECS-29",
        Severity = Severity.Blocker,
        Promise = "a file system that a task mounts is reached through TLS",
        Why = "NFS is plain text: whoever is on the network reads along.",
        Fix = "set TransitEncryption = ENABLED in EfsVolumeConfiguration of the volume",
        Answers = ["ECS.18", "CKV_AWS_97", "AVD-AWS-0035"],
        IfPresent = true,
        Select = plan => Tasks(plan).Where(task => task.Items("volumes")?.Any(volume => volume.Has("efsVolumeConfiguration")) == true),
        Holds = task => task.Items("volumes")!.All(volume => !volume.Has("efsVolumeConfiguration") || volume.Text("efsVolumeConfiguration.transitEncryption") == "ENABLED"),
    };

    public static Policy TasksHaveTheirOwnNetwork => new()
    {
        Id = "ECS-33",
        Severity = Severity.Blocker,
        Promise = "every task has a network interface of its own",
        Why = "Tasks that share one share its security group and its ports; nobody can say any more who calls whom.",
        Fix = "set NetworkMode = awsvpc on the task definition",
        Answers = ["ECS.17"],
        Disagreement = "The rule refuses the network of the host alone; a bridge is shared as well.",
        Select = Tasks,
        Holds = task => task.Text("networkMode") == "awsvpc",
    };

    public static Policy TasksSeeTheirOwnProcesses => new()
    {
        Id = "ECS-34",
        Severity = Severity.Blocker,
        Promise = "no task shares processes with its machine, and none lets one container see those of another",
        Why = "What sees the processes of another reads their memory, and the secrets in it.",
        Fix = "leave PidMode out of the task definition",
        Answers = ["ECS.3", "CKV_AWS_335"],
        Disagreement = "The rules refuse the processes of the host alone; those of the task are the secrets of its other containers.",
        IsProhibition = true,
        Select = Tasks,
        Holds = task => !task.Has("pidMode"),
    };

    public static Policy TasksRunOnLinux => new()
    {
        Id = "ECS-36",
        Severity = Severity.Blocker,
        Promise = "every task runs on Linux",
        Why = "On Windows a container runs as an administrator unless each image says otherwise, and most of these promises mean nothing there.",
        Fix = "set OperatingSystemFamily = LINUX in RuntimePlatform of the task definition",
        Answers = ["ECS.21"],
        Disagreement = "The rule also takes Windows with another user; the platform has none, and its promises about users and file systems are about Linux.",
        Select = Tasks,
        Holds = task => task.Text("runtimePlatform.operatingSystemFamily") == "LINUX",
    };

    public static Policy FargateHasTheSize => new()
    {
        Id = "ECS-37",
        Severity = Severity.Blocker,
        Promise = "processor and memory of a task are a pair that Fargate offers",
        Why = "AWS refuses any other pair when the revision is made, half way through a deployment.",
        Fix = "set cpu and memoryMib of the service to a pair that Fargate offers",
        Select = Tasks,
        Holds = task => int.TryParse(task.Text("cpu"), CultureInfo.InvariantCulture, out var cpu)
            && int.TryParse(task.Text("memory"), CultureInfo.InvariantCulture, out var memory)
            && FargateSizes.Cpus.Contains(cpu)
            && FargateSizes.Memories(cpu).Contains(memory),
    };

    public static Policy MountsHaveAVolume => new()
    {
        Id = "ECS-49",
        Severity = Severity.Blocker,
        Promise = "what a container mounts is a volume of its task",
        Why = "AWS refuses the revision half way through a deployment; with a read-only root the mount is the only place to write to.",
        Fix = "name the volume in Volumes of the task definition",
        Select = plan => Tasks(plan).Where(task => Mounts(task).Any()),
        Holds = task => (task.Items("volumes") ?? []).Select(volume => volume.Text("name")).ToHashSet(StringComparer.Ordinal) is var volumes
            && Mounts(task).All(mount => mount.Text("sourceVolume") is { } source && volumes.Contains(source)),
    };

    public static Policy ImagesAreOurs => new()
    {
        Id = "ECS-50",
        Severity = Severity.Blocker,
        Promise = "an image from the registry of the account lies in a repository of the stack",
        Why = "One that the stack does not keep is scanned, expired and deleted by rules of somebody else; a task that starts after that finds nothing.",
        Fix = "give the service an own image, and let ImageRepository declare the repository",
        Select = Tasks,
        HoldsIn = (task, plan) => task.Containers().Select(container => RegistryNames.OwnRepository(container, AccountOf(task))).OfType<string>().All(repository => plan.Where(ResourceTypes.ImageRepository, "name", repository).Any()),
    };

    /// <summary>The ARN of the secret that a container is given, without the key within it; null if it is something else.</summary>
    internal static string? SecretArn(PlannedMap secret) => secret.Text("valueFrom") is { } from
        && from.StartsWith("arn:aws:secretsmanager:", StringComparison.Ordinal)
        && from.Split(':') is { Length: >= 7 } parts
            ? string.Join(':', parts.Take(7))
            : null;

    private static IEnumerable<PlannedResource> Tasks(Plan plan) => plan.OfType(ResourceTypes.TaskDefinition);

    private static IEnumerable<PlannedMap> Mounts(PlannedResource task) => task.Containers().SelectMany(container => container.Items("mountPoints") ?? []);

    private static string? AccountOf(PlannedResource task) => task.Text("executionRoleArn")?.Split(':') is [_, _, _, _, var account, ..] ? account : null;

    [GeneratedRegex("@sha256:[0-9a-f]{64}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digest();
}
