using System.Globalization;
using Stacks.Tools;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

public sealed class ProveReleaseTests
{
    [Fact]
    public async Task A_stack_that_runs_what_was_requested_is_proven()
    {
        var run = await RecordedAws.Fine("production").RunAsync("prove", "production");

        Assert.Equal(
            new CommandRun(
                0,
                $"api: 2 of 2 tasks run {RecordedAws.ApiDigest}, targets healthy; worker: 2 of 2 tasks run {RecordedAws.WorkerDigest}\n"
                    + "production: proven, 2 of 2 services run what was requested.\n",
                ""),
            run);
    }

    [Fact]
    public async Task It_waits_for_a_deployment_that_is_under_way()
    {
        var tools = RecordedAws.Fine("production").On(
            "aws ecs describe-services",
            Two(RecordedAws.Service("production", "api", running: 1, pending: 1, rollout: "IN_PROGRESS", targets: true)),
            Two(RecordedAws.Service("production", "api", targets: true, more: ", {\"status\": \"ACTIVE\", \"taskDefinition\": \"old\", \"rolloutState\": \"COMPLETED\"}")),
            Two(RecordedAws.Service("production", "api", targets: true)));

        var run = await tools.RunAsync("prove", "production");

        Assert.Equal((0, 3), (run.ExitCode, tools.Calls.Count(call => call.Contains("describe-services", StringComparison.Ordinal))));
        Assert.Contains("api: its deployment is under way, 1 of 2 tasks run, 1 start", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blue_green_deployment_is_over_when_its_record_says_so()
    {
        var tools = RecordedAws.Fine("production")
            .On("aws ecs describe-services", Two(RecordedAws.Service("production", "api", rollout: null, targets: true)))
            .On(
                "aws ecs list-service-deployments --cluster shop-production --service api",
                RecordedAws.Deployments(RecordedAws.Deployment("IN_PROGRESS")), RecordedAws.Deployments(RecordedAws.Deployment("SUCCESSFUL")))
            .On("aws elbv2 describe-target-health --target-group-arn arn:blue", RecordedAws.Targets(("10.30.0.1", "unused"), ("10.30.0.2", "draining")))
            .On("aws elbv2 describe-target-health --target-group-arn arn:green", RecordedAws.Targets(("10.30.0.1", "healthy"), ("10.30.0.2", "healthy")));

        var run = await tools.RunAsync("prove", "production");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("api: its deployment is under way", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deployment_that_never_ends_is_told_with_what_runs_and_what_stopped()
    {
        var tools = RecordedAws.Fine("production")
            .On("aws ecs describe-services", Two(RecordedAws.Service("production", "api", running: 1, rollout: "IN_PROGRESS", targets: true)))
            .Running("production", "api", RecordedAws.Task("production", "api", "old", RecordedAws.OtherDigest, "10.30.0.1"))
            .Stopped(
                "production", "api",
                RecordedAws.Ended("production", "api", "s1", 1, "EssentialContainerExited", "Essential container in task exited", "2026-03-04T04:00:00+00:00"),
                RecordedAws.Ended("production", "api", "s2", 137, "EssentialContainerExited", "OutOfMemoryError: Container killed due to memory usage"));

        var run = await tools.RunAsync("prove", "production", "--timeout-minutes", "2");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("waited 2 minutes for the services to settle; last seen: api: its deployment is under way", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            $"""
            NOT PROVEN api: its deployment is under way, 1 of 2 tasks run, 0 start
              requested: {RecordedAws.ApiDigest}
              running:   {RecordedAws.OtherDigest} (1 task)
              last stopped task: s2: EssentialContainerExited: OutOfMemoryError: Container killed due to memory usage; api exit code 137
            proven worker: 2 of 2 tasks run {RecordedAws.WorkerDigest}
            """.ReplaceLineEndings("\n"),
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deployment_that_ECS_took_back_is_refused_at_once_even_with_the_same_digest()
    {
        var tools = RecordedAws.Fine("production").On(
            "aws ecs list-service-deployments --cluster shop-production --service api",
            RecordedAws.Deployments(
                RecordedAws.Deployment("SUCCESSFUL", created: "2026-03-03T00:00:00+00:00"),
                RecordedAws.Deployment("ROLLBACK_SUCCESSFUL", "Service deployment rolled back because the circuit breaker threshold was exceeded."),
                RecordedAws.Deployment("SUCCESSFUL", created: "2026-03-02T00:00:00+00:00")));

        var run = await tools.RunAsync("prove", "production");

        Assert.Equal((1, 1), (run.ExitCode, tools.Calls.Count(call => call.Contains("describe-services", StringComparison.Ordinal))));
        Assert.StartsWith("production does not run what was requested:\n", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "NOT PROVEN api: its deployment was given up (ROLLBACK_SUCCESSFUL): Service deployment rolled back because the circuit breaker threshold was exceeded.",
            run.Error,
            StringComparison.Ordinal);
        Assert.Contains("last stopped task: none within the last hour", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_of_deployments_is_read()
    {
        var first = RecordedAws.Deployments(RecordedAws.Deployment("SUCCESSFUL")).Replace("]}", "], \"nextToken\": \"more\"}", StringComparison.Ordinal);
        var tools = RecordedAws.Fine("production")
            .On("aws ecs list-service-deployments", first)
            .On(
                "aws ecs list-service-deployments --cluster shop-production --service api --max-results 100 --next-token more",
                RecordedAws.Deployments(RecordedAws.Deployment("STOPPED", "stopped by a person", "2026-03-04T04:59:00+00:00")))
            .On(
                "aws ecs list-service-deployments --cluster shop-production --service worker --max-results 100 --next-token more",
                RecordedAws.Deployments());

        var run = await tools.RunAsync("prove", "production");

        Assert.Contains("NOT PROVEN api: its deployment was given up (STOPPED): stopped by a person", run.Error, StringComparison.Ordinal);
        Assert.Contains("proven worker", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_deployment_is_refused_at_once()
    {
        var tools = RecordedAws.Fine("production").On(
            "aws ecs describe-services",
            Two(RecordedAws.Service("production", "api", rollout: "FAILED", reason: "ECS deployment circuit breaker: tasks failed to start.", targets: true)));

        var run = await tools.RunAsync("prove", "production");

        Assert.Equal((1, 1), (run.ExitCode, tools.Calls.Count(call => call.Contains("describe-services", StringComparison.Ordinal))));
        Assert.Contains("NOT PROVEN api: its deployment failed: ECS deployment circuit breaker: tasks failed to start.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_service_that_runs_another_image_is_told()
    {
        var run = await RecordedAws.Fine("production", api: RecordedAws.OtherDigest, worker: RecordedAws.OtherDigest).RunAsync("prove", "production");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"NOT PROVEN api: task a1 runs another image\n  requested: {RecordedAws.ApiDigest}\n  running:   {RecordedAws.OtherDigest} (2 tasks)\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"NOT PROVEN worker: task w1 runs another image\n  requested: {RecordedAws.WorkerDigest}\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecordedAws.PlatformDigest, 0)]
    [InlineData(RecordedAws.OtherDigest, 1)]
    public async Task An_index_is_run_by_the_image_of_a_platform_that_it_lists(string reported, int exitCode)
    {
        var manifest = $$"""{"schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": [{"digest": "{{RecordedAws.PlatformDigest}}", "size": 1, "platform": {"architecture": "arm64", "os": "linux"} }]}""";
        var tools = RecordedAws.Fine("production")
            .Running(
                "production", "api",
                RecordedAws.Task("production", "api", "a1", RecordedAws.ApiDigest, "10.30.0.1", reported),
                RecordedAws.Task("production", "api", "a2", RecordedAws.ApiDigest, "10.30.0.2", reported))
            .On($"aws ecr batch-get-image --repository-name shop-production/api --image-ids imageDigest={RecordedAws.ApiDigest}", Image(manifest));

        var run = await tools.RunAsync("prove", "production");

        Assert.Equal((exitCode, 1), (run.ExitCode, tools.Calls.Count(call => call.Contains("batch-get-image", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task An_image_of_one_platform_is_run_by_itself_alone()
    {
        var tools = RecordedAws.Fine("production")
            .Running("production", "api", RecordedAws.Task("production", "api", "a1", RecordedAws.ApiDigest, "10.30.0.1", RecordedAws.OtherDigest), RecordedAws.Task("production", "api", "a2", RecordedAws.ApiDigest, "10.30.0.2"))
            .On("aws ecr batch-get-image", Image("""{"schemaVersion": 2, "config": {"digest": "sha256:1"}, "layers": []}"""));

        Assert.Equal(1, (await tools.RunAsync("prove", "production")).ExitCode);
    }

    [Fact]
    public async Task A_tag_is_what_the_repository_says_that_it_is()
    {
        var tools = RecordedAws.Fine("staging")
            .On("aws ecr describe-images --repository-name shop-staging/api --image-ids imageTag=1.4.2", Described(RecordedAws.ApiDigest))
            .On("aws ecr describe-images --repository-name shop-staging/worker --image-ids imageTag=1.4.2", Described(RecordedAws.WorkerDigest));

        Assert.Equal((0, ""), await OutcomeAsync(tools, "staging"));
    }

    [Fact]
    public async Task A_tag_that_is_not_there_is_told_beside_the_other_services()
    {
        var tools = RecordedAws.Fine("staging")
            .Failing("aws ecr describe-images --repository-name shop-staging/api", "An error occurred (ImageNotFoundException) when calling the DescribeImages operation: The image with imageId {imageDigest:'null', imageTag:'1.4.2'} does not exist")
            .On("aws ecr describe-images --repository-name shop-staging/worker", Described(RecordedAws.WorkerDigest));

        var run = await tools.RunAsync("prove", "staging");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("NOT PROVEN api: there is no image 1.4.2 in the repository shop-staging/api\nproven worker", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ghcr.io/acme/shop-api", 0)]
    [InlineData("ghcr.io/acme/other", 1)]
    public async Task A_tag_elsewhere_is_what_the_plan_made_of_it(string repository, int exitCode)
    {
        using var stacks = new TemporaryRepository("production");
        stacks.Replace("Pulumi.production.yaml", $"image: {RecordedAws.ApiDigest}", "image: ghcr.io/acme/shop-api:1.4.2");
        var image = $"{repository}@{RecordedAws.OtherDigest}";
        var tools = RecordedAws.Fine("production")
            .Running("production", "api", [.. new[] { "1", "2" }.Select(n => RecordedAws.Task("production", "api", $"a{n}", RecordedAws.OtherDigest, $"10.30.0.{n}", image: image))])
            .On("aws ecs describe-task-definition", RecordedAws.TaskDefinition("api", image));

        var run = await CommandRun.InAsync(RecordedAws.Environment(tools) with { Files = () => stacks.Files }, "prove", "production");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.Error.Contains($"api: its task definition names {image}, which is no digest of ghcr.io/acme/shop-api", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Targets_that_are_not_healthy_are_waited_for_and_then_told()
    {
        var tools = RecordedAws.Fine("production").On("aws elbv2 describe-target-health", RecordedAws.Targets(("10.30.0.1", "healthy"), ("10.30.0.2", "unhealthy")));

        var run = await tools.RunAsync("prove", "production");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "NOT PROVEN api: the target of task a2 is unhealthy, Target.ResponseCodeMismatch, Health checks failed with these codes: [503]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_is_no_target_is_not_healthy()
    {
        var tools = RecordedAws.Fine("production").On("aws elbv2 describe-target-health", RecordedAws.Targets(("10.30.0.1", "healthy"), ("10.30.0.2", "draining")));

        Assert.Contains("NOT PROVEN api: task a2 is no target of the load balancer yet", (await tools.RunAsync("prove", "production")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecordedAws.ApiDigest, 0, "api: sleeps, as shutdown says; its tasks will run " + RecordedAws.ApiDigest)]
    [InlineData(RecordedAws.OtherDigest, 1, "api: sleeps, as shutdown says, but its tasks will run " + RecordedAws.OtherDigest)]
    public async Task A_service_that_sleeps_by_its_settings_is_proven_by_its_task_definition(string defined, int exitCode, string said)
    {
        var tools = RecordedAws.Fine("staging")
            .On("aws ecs describe-services", RecordedAws.Services(RecordedAws.Service("staging", "api", desired: 0, running: 0, targets: true), RecordedAws.Service("staging", "worker")))
            .On("aws ecs describe-task-definition", RecordedAws.TaskDefinition("api", $"123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop-staging/api@{defined}"))
            .On("aws ecr describe-images --repository-name shop-staging/api", Described(RecordedAws.ApiDigest))
            .On("aws ecr describe-images --repository-name shop-staging/worker", Described(RecordedAws.WorkerDigest))
            .Running("staging", "api");

        var run = await tools.RunAsync("prove", "staging");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_nobody_put_to_sleep_has_tasks()
    {
        var tools = RecordedAws.Fine("production")
            .On("aws ecs describe-services", Two(RecordedAws.Service("production", "api", desired: 0, running: 0, targets: true)))
            .Running("production", "api");

        Assert.Contains(
            "NOT PROVEN api: it is to have no task at all, and the stack has no shutdown that would say so", (await tools.RunAsync("prove", "production")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_told()
    {
        var tools = RecordedAws.Fine("production").On("aws ecs describe-services", $$"""
            {"services": [{{RecordedAws.Service("production", "worker")}}], "failures": [{"arn": "arn:aws:ecs:eu-west-1:123456789012:service/api", "reason": "MISSING"}]}
            """);

        Assert.Contains("NOT PROVEN api: there is no such service in the cluster shop-production\nproven worker", (await tools.RunAsync("prove", "production")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_services_are_asked_about_at_a_time()
    {
        using var stacks = new TemporaryRepository("production");
        stacks.Write("Pulumi.production.yaml", SettingsWithWorkers(10));
        var tools = RecordedAws.Fine("production").On("aws ecs describe-services", RecordedAws.Services());

        await CommandRun.InAsync(RecordedAws.Environment(tools) with { Files = () => stacks.Files }, "prove", "production");

        Assert.Equal(
            [
                "aws ecs describe-services --cluster shop-production --services api w0 w1 w2 w3 w4 w5 w6 w7 w8 --region eu-west-1 --output json --no-cli-pager",
                "aws ecs describe-services --cluster shop-production --services w9 worker --region eu-west-1 --output json --no-cli-pager",
            ],
            tools.Calls);
    }

    [Fact]
    public async Task Who_is_throttled_asks_again()
    {
        var tools = RecordedAws.Fine("production").On(
            "aws ecs describe-services",
            new ToolAnswer(254, "", RecordedAws.Throttled), new ToolAnswer(0, Two(RecordedAws.Service("production", "api", targets: true)), ""));

        Assert.Equal((0, ""), await OutcomeAsync(tools, "production"));
    }

    [Theory]
    [InlineData("aws ecs describe-services", "aws ecs describe-services: access denied")]
    [InlineData("aws elbv2 describe-target-health", "aws elbv2 describe-target-health: access denied")]
    public async Task Without_the_right_to_look_nothing_is_proven(string call, string message)
    {
        var run = await RecordedAws.Fine("production").Failing(call, RecordedAws.AccessDenied).RunAsync("prove", "production");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_asked_does_not_hide_what_is_known()
    {
        var tools = RecordedAws.Fine("production", api: RecordedAws.OtherDigest)
            .Failing("aws ecs list-tasks --cluster shop-production --service-name api --desired-status STOPPED", RecordedAws.AccessDenied);

        var run = await tools.RunAsync("prove", "production");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("last stopped task: cannot be asked: aws ecs list-tasks: access denied", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aws ecs describe-services", "{}")]
    [InlineData("aws ecs describe-services", "<html>")]
    [InlineData("aws ecs list-service-deployments", "{\"serviceDeployments\": [{\"status\": 1}]}")]
    public async Task An_answer_of_another_shape_is_an_error(string call, string answer)
    {
        var run = await RecordedAws.Fine("production").On(call, answer).RunAsync("prove", "production");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"{call}: its answer is not the JSON that its documentation promises", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_without_images_has_nothing_to_prove()
    {
        using var stacks = new TemporaryRepository("staging");
        stacks.Write("Pulumi.staging.yaml", stacks.Read("Pulumi.staging.yaml").Replace("      image: own:1.4.2\n", "", StringComparison.Ordinal));

        var run = await CommandRun.InAsync(RecordedAws.Environment(new RecordedTools()) with { Files = () => stacks.Files }, "prove", "staging");

        Assert.Equal(new CommandRun(0, "staging: no service has an image, so nothing runs that could be proven.\n", ""), run);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("181")]
    [InlineData("soon")]
    public async Task A_wait_has_its_bounds(string minutes) =>
        (await new RecordedTools().RunAsync("prove", "staging", "--timeout-minutes", minutes))
            .ShouldRefuse($"--timeout-minutes is '{minutes}' but must be 1 to 180; see dotnet run --project stacks -- prove --help");

    private static async Task<(int ExitCode, string Error)> OutcomeAsync(RecordedTools tools, string stack)
    {
        var run = await tools.RunAsync("prove", stack);
        return (run.ExitCode, run.Error);
    }

    private static string Two(string api) => RecordedAws.Services(api, RecordedAws.Service("production", "worker"));

    private static string Described(string digest) => $$"""
        {"imageDetails": [{"registryId": "123456789012", "repositoryName": "x", "imageDigest": "{{digest}}", "imageTags": ["1.4.2"], "imageSizeInBytes": 1, "imagePushedAt": "2026-03-04T04:00:00+00:00"}]}
        """;

    private static string Image(string manifest) =>
        System.Text.Json.JsonSerializer.Serialize(new { images = new[] { new { registryId = "123456789012", repositoryName = "x", imageManifest = manifest } }, failures = Array.Empty<object>() });

    /// <summary>Production with more workers beside its own.</summary>
    private static string SettingsWithWorkers(int count)
    {
        var text = RepositoryFiles.Text("Pulumi.production.yaml").ReplaceLineEndings("\n");
        var begin = text.IndexOf("    worker:\n", StringComparison.Ordinal);
        var end = text.IndexOf("  infra:tasks:\n", StringComparison.Ordinal);
        var worker = text[begin..end];
        var more = Enumerable.Range(0, count).Select(number => worker.Replace("    worker:\n", string.Create(CultureInfo.InvariantCulture, $"    w{number}:\n"), StringComparison.Ordinal));
        return text[..end] + string.Concat(more) + text[end..];
    }
}
