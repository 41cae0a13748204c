using Stacks.Commands;
using Stacks.Tools;
using Tests.Stacks;

namespace Tests.Flows;

/// <summary>The whole rollback through processes; Pulumi is never asked.</summary>
public sealed class RollbackFlowTests : IDisposable
{
    private static readonly object Later = Production.Begun("deploy", "1.4.2", "expand");

    private readonly TemporaryRepository _repository = new("production");
    private readonly FakeTools _tools = Production.Tools()
        .Proven("1.4.1", "expand", Production.Proof(39), Later)
        .On("aws ecs describe-services", Production.Services(7), Production.Services(6));

    public void Dispose()
    {
        _repository.Dispose();
        _tools.Dispose();
    }

    [Fact]
    public async Task The_release_before_runs_again_and_who_and_why_is_recorded()
    {
        var run = await RollbackAsync();

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Equal(["read", "record", "state", "return", "record", "state", "tell"], Production.PartsOf(_tools.Calls));
        Assert.DoesNotContain(_tools.Calls, call => call.StartsWith("pulumi", StringComparison.Ordinal));
        Assert.Contains(_tools.Calls, call => call.Contains(
            """{"schema":1,"begun":{"kind":"rollback","version":"1.4.1","migration":"expand","actor":"ann","reason":"it is slow","backTo":11}}""", StringComparison.Ordinal));
        Assert.Equal(
            $"""
            2 services go back to 1.4.1; ECS was asked 0 s after the rollback began.
            2 of 2 services run 1.4.1
            production runs 1.4.1 again; asked by ann: it is slow
            The next pulumi up deploys what Pulumi.production.yaml says, which is not what runs now. To keep 1.4.1, let it say:
              infra:services:
                api:
                  image: {Production.OldApiDigest}
                worker:
                  image: {Production.OldWorkerDigest}
              infra:release:
                version: 1.4.1
                migration: expand
            Told arn:aws:sns:eu-west-1:111122223333:shop-production-alarms: shop-production: back to 1.4.1

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task It_is_what_it_is_when_nobody_could_be_told()
    {
        _tools.Failing("aws sns publish", Production.AccessDenied);

        var run = await RollbackAsync();

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Contains("Nobody could be told: aws sns publish: access denied", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_can_be_named() => Assert.Equal(ExitCode.Fine, (await RollbackAsync("--to", "1.4.1")).ExitCode);

    /// <summary>What is asked for, and why it is refused.</summary>
    public static TheoryData<string, string> Versions => new()
    {
        { "1.4.2", "1.4.2 is what runs already; name another one with --to" },
        { "1.3.0", "there is no proven release 1.3.0 to go back to; there are 1.4.2, 1.4.1" },
    };

    [Theory, MemberData(nameof(Versions))]
    public async Task Another_release_is_refused_and_nothing_is_touched(string version, string message)
    {
        Assert.Equal(new CommandRun(ExitCode.PolicyBroken, "", $"production stays as it is and nothing was touched: {message}\n"), await RollbackAsync("--to", version));
        Assert.Equal(["read"], Production.PartsOf(_tools.Calls));
    }

    [Fact]
    public async Task Nothing_goes_back_across_a_contract()
    {
        _tools.Proven("1.4.1", "expand", Production.Proof(39), Production.Begun("deploy", "1.4.2", "contract"));

        var run = await RollbackAsync();

        Assert.Equal(
            new CommandRun(
                ExitCode.PolicyBroken,
                "",
                "production cannot go back to 1.4.1, and nothing was touched. 1.4.1 is older than the schema of the database: 1.4.2, which came after it, was a contract "
                    + "and took away what 1.4.1 needs. Fix forward with an expand, or restore the database to before 1.4.2: docs/runbooks/database-restore.md\n"),
            run);
        Assert.Equal(["read"], Production.PartsOf(_tools.Calls));
    }

    /// <summary>Which answer makes it impossible, and why.</summary>
    public static TheoryData<string, string, string> Gone => new()
    {
        { $"aws ecs describe-task-definition --task-definition {Production.Arn("api", 6)}", Production.Definition("api", Production.OldApiDigest, "INACTIVE"), $"api: {Production.Arn("api", 6)} is INACTIVE; what is not registered cannot run" },
        { $"aws ecs describe-task-definition --task-definition {Production.Arn("api", 6)}", Production.Definition("api", Production.OldApiDigest, family: "other-api"), $"api: {Production.Arn("api", 6)} is none of shop-production-api; the record is not to be believed" },
        { $"aws ecs describe-task-definition --task-definition {Production.Arn("api", 6)}", Production.Definition("api", Production.ApiDigest), $"api: {Production.Arn("api", 6)} does not run the recorded {Production.OldApiDigest}" },
        { "aws ecs describe-services", """{"services": []}""", "api: there is no such service any more; what 1.4.1 needs comes back by its settings and pulumi up alone" },
    };

    [Theory, MemberData(nameof(Gone))]
    public async Task What_cannot_run_any_more_is_found_before_anything_is_touched(string call, string answer, string message)
    {
        _tools.On(call, answer);

        var run = await RollbackAsync();

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.StartsWith("production cannot go back to 1.4.1, and nothing was touched:\n", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["read"], Production.PartsOf(_tools.Calls));
    }

    [Fact]
    public async Task An_image_that_left_the_registry_is_found_before_anything_is_touched()
    {
        _tools.Failing("aws ecr describe-images", "An error occurred (ImageNotFoundException) when calling the DescribeImages operation");

        var run = await RollbackAsync();

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.Contains($"worker: the image {Production.OldWorkerDigest} is no longer in shop-production/worker; push it again, or name a later release with --to", run.Error, StringComparison.Ordinal);
        Assert.Equal(["read"], Production.PartsOf(_tools.Calls));
    }

    /// <summary>Which call fails or answers nonsense before a service is asked, and the parts of the flow until then.</summary>
    public static TheoryData<string, string[]> Beforehand => new()
    {
        { Production.Record, ["read"] },
        { "aws ecs describe-services", ["read"] },
        { $"aws ecs describe-task-definition --task-definition {Production.Arn("api", 6)}", ["read"] },
        { "aws ecr describe-images", ["read"] },
        { "gh api repos/acme/shop/deployments --method POST", ["read", "record"] },
    };

    [Theory, MemberData(nameof(Beforehand))]
    public async Task What_fails_before_a_service_is_asked_says_that_nothing_was_touched(string call, string[] parts)
    {
        _tools.Failing(call, Production.AccessDenied);

        var run = await RollbackAsync();

        Assert.Equal((ExitCode.Failed, "production: the rollback stopped before it asked a service, and nothing was touched.\n"), (run.ExitCode, run.Output));
        Assert.Contains("access denied", run.Error, StringComparison.Ordinal);
        Assert.Equal(parts, Production.PartsOf(_tools.Calls));
    }

    [Theory, MemberData(nameof(Beforehand))]
    public async Task An_answer_that_cannot_be_read_is_no_answer(string call, string[] parts)
    {
        // What is asked only whether it is there is not read.
        _tools.On(call, call.StartsWith("aws ecr", StringComparison.Ordinal) ? [new ToolAnswer(1, "<html>", "")] : [new ToolAnswer(0, "<html>", "")]);

        var run = await RollbackAsync();

        Assert.Equal((ExitCode.Failed, "production: the rollback stopped before it asked a service, and nothing was touched.\n"), (run.ExitCode, run.Output));
        Assert.Equal(parts, Production.PartsOf(_tools.Calls));
    }

    [Fact]
    public async Task Who_is_throttled_asks_again()
    {
        var throttled = new ToolAnswer(254, "", "An error occurred (ThrottlingException) when calling the operation: Rate exceeded");
        _tools.On("aws ecs describe-services", [throttled, new ToolAnswer(0, Production.Services(7), ""), throttled, new ToolAnswer(0, Production.Services(6), "")])
            .On("aws ecs update-service", [throttled, new ToolAnswer(0, "{}", "")]);

        Assert.Equal(ExitCode.Fine, (await RollbackAsync()).ExitCode);
    }

    [Fact]
    public async Task A_service_that_could_not_be_asked_is_told_with_what_runs_and_what_to_do()
    {
        _tools.Failing("aws ecs update-service --cluster shop-production --service worker", Production.AccessDenied);

        var run = await RollbackAsync();

        Stopped(run, "1 of 2 services go back to 1.4.1; run the same rollback again for the others, which were not asked:\nworker: aws ecs update-service: access denied");
        Assert.Equal(["read", "record", "state", "return", "state", "tell"], Production.PartsOf(_tools.Calls));
        Assert.Contains("\"state\":\"failure\"", _tools.Calls.Last(call => call.StartsWith("gh ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_settle_is_a_rollback_that_failed()
    {
        _tools.On("aws ecs describe-services", Production.Services(7));

        var run = await RollbackAsync();

        Stopped(run, "waited 15 minutes for the services to run 1.4.1; last seen: api: on another revision still; worker: on another revision still");
        Assert.Contains("Now run: api sha256:4c1c0e8fb3a5, worker sha256:9d8e7f6a5b4c.", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"failure\"", _tools.Calls.Last(call => call.StartsWith("gh ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_back_that_nobody_can_see_says_so()
    {
        _tools.On("aws ecs describe-services", [new ToolAnswer(0, Production.Services(7), ""), new ToolAnswer(254, "", Production.AccessDenied)]);

        var run = await RollbackAsync();

        Stopped(run, "aws ecs describe-services: access denied");
        Assert.Contains("What runs now could not be asked: aws ecs describe-services: access denied", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_runs_again_but_could_not_be_recorded_is_said_and_left_alone()
    {
        _tools.On("gh api repos/acme/shop/deployments --method POST", [new ToolAnswer(0, """{"id": 101}""", ""), new ToolAnswer(1, "", "gh: Server Error (HTTP 502)")]);

        var run = await RollbackAsync();

        Stopped(run, "gh api repos/acme/shop/deployments: failed (exit code 1): gh: Server Error (HTTP 502)");
        Assert.Contains("Now run: api sha256:000000000000, worker sha256:000000000000.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_is_needed_in_one_line()
    {
        var missing = await _tools.RunAsync(_repository.Files, null, "rollback", "production");
        var lines = await _tools.RunAsync(_repository.Files, null, "rollback", "production", "--reason", "a\nb");

        Assert.Equal((ExitCode.BadInput, ExitCode.BadInput), (missing.ExitCode, lines.ExitCode));
        Assert.Contains("--reason", missing.Error, StringComparison.Ordinal);
        Assert.Contains("--reason is 'a\\nb' (3 characters) but must be one line of 1 to 200, and not blank", lines.Error, StringComparison.Ordinal);
        Assert.Empty(_tools.Calls);
    }

    /// <summary>After services were asked, every failure tells the state of the stack.</summary>
    private static void Stopped(CommandRun run, string why)
    {
        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.StartsWith($"production: the way back to 1.4.1 failed: {why}", run.Error, StringComparison.Ordinal);
        Assert.All(
            (string[])["\nThe database was not touched.\n", "\nNext: Mend it and run the same rollback again: what runs 1.4.1 already stays as it is. https://github.com/acme/shop/blob/production/docs/runbooks/deployment-failed.md"],
            text => Assert.Contains(text, run.Error, StringComparison.Ordinal));
    }

    private Task<CommandRun> RollbackAsync(params string[] args) => _tools.RunAsync(_repository.Files, null, ["rollback", "production", "--reason", "it is slow", .. args]);
}
