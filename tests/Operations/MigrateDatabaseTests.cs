using Stacks.Tools;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

public sealed class MigrateDatabaseTests
{
    private const string NoStream = "An error occurred (ResourceNotFoundException) when calling the GetLogEvents operation: The specified log stream does not exist.";
    private const string Definition = "arn:aws:ecs:eu-west-1:123456789012:task-definition/shop-production-migrate:12";

    [Fact]
    public async Task It_runs_the_task_once_and_tells_its_log_as_it_comes()
    {
        var tools = Fine(Ended(0)).On(
            "aws logs get-log-events",
            new ToolAnswer(254, "", NoStream),
            new ToolAnswer(0, Log("t1", "migrating 0042_add_column", "\\u001b[32mhalf\\u001b[0m", "::add-mask::e"), ""),
            new ToolAnswer(0, Log("t2"), ""),
            new ToolAnswer(0, Log("t2"), ""),
            new ToolAnswer(0, Log("t3", "done"), ""),
            new ToolAnswer(0, Log("t3"), ""));

        var run = await tools.RunAsync("migrate", "production");

        Assert.Equal(
            new CommandRun(
                0,
                $"migrate: task m1 of {Definition}\nmigrate: PROVISIONING\nmigrating 0042_add_column\nhalf\n: :add-mask::e\nmigrate: STOPPED\ndone\nmigrate: done, exit code 0\n",
                ""),
            run);
        Assert.Equal(
            "aws logs get-log-events --log-group-name /shop/production/migrate --log-stream-name migrate/migrate/m1 --start-from-head --next-token t2 --region eu-west-1 --output json --no-cli-pager",
            tools.Calls[^2]);
        var start = Assert.Single(tools.Calls, call => call.StartsWith("aws ecs run-task", StringComparison.Ordinal));
        Assert.Matches(
            $$"""\Aaws ecs run-task --cluster shop-production --task-definition {{Definition}} --count 1 --launch-type FARGATE --network-configuration """
                + """\{"awsvpcConfiguration":\{"subnets":\["subnet-1","subnet-2"\],"securityGroups":\["sg-1"\],"assignPublicIp":"DISABLED"\}\} """
                + "--started-by release-1-4-2 --propagate-tags TASK_DEFINITION --enable-ecs-managed-tags --client-token [0-9a-f]{32} --region",
            start);
    }

    [Fact]
    public async Task A_migration_that_fails_is_told_with_its_exit_code_and_its_log()
    {
        var run = await Fine(Ended(3)).On("aws logs get-log-events", Log("t1", "duplicate column"), Log("t1")).RunAsync("migrate", "production");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("duplicate column\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("migrate failed with exit code 3: EssentialContainerExited: Essential container in task exited; migrate exit code 3\n", run.Error);
    }

    [Fact]
    public async Task A_task_that_never_started_is_told_with_the_reason()
    {
        var never = RecordedAws.Tasks(RecordedAws.Ended("production", "migrate", "m1", null, "TaskFailedToStart", "CannotPullContainerError: pull image manifest has been retried"));

        var run = await Fine(never).On("aws logs get-log-events", [new ToolAnswer(254, "", NoStream)]).RunAsync("migrate", "production");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("migrate: wrote no log\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            "migrate never ran: TaskFailedToStart: CannotPullContainerError: pull image manifest has been retried; migrate did not run (CannotPullContainerError)\n", run.Error);
    }

    [Fact]
    public async Task A_second_migration_is_not_started()
    {
        var tools = Fine(Ended(0))
            .On("aws ecs list-tasks --cluster shop-production --family shop-production-migrate --desired-status RUNNING", RecordedAws.TaskList("production", "m0"))
            .On($"aws ecs describe-tasks --cluster shop-production --tasks {RecordedAws.Arn("production", "m0")}", RecordedAws.Tasks(Started("m0")));

        var run = await tools.RunAsync("migrate", "production");

        Assert.Equal(new CommandRun(1, "", "another migration runs: task m0 (PROVISIONING) in the cluster shop-production; wait for its end. This one was not started.\n"), run);
        Assert.DoesNotContain(tools.Calls, call => call.Contains("run-task", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_ECS_refuses_to_start_is_told()
    {
        var tools = Fine(Ended(0)).On("aws ecs run-task", """{"tasks": [], "failures": [{"arn": "arn:x", "reason": "RESOURCE:ENI", "detail": "no free address"}]}""");

        Assert.Equal(new CommandRun(1, "", "migrate did not start: RESOURCE:ENI, no free address, arn:x\n"), await tools.RunAsync("migrate", "production"));
    }

    [Fact]
    public async Task A_migration_that_never_ends_is_left_running_and_told()
    {
        var run = await Fine(RecordedAws.Tasks(Started("m1"))).RunAsync("migrate", "production");

        Assert.Equal(
            (1, "waited 60 minutes for the end of task m1; last seen: migrate: PROVISIONING. The task still runs in the cluster shop-production: look at its log before anything else.\n"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_log_that_cannot_be_read_does_not_hide_how_the_migration_ended()
    {
        var tools = Fine(Ended(0)).Failing("aws logs get-log-events", RecordedAws.AccessDenied);

        var run = await tools.RunAsync("migrate", "production");

        Assert.Equal((0, 1), (run.ExitCode, tools.Calls.Count(call => call.Contains("get-log-events", StringComparison.Ordinal))));
        Assert.Contains("The log /shop/production/migrate migrate/migrate/m1 cannot be read: aws logs get-log-events: access denied", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_that_was_never_deployed_has_no_task()
    {
        var tools = Fine(Ended(0)).On("pulumi stack output --json --stack production", "{}");

        Assert.Equal(new CommandRun(1, "", "production has no task migrate in its outputs; deploy the stack first\n"), await tools.RunAsync("migrate", "production"));
    }

    [Fact]
    public async Task A_stack_without_a_migration_is_refused()
    {
        using var stacks = new TemporaryRepository("staging");
        stacks.Replace("Pulumi.staging.yaml", "    migrate:\n      service: api\n", "    clean-up:\n      service: api\n");

        (await CommandRun.InAsync(RecordedAws.Environment(new RecordedTools()) with { Files = () => stacks.Files }, "migrate", "staging"))
            .ShouldRefuse("staging has no task migrate whose service has an image, so there is nothing to migrate with");
    }

    [Theory]
    [InlineData("aws ecs run-task")]
    [InlineData("pulumi stack output --json --stack production")]
    public async Task An_answer_of_another_shape_is_an_error(string call) =>
        Assert.Equal(3, (await Fine(Ended(0)).On(call, "[]").RunAsync("migrate", "production")).ExitCode);

    [Fact]
    public async Task Without_the_right_to_start_it_nothing_is_started() =>
        Assert.Equal(3, (await Fine(Ended(0)).Failing("aws ecs run-task", RecordedAws.AccessDenied).RunAsync("migrate", "production")).ExitCode);

    [Fact]
    public async Task Who_is_throttled_asks_again_with_the_same_token()
    {
        var tools = Fine(Ended(0)).On("aws ecs run-task", new ToolAnswer(254, "", RecordedAws.Throttled), new ToolAnswer(0, RecordedAws.Tasks(Started("m1")), ""));

        Assert.Equal(0, (await tools.RunAsync("migrate", "production")).ExitCode);
        var starts = tools.Calls.Where(call => call.StartsWith("aws ecs run-task", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, starts.Count);
        Assert.Single(starts.Distinct(StringComparer.Ordinal));
    }

    /// <summary>A migration that has just begun at the first look.</summary>
    private static RecordedTools Fine(string then) => new RecordedTools()
        .On("aws ecs list-tasks", RecordedAws.TaskList("production"))
        .On("pulumi stack output --json --stack production", $$"""
            {
              "cluster": "shop-production", "customerFacing": true, "url": "https://shop.example.com", "siteBuckets": {"web": "x"},
              "tasks": {"migrate": {"taskDefinition": "{{Definition}}", "subnets": "subnet-1,subnet-2", "securityGroup": "sg-1"} }
            }
            """)
        .On("aws ecs describe-task-definition", RecordedAws.TaskDefinition("migrate", "x"))
        .On("aws ecs run-task", RecordedAws.Tasks(Started("m1")))
        .On("aws ecs describe-tasks", RecordedAws.Tasks(Started("m1")), then)
        .On("aws logs get-log-events", Log("t1"));

    private static (string Id, string Json) Started(string id)
    {
        var (_, json) = RecordedAws.Task("production", "migrate", id, RecordedAws.ApiDigest, "10.30.0.1");
        return (id, json.Replace("\"lastStatus\": \"RUNNING\"", "\"lastStatus\": \"PROVISIONING\"", StringComparison.Ordinal));
    }

    private static string Ended(int exitCode) =>
        RecordedAws.Tasks(RecordedAws.Ended("production", "migrate", "m1", exitCode, "EssentialContainerExited", "Essential container in task exited"));

    private static string Log(string token, params string[] lines) => $$"""
        {"events": [{{string.Join(',', lines.Select(line => $$"""{"timestamp": 1772600000000, "message": "{{line}}", "ingestionTime": 1772600000001}"""))}}], "nextForwardToken": "{{token}}", "nextBackwardToken": "b/1"}
        """;
}
