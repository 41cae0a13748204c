using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>Of tasks, and what their containers may do.</summary>
internal static class ComputeMutationsOfTasks
{
    private const string Digest = "sha256:4c1c0e8fb3a5a8c1f6b1f0e6a7d2c3b4a5968778695a4b3c2d1e0f9a8b7c6d5e";

    public static IEnumerable<Mutation> All => [.. Containers, .. Tasks];

    private static IEnumerable<Mutation> Containers =>
    [
        Absent("ECS-12", "a container does not say when it stops", plan => Container(plan, "api-definition", container => container.Remove("stopTimeout"))),
        Wrong("ECS-12", "a container wants longer than Fargate gives", plan => Container(plan, "worker-definition", container => container["stopTimeout"] = 121)),
        Wrong("ECS-12", "a container is killed at once", plan => Container(plan, "worker-definition", container => container["stopTimeout"] = 1)) with
        {
            Twin = plan => Container(plan, "worker-definition", container => container["stopTimeout"] = 2),
        },
        Wrong("ECS-13", "a container may write to its root", plan => Container(plan, "api-definition", container => container["readonlyRootFilesystem"] = false)),
        Absent("ECS-13", "a container does not say whether it may write", plan => Container(plan, "api-definition", container => container.Remove("readonlyRootFilesystem"))),
        Absent("ECS-14", "a container keeps its capabilities", plan => Container(plan, "api-definition", container => container.Remove("linuxParameters"))),
        Wrong("ECS-14", "a container gives up one capability", plan => Container(plan, "api-definition", container => container["linuxParameters"]!["capabilities"]!["drop"] = new JsonArray("NET_RAW"))),
        Wrong("ECS-14", "a container is given a capability", plan => Container(plan, "api-definition", container => container["linuxParameters"]!["capabilities"]!["add"] = new JsonArray("NET_ADMIN"))) with
        {
            Twin = plan => Container(plan, "api-definition", container => container["linuxParameters"]!["capabilities"]!["add"] = new JsonArray()),
        },
        Wrong("ECS-15", "a container runs as root", plan => Container(plan, "api-definition", container => container["user"] = "0:0")),
        Wrong("ECS-15", "a container runs as somebody of the image", plan => Container(plan, "api-definition", container => container["user"] = "app")),
        Wrong("ECS-15", "a container runs in the group of root", plan => Container(plan, "api-definition", container => container["user"] = "1000:0")) with
        {
            Twin = plan => Container(plan, "api-definition", container => container["user"] = "1000"),
        },
        Absent("ECS-15", "a container runs as whoever the image says", plan => Container(plan, "api-definition", container => container.Remove("user"))),
        Wrong("ECS-16", "a container logs into another group", plan => Container(plan, "api-definition", container => container["logConfiguration"]!["options"]!["awslogs-group"] = "/other")),
        Wrong("ECS-16", "a container logs out of AWS", plan => Container(plan, "api-definition", container => container["logConfiguration"]!["logDriver"] = "splunk")),
        Absent("ECS-16", "a container logs nowhere", plan => Container(plan, "api-definition", container => container.Remove("logConfiguration"))),
        Wrong("ECS-35", "a container is privileged", plan => Container(plan, "api-definition", container => container["privileged"] = true)) with
        {
            Twin = plan => Container(plan, "api-definition", container => container["privileged"] = false),
        },
        Wrong("ECS-51", "a container is promised more processor than there is", plan => Container(plan, "api-definition", container => container["cpu"] = 1025)) with
        {
            Twin = plan => Container(plan, "api-definition", container => container["cpu"] = 1024),
        },
        Wrong("ECS-51", "two containers are promised more memory than there is", plan => Beside(plan, other => other["memory"] = 1025)) with
        {
            Twin = plan => Container(plan, "api-definition", container => container["memory"] = 1024),
        },
        Wrong("ECS-51", "a container reserves more memory than there is", plan => Container(plan, "api-definition", container => container["memoryReservation"] = 2049)) with
        {
            Twin = plan => Container(plan, "api-definition", container => container["memoryReservation"] = 2048),
        },
        Wrong("ECS-52", "two containers have one name", plan => Beside(plan, other => other["name"] = "api")) with { Twin = plan => Beside(plan, _ => { }) },
        Wrong("ECS-52", "a task outlives its program", plan => Container(plan, "api-definition", container => container["essential"] = false)),
        Absent("ECS-52", "a container does not say whether the task needs it", plan => Container(plan, "api-definition", container => container.Remove("essential"))),
    ];

    private static IEnumerable<Mutation> Tasks =>
    [
        Wrong("ECS-20", "an image is named by tag", plan => Container(plan, "api-definition", container => container["image"] = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop-production/api:1.4.2")),
        Wrong("ECS-20", "an image is named by half a digest", plan => Container(plan, "api-definition", container => container["image"] = $"111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop-production/api@{Digest[..^1]}")),
        Absent("ECS-20", "an image is not named", plan => Container(plan, "api-definition", container => container.Remove("image"))),
        Input("ECS-21", "worker-definition", "skipDestroy", false),
        Input("ECS-21", "worker-definition", "skipDestroy", null),
        InputOf(WithSharedFiles, "ECS-29", "api-definition", "volumes[1].efsVolumeConfiguration.transitEncryption", "DISABLED"),
        InputOf(WithSharedFiles, "ECS-29", "api-definition", "volumes[1].efsVolumeConfiguration.transitEncryption", null),
        Input("ECS-33", "api-definition", "networkMode", "host"),
        Input("ECS-33", "api-definition", "networkMode", "bridge"),
        Input("ECS-33", "api-definition", "networkMode", null),
        Input("ECS-34", "api-definition", "pidMode", "host"),
        Input("ECS-34", "api-definition", "pidMode", "task"),
        Input("ECS-36", "api-definition", "runtimePlatform.operatingSystemFamily", "WINDOWS_SERVER_2022_CORE"),
        Input("ECS-36", "api-definition", "runtimePlatform", null),
        Input("ECS-37", "api-definition", "memory", "1024"),
        Input("ECS-37", "api-definition", "memory", "2 GB"),
        Input("ECS-37", "api-definition", "memory", null),
        Input("ECS-37", "api-definition", "cpu", "1000"),
        Input("ECS-37", "api-definition", "cpu", "1 vCPU"),
        Input("ECS-37", "api-definition", "cpu", null),
        Input("ECS-49", "api-definition", "volumes[0].name", "other"),
        Input("ECS-49", "api-definition", "volumes", null),
        Absent("ECS-49", "a mount and a volume have no name", plan => Container(plan, "api-definition", container => container["mountPoints"]![0]!.AsObject().Remove("sourceVolume")).With("api-definition", "volumes[0].name", null)),
        Wrong("ECS-50", "an image lies in a repository of the account that nobody declared", plan => ImageIn(plan, "111122223333", "base/api")) with { Twin = plan => ImageIn(plan, "999988887777", "base/api") },
        Absent("ECS-50", "the repository of an image is not declared", plan => ImageIn(plan, "111122223333", "shop-production/gone")),
    ];

    private static Plan Beside(Plan plan, Action<JsonObject> change)
    {
        var containers = JsonNode.Parse(plan.ByName("api-definition").Text("containerDefinitions")!)!.AsArray();
        var other = containers[0]!.DeepClone().AsObject();
        other["name"] = "other";
        change(other);
        containers.Add(other);
        return plan.With("api-definition", "containerDefinitions", containers.ToJsonString());
    }

    private static Plan WithSharedFiles(Plan plan) => plan
        .With("api-definition", "volumes[1].name", "shared")
        .With("api-definition", "volumes[1].efsVolumeConfiguration.fileSystemId", "fs-1")
        .With("api-definition", "volumes[1].efsVolumeConfiguration.transitEncryption", "ENABLED");

    private static Plan ImageIn(Plan plan, string account, string repository) => Document(
        Container(plan, "migrate-definition", container => container["image"] = $"{account}.dkr.ecr.eu-west-1.amazonaws.com/{repository}@{Digest}"),
        "migrate-execution-permissions",
        "policy",
        statements => Statement(statements, "FetchImage")["Resource"] = new JsonArray($"arn:aws:ecr:eu-west-1:{account}:repository/{repository}"));
}
