using System.Text.Json;
using Stacks.Commands;
using Stacks.Planning;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

/// <summary>Answers of the AWS CLI as it prints them, with more in them than anybody reads, and a stack that is fine until a test says otherwise.</summary>
internal static class RecordedAws
{
    public const string ApiDigest = "sha256:4c1c0e8fb3a5a8c1f6b1f0e6a7d2c3b4a5968778695a4b3c2d1e0f9a8b7c6d5e";
    public const string WorkerDigest = "sha256:9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e";
    public const string OtherDigest = "sha256:0000000000000000000000000000000000000000000000000000000000000001";
    public const string PlatformDigest = "sha256:0000000000000000000000000000000000000000000000000000000000000002";
    public const string Throttled = "An error occurred (ThrottlingException) when calling the operation: Rate exceeded";
    public const string AccessDenied = "An error occurred (AccessDeniedException) when calling the operation: User: arn:aws:sts::123456789012:assumed-role/x is not authorized to perform it";

    private const string Account = "arn:aws:ecs:eu-west-1:123456789012";
    private const string Registry = "123456789012.dkr.ecr.eu-west-1.amazonaws.com";

    /// <summary>Runs a command with these tools, on a clock that does not wait.</summary>
    public static Task<CommandRun> RunAsync(this RecordedTools tools, params string[] args) => CommandRun.InAsync(Environment(tools), args);

    public static CommandEnvironment Environment(RecordedTools tools) => new()
    {
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        Files = StackFiles.Find,
        Tools = _ => tools,
        Clock = new ImpatientClock(),
        Variables = _ => null,
    };

    /// <summary>Two services of two tasks each that run what they were asked to.</summary>
    public static RecordedTools Fine(string stack, string api = ApiDigest, string worker = WorkerDigest) => new RecordedTools()
        .On("aws ecs describe-services", Services(Service(stack, "api", targets: true), Service(stack, "worker")))
        .On("aws ecs list-service-deployments", Deployments(Deployment("SUCCESSFUL")))
        .Running(stack, "api", Task(stack, "api", "a1", api, "10.30.0.1"), Task(stack, "api", "a2", api, "10.30.0.2"))
        .Running(stack, "worker", Task(stack, "worker", "w1", worker, "10.30.0.3"), Task(stack, "worker", "w2", worker, "10.30.0.4"))
        .On($"aws ecs list-tasks --cluster shop-{stack} --service-name api --desired-status STOPPED", TaskList(stack))
        .On($"aws ecs list-tasks --cluster shop-{stack} --service-name worker --desired-status STOPPED", TaskList(stack))
        .On("aws elbv2 describe-target-health", Targets(("10.30.0.1", "healthy"), ("10.30.0.2", "healthy"), ("10.30.0.9", "draining")));

    /// <summary>The tasks of a service that run.</summary>
    public static RecordedTools Running(this RecordedTools tools, string stack, string service, params (string Id, string Json)[] tasks) =>
        tools.Listed(stack, service, "RUNNING", tasks);

    /// <summary>The tasks of a service that stopped within the last hour.</summary>
    public static RecordedTools Stopped(this RecordedTools tools, string stack, string service, params (string Id, string Json)[] tasks) =>
        tools.Listed(stack, service, "STOPPED", tasks);

    public static string Services(params string[] services) => $$"""{"services": [{{string.Join(',', services)}}], "failures": []}""";

    public static string Service(
        string stack, string name, int desired = 2, int running = 2, int pending = 0, string? rollout = "COMPLETED", string reason = "ECS deployment ecs-svc/1 completed.",
        bool targets = false, string more = "") => $$"""
        {
            "serviceArn": "{{Account}}:service/shop-{{stack}}/{{name}}", "serviceName": "{{name}}", "clusterArn": "{{Account}}:cluster/shop-{{stack}}",
            "loadBalancers": [{{(targets ? $$"""{"targetGroupArn": "arn:blue", "containerName": "{{name}}", "containerPort": 8080, "advancedConfiguration": {"alternateTargetGroupArn": "arn:green", "roleArn": "arn:role"} }""" : "")}}],
            "status": "ACTIVE", "desiredCount": {{desired}}, "runningCount": {{running}}, "pendingCount": {{pending}}, "launchType": "FARGATE",
            "deployments": [{
                "id": "ecs-svc/1", "status": "PRIMARY", "taskDefinition": "{{Definition(stack, name)}}", "desiredCount": {{desired}}, "pendingCount": {{pending}},
                "runningCount": {{running}}, "failedTasks": 0, "createdAt": "2026-03-04T04:50:00.123000+00:00",
                "rolloutState": {{JsonSerializer.Serialize(rollout)}}, "rolloutStateReason": "{{reason}}"
            }{{more}}],
            "events": [{"id": "1", "createdAt": "2026-03-04T05:00:00+00:00", "message": "(service {{name}}) has reached a steady state."}]
        }
        """;

    public static string Definition(string stack, string name) => $"{Account}:task-definition/shop-{stack}-{name}:7";

    public static string Deployments(params string[] deployments) => $$"""{"serviceDeployments": [{{string.Join(',', deployments)}}]}""";

    public static string Deployment(string status, string reason = "", string created = "2026-03-04T04:50:00.123000+00:00") => $$"""
        {
            "serviceDeploymentArn": "{{Account}}:service-deployment/x", "serviceArn": "{{Account}}:service/x", "clusterArn": "{{Account}}:cluster/x",
            "createdAt": "{{created}}", "startedAt": "{{created}}", "targetServiceRevisionArn": "{{Account}}:service-revision/x",
            "status": "{{status}}", "statusReason": "{{reason}}"
        }
        """;

    public static string TaskList(string stack, params string[] ids) => JsonSerializer.Serialize(new { taskArns = ids.Select(id => Arn(stack, id)) });

    public static string Arn(string stack, string id) => $"{Account}:task/shop-{stack}/{id}";

    public static string Tasks(params (string Id, string Json)[] tasks) => $$"""{"tasks": [{{string.Join(',', tasks.Select(task => task.Json))}}], "failures": []}""";

    /// <summary>A task that runs.</summary>
    /// <param name="stack">For its ARN.</param>
    /// <param name="service">Its container.</param>
    /// <param name="id">For its ARN.</param>
    /// <param name="digest">That its definition names.</param>
    /// <param name="address">In the VPC.</param>
    /// <param name="reported">The digest that ECS reports, if another.</param>
    /// <param name="image">The image that its definition names, if another.</param>
    public static (string Id, string Json) Task(
        string stack, string service, string id, string digest, string address, string? reported = null, string? image = null) => (id, $$"""
        {
            "taskArn": "{{Arn(stack, id)}}", "clusterArn": "{{Account}}:cluster/shop-{{stack}}", "taskDefinitionArn": "{{Definition(stack, service)}}",
            "lastStatus": "RUNNING", "desiredStatus": "RUNNING", "healthStatus": "HEALTHY", "group": "service:{{service}}",
            "attachments": [{"id": "1", "type": "ElasticNetworkInterface", "status": "ATTACHED", "details": [
                {"name": "subnetId", "value": "subnet-1"}, {"name": "privateIPv4Address", "value": "{{address}}"}]}],
            "containers": [
                {"name": "aws-otel-collector", "image": "public.ecr.aws/x@{{OtherDigest}}", "lastStatus": "RUNNING"},
                {"name": "{{service}}", "image": "{{image ?? $"{Registry}/shop-{stack}/{service}@{digest}"}}", "imageDigest": "{{reported ?? digest}}",
                 "runtimeId": "1", "lastStatus": "RUNNING", "healthStatus": "HEALTHY"}]
        }
        """);

    /// <summary>A task that stopped.</summary>
    public static (string Id, string Json) Ended(string stack, string container, string id, int? exitCode, string code, string reason, string at = "2026-03-04T05:00:00+00:00") => (id, $$"""
        {
            "taskArn": "{{Arn(stack, id)}}", "clusterArn": "{{Account}}:cluster/shop-{{stack}}", "lastStatus": "STOPPED", "desiredStatus": "STOPPED",
            "stoppedAt": "{{at}}", "stopCode": "{{code}}", "stoppedReason": "{{reason}}",
            "containers": [{"name": "{{container}}", "lastStatus": "STOPPED"{{(exitCode is { } number ? $", \"exitCode\": {number}" : ", \"reason\": \"CannotPullContainerError\"")}}}]
        }
        """);

    public static string Targets(params (string Address, string State)[] targets) => JsonSerializer.Serialize(new
    {
        TargetHealthDescriptions = targets.Select(target => new
        {
            Target = new { Id = target.Address, Port = 8080, AvailabilityZone = "eu-west-1a" },
            HealthCheckPort = "8080",
            TargetHealth = target.State == "unhealthy"
                ? (object)new { target.State, Reason = "Target.ResponseCodeMismatch", Description = "Health checks failed with these codes: [503]" }
                : new { target.State },
        }),
    });

    public static string TaskDefinition(string container, string image) => $$"""
        {
            "taskDefinition": {
                "taskDefinitionArn": "arn", "family": "shop", "revision": 7, "status": "ACTIVE",
                "containerDefinitions": [{
                    "name": "{{container}}", "image": "{{image}}", "cpu": 0, "essential": true,
                    "logConfiguration": {"logDriver": "awslogs", "options": {
                        "awslogs-group": "/shop/production/{{container}}", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "{{container}}"} }
                }]
            },
            "tags": []
        }
        """;

    private static RecordedTools Listed(this RecordedTools tools, string stack, string service, string status, (string Id, string Json)[] tasks)
    {
        tools.On($"aws ecs list-tasks --cluster shop-{stack} --service-name {service} --desired-status {status}", TaskList(stack, [.. tasks.Select(task => task.Id)]));
        return tasks.Length == 0 ? tools : tools.On($"aws ecs describe-tasks --cluster shop-{stack} --tasks {Arn(stack, tasks[0].Id)}", Tasks(tasks));
    }
}
