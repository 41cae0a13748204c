using Stacks.Commands;
using Stacks.Tools;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Flows;

/// <summary>The whole deployment through processes: what is called in which order, and what every failure leaves behind.</summary>
public sealed class DeployFlowTests : IDisposable
{
    private const string Expand = "migration: expand";
    private const string Contract = "migration: contract";
    private const string Prepared = "pulumi up --yes --skip-preview --non-interactive --stack production --target";
    private const string Updated = "pulumi up --yes --skip-preview --non-interactive --stack production";

    private readonly TemporaryRepository _repository = new("production");
    private readonly FakeTools _tools = Production.Tools();

    public void Dispose()
    {
        _repository.Dispose();
        _tools.Dispose();
    }

    [Fact]
    public async Task An_expand_migrates_before_the_services_roll()
    {
        var run = await DeployAsync();

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Equal(["read", "snapshot", "plan", "record", "state", "up", "state", "migrate", "up", "prove", "record", "state", "tell"], Parts);
        Assert.Single(_tools.Calls, call => call.StartsWith(Prepared, StringComparison.Ordinal));
        Assert.Equal(Updated, _tools.Calls.Last(call => call.StartsWith("pulumi up", StringComparison.Ordinal)));
        Assert.Contains("smoke: done after ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("production runs 1.4.2.", run.Output.Split("\nnotify: begins")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_runbook_says_of_every_step_what_its_failure_means()
    {
        var runbook = RepositoryFiles.Text("docs/runbooks/deployment-failed.md");

        var steps = (await DeployAsync()).Output.Split('\n').Where(line => line.EndsWith(": begins", StringComparison.Ordinal)).Select(line => line.Split(':')[0]).ToList();

        Assert.Equal(["ladder", "snapshot", "plan", "record", "prepare", "migrate", "update", "prove", "smoke", "conclude", "notify"], steps);
        Assert.All(steps.Where(step => step != "notify"), step => Assert.Contains($"`{step}`", runbook, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_it_sets_out_to_do_and_what_runs_is_recorded()
    {
        await DeployAsync();

        var entries = _tools.Calls.Where(call => call.StartsWith("gh api repos/acme/shop/deployments --method POST", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, entries.Count);
        Assert.Contains("""
            "task":"release","auto_merge":false,"required_contexts":[],"payload":{"schema":1,"begun":{"kind":"deploy","version":"1.4.2","migration":"expand","actor":"ann"}},"environment":"production"
            """, entries[0], StringComparison.Ordinal);
        Assert.Contains($$"""
            "payload":{"schema":1,"proven":{"of":101,"services":{"api":{"digest":"{{Production.ApiDigest}}","taskDefinition":"{{Production.Arn("api", 7)}}"},
            """.TrimEnd(), entries[1], StringComparison.Ordinal);
        Assert.Contains("\"snapshot\":\"shop-production-20260304-", entries[1], StringComparison.Ordinal);
        Assert.DoesNotContain(_tools.Calls, call => call.Contains("\"auto_inactive\":true", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_contract_migrates_after_the_services_were_proven()
    {
        _repository.Replace("Pulumi.production.yaml", Expand, Contract);

        var run = await DeployAsync();

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Equal(["read", "snapshot", "plan", "record", "state", "up", "prove", "state", "migrate", "record", "state", "tell"], Parts);
        Assert.Equal(Updated, Assert.Single(_tools.Calls, call => call.StartsWith("pulumi up", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_no_service_runs_everything_else_comes_first()
    {
        _tools.On(Production.Record, "[]").On("aws ecs describe-services", """{"services": []}""", Production.Services(7));

        var run = await DeployAsync();

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [$"{Updated} --exclude **aws:ecs/service:Service::** --exclude-dependents", Updated],
            _tools.Calls.Where(call => call.StartsWith("pulumi up", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_plan_that_was_approved_is_deployed()
    {
        var digest = (await DeployAsync()).Output.Split("The plan's digest is ")[1].Split('.')[0];

        Assert.Equal(ExitCode.Fine, (await DeployAsync("--approved", digest)).ExitCode);
    }

    [Fact]
    public async Task Another_plan_than_the_approved_one_is_refused_with_both_digests()
    {
        var another = new string('a', 64);

        var run = await DeployAsync("--approved", another);

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.Matches($"^production: 1.4.2 was not deployed and nothing was touched: plan failed .the snapshot shop-production-[^ ]+ stays.. the plan is not the one that was approved: approved was {another}, and now it is [^ ]+[.] ", run.Error);
        Assert.Equal(["read", "snapshot", "plan"], Parts);
    }

    /// <summary>Which call fails, what it makes fail, which parts of the flow came before, and the exit code.</summary>
    public static TheoryData<string, string, string[], int> Beforehand => new()
    {
        { Production.Record, "ladder", ["read"], ExitCode.Failed },
        { "aws rds create-db-snapshot", "snapshot", ["read", "snapshot"], ExitCode.Failed },
        { "aws rds describe-db-snapshots", "snapshot", ["read", "snapshot"], ExitCode.Failed },
        { "pulumi preview --diff", "plan", ["read", "snapshot", "plan"], ExitCode.Failed },
        { "pulumi preview --json", "plan", ["read", "snapshot", "plan"], ExitCode.Failed },
        { "gh api repos/acme/shop/deployments --method POST", "record", ["read", "snapshot", "plan", "record"], ExitCode.Failed },
    };

    [Theory, MemberData(nameof(Beforehand))]
    public async Task What_fails_before_anything_is_touched_says_so(string call, string step, string[] parts, int exitCode)
    {
        _tools.Failing(call, Production.AccessDenied);

        var run = await DeployAsync();

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains($"production: 1.4.2 was not deployed and nothing was touched: {step} failed", run.Output, StringComparison.Ordinal);
        Assert.Contains("access denied", run.Error, StringComparison.Ordinal);
        Assert.Equal(parts, Parts);
    }

    [Theory, MemberData(nameof(Beforehand))]
    public async Task An_answer_that_cannot_be_read_is_no_answer(string call, string step, string[] parts, int exitCode)
    {
        // Neither of these is read.
        var unread = call is "aws rds create-db-snapshot" or "pulumi preview --diff";
        _tools.On(call, [new ToolAnswer(unread ? 1 : 0, "<html>", "")]);

        var run = await DeployAsync();

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains($"production: 1.4.2 was not deployed and nothing was touched: {step} failed", run.Output, StringComparison.Ordinal);
        Assert.Equal(parts, Parts);
    }

    [Fact]
    public async Task Who_is_throttled_asks_again()
    {
        var throttled = new ToolAnswer(254, "", "An error occurred (ThrottlingException) when calling the operation: Rate exceeded");
        _tools.On("aws rds create-db-snapshot", [throttled, new ToolAnswer(0, "{}", "")])
            .On("aws elbv2 describe-target-health", [throttled, new ToolAnswer(0, """{"TargetHealthDescriptions": [{"Target": {"Id": "10.30.0.1"}, "TargetHealth": {"State": "healthy"}}]}""", "")])
            .On("aws sns publish", [throttled, new ToolAnswer(0, "{}", "")]);

        Assert.Equal(ExitCode.Fine, (await DeployAsync()).ExitCode);
    }

    [Fact]
    public async Task An_update_is_begun_once_whatever_it_says()
    {
        _tools.Failing(Updated, "error: creating ECS Service: ThrottlingException: Rate exceeded").On(Prepared, "Updating (production)");

        var run = await DeployAsync();

        Assert.StartsWith("production: the deployment of 1.4.2 failed at update: ", run.Error, StringComparison.Ordinal);
        Assert.Single(_tools.Calls, Updated);
    }

    [Fact]
    public async Task A_contract_on_nothing_is_refused_and_nothing_is_touched()
    {
        _repository.Replace("Pulumi.production.yaml", Expand, Contract);
        _tools.On(Production.Record, "[]");

        var run = await DeployAsync();

        Assert.Equal(new CommandRun(
            ExitCode.PolicyBroken,
            run.Output,
            "production: 1.4.2 was not deployed and nothing was touched: ladder failed. 1.4.2 is a contract, but nothing was released yet: deploy an expand first, and the contract once that is proven\n"), run);
        Assert.Equal(["read"], Parts);
    }

    /// <summary>Which call of an expand fails, at which step that ends, what the message says of database and services, and which parts follow the failure.</summary>
    public static TheoryData<string, string, string, string> Untouched => new()
    {
        { Prepared, "prepare", "The database was not touched.", "Done: ladder, snapshot, plan, record. Failed: prepare. Not begun: migrate, update, prove, smoke, conclude." },
        { "aws ecs run-task", "migrate", "The database was being changed for 1.4.2 and may be half-way.", "Failed: migrate. Not begun: update, prove, smoke, conclude." },
        { "aws ecs describe-tasks --cluster shop-production --tasks arn:task/migrate", "migrate", "The database was being changed for 1.4.2 and may be half-way.", "Failed: migrate. Not begun: update, prove, smoke, conclude." },
    };

    [Theory, MemberData(nameof(Untouched))]
    public async Task An_expand_that_fails_before_the_services_roll_leaves_them_alone(string call, string step, string database, string steps)
    {
        _tools.Failing(call, Production.AccessDenied);

        var run = await DeployAsync();

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.StartsWith($"production: the deployment of 1.4.2 failed at {step}: ", run.Error, StringComparison.Ordinal);
        Assert.All((string[])[steps, database, "The services were not touched.", "Now run: api sha256:4c1c0e8fb3a5, worker sha256:9d8e7f6a5b4c.", "Next: Mend it and deploy again. https://github.com/acme/shop/blob/production/docs/runbooks/deployment-failed.md"],
            text => Assert.Contains(text, run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain(_tools.Calls, other => other is Updated || other.StartsWith("aws ecs update-service", StringComparison.Ordinal));
        Assert.Equal(["state", "tell"], Parts.TakeLast(2));
    }

    [Fact]
    public async Task A_migration_that_ends_badly_stops_the_deployment()
    {
        _tools.On("aws ecs describe-tasks --cluster shop-production --tasks arn:task/migrate", Production.Json(new { tasks = new[] { Production.Migration("STOPPED", 3) } }));

        var run = await DeployAsync();

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.StartsWith("production: the deployment of 1.4.2 failed at migrate: migrate failed with exit code 3: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Updated, _tools.Calls);
    }

    /// <summary>Which step of an expand fails after the services were touched.</summary>
    [Theory]
    [InlineData("update")]
    [InlineData("prove")]
    [InlineData("smoke")]
    public async Task An_expand_that_fails_later_goes_back_by_itself(string step)
    {
        Break(step);
        _tools.On(Production.Record, Production.History("1.4.1", "expand"), Production.History("1.4.1", "expand", Production.Begun("deploy", "1.4.2", "expand")))
            .On("gh api repos/acme/shop/deployments/40/statuses?per_page=100 --method GET", """[{"state": "failure", "description": "it failed"}]""");
        // Seen once when the way back is looked at, and then as they run.
        var seen = step == "update" ? 2 : 3;
        _tools.On("aws ecs describe-services", [.. Enumerable.Repeat(Production.Services(7), seen), Production.Services(6)]);

        var run = await DeployAsync(web: step == "smoke" ? "1.4.1" : "1.4.2");

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.StartsWith($"production: the deployment of 1.4.2 failed at {step}: ", run.Error, StringComparison.Ordinal);
        Assert.All((string[])["The database has the schema of 1.4.2.", "The services were rolled back to 1.4.1, which was proven.", "Now run: api sha256:000000000000, worker sha256:000000000000.", "deployment-rolled-back.md"],
            text => Assert.Contains(text, run.Error, StringComparison.Ordinal));
        Assert.Equal(["state", "read", "state", "record", "state", "return", "record", "state", "tell"], Parts.TakeLast(9));
        Assert.Contains(_tools.Calls, call => call.Contains($"\"reason\":\"1.4.2 failed at {step}\",\"backTo\":11", StringComparison.Ordinal));
        Assert.Equal(
            [
                $"aws ecs update-service --cluster shop-production --service api --task-definition {Production.Arn("api", 6)} --region eu-west-1 --output json --no-cli-pager",
                $"aws ecs update-service --cluster shop-production --service worker --task-definition {Production.Arn("worker", 6)} --region eu-west-1 --output json --no-cli-pager",
            ],
            _tools.Calls.Where(call => call.StartsWith("aws ecs update-service", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_first_release_has_nothing_to_go_back_to()
    {
        Break("update");
        _tools.On(Production.Record, "[]", Production.Json(new[] { new { id = 40, created_at = "2026-03-01T10:00:00Z", payload = Production.Begun("deploy", "1.4.2", "expand") } }))
            .On("gh api repos/acme/shop/deployments/40/statuses?per_page=100 --method GET", """[{"state": "failure", "description": "it failed"}]""");

        var run = await DeployAsync();

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.Contains("The services were not rolled back: there is no proven release to go back to", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_tools.Calls, call => call.StartsWith("aws ecs update-service", StringComparison.Ordinal));
    }

    /// <summary>Which step of a contract fails, whether its migration had begun, and what is to be done.</summary>
    public static TheoryData<string, bool, string, string> Contracts => new()
    {
        { "update", false, "The database was not touched.", "Next: Deploy again, or go back by hand: the rollback command." },
        { "prove", false, "The database was not touched.", "Next: Deploy again, or go back by hand: the rollback command." },
        { "migrate", true, "The database was being changed for 1.4.2 and may be half-way.", "Next: Nothing older than 1.4.2 may run any more." },
        { "smoke", true, "The database has the schema of 1.4.2.", "Next: Nothing older than 1.4.2 may run any more." },
    };

    [Theory, MemberData(nameof(Contracts))]
    public async Task A_contract_never_goes_back_by_itself(string step, bool began, string database, string next)
    {
        _repository.Replace("Pulumi.production.yaml", Expand, Contract);
        Break(step);
        _tools.On(Production.Record, Production.History("1.4.1", "expand"), Production.History("1.4.1", "expand", Production.Begun("deploy", "1.4.2", "contract")))
            .On(
                "gh api repos/acme/shop/deployments/40/statuses?per_page=100 --method GET",
                $$"""[{"state": "failure", "description": "it failed"}, {"state": "in_progress", "description": "{{(began ? "changes the database" : "1.4.2")}}"}]""");

        var run = await DeployAsync(web: step == "smoke" ? "1.4.1" : "1.4.2");

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.All((string[])[$"failed at {step}: ", database, "The services were not rolled back: ", next], text => Assert.Contains(text, run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain(_tools.Calls, call => call.StartsWith("aws ecs update-service", StringComparison.Ordinal));
        Assert.Equal("tell", Parts[^1]);
    }

    [Fact]
    public async Task What_runs_but_could_not_be_recorded_is_said_and_left_alone()
    {
        _tools.On("gh api repos/acme/shop/deployments --method POST", [new ToolAnswer(0, """{"id": 101}""", ""), new ToolAnswer(1, "", "gh: Server Error (HTTP 502)")]);

        var run = await DeployAsync();

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.All((string[])["failed at conclude: ", "The services run 1.4.2, as far as it came.", "Next: The release runs and was proven, but is not recorded: deploy it again"], text => Assert.Contains(text, run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain(_tools.Calls, call => call.StartsWith("aws ecs update-service", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_release_is_deployed_even_when_nobody_could_be_told()
    {
        _tools.Failing("aws sns publish", Production.AccessDenied);

        var run = await DeployAsync();

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Contains("Nobody could be told: aws sns publish: access denied", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_GitHub_asks_nobody_the_deployment_looks_for_its_approval_first()
    {
        // GitHub knows neither reviewers nor a list of actions for a private repository of this plan.
        _repository.Replace("Pulumi.production.yaml", "plan: enterprise", "approvalGate: pullRequest\n    plan: team");
        _repository.Write("Pulumi.production.yaml", string.Join('\n', _repository.Read("Pulumi.production.yaml").ReplaceLineEndings("\n").Split('\n')
            .Where(line => !line.Contains("allowedActions:", StringComparison.Ordinal) && !line.EndsWith("@*", StringComparison.Ordinal))));
        _tools.Pipeline["GITHUB_SHA"] = "c0ffee";
        _tools.On("gh api repos/acme/shop/commits/c0ffee/pulls", "[]");

        var run = await DeployAsync();

        Assert.Equal(
            (ExitCode.PolicyBroken, "production: 1.4.2 was not deployed and nothing was touched: approval failed. c0ffee is not the merge of a pull request into production, so nobody has approved it\n"),
            (run.ExitCode, run.Error));
        Assert.Single(_tools.Calls);
    }

    [Fact]
    public async Task A_pipeline_folds_each_step_and_says_after_it_how_it_ended()
    {
        _tools.Pipeline["GITHUB_ACTIONS"] = "true";
        _tools.Failing("pulumi preview --diff", Production.AccessDenied);

        var run = await DeployAsync();

        Assert.Contains("::group::ladder\n::endgroup::\nladder: done after 0.0 s\n::group::snapshot\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("::endgroup::\nplan: failed after 0.0 s\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_runs_out_of_time_begins_nothing_further_and_says_how_the_stack_stands()
    {
        _tools.Pipeline["GITHUB_ACTIONS"] = "true";
        // The five seconds between two looks at the migration become 83 minutes.
        _tools.Clock = new ImpatientClock { Pace = 1000 };
        _tools.On(
            "aws ecs describe-tasks --cluster shop-production --tasks arn:task/migrate",
            Production.Json(new { tasks = new[] { Production.Migration("RUNNING", null) } }),
            Production.Json(new { tasks = new[] { Production.Migration("STOPPED", 0) } }));

        var run = await DeployAsync();

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.StartsWith("production: the deployment of 1.4.2 failed at update: 80 minutes are over and the job ends before long, so update was not begun", run.Error, StringComparison.Ordinal);
        Assert.Contains("Done: ladder, snapshot, plan, record, prepare, migrate. Failed: update. Not begun: prove, smoke, conclude.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Updated, _tools.Calls);
        Assert.Equal("tell", Parts[^1]);
    }

    [Fact]
    public async Task A_person_is_asked_for_by_name()
    {
        _tools.Pipeline.Clear();
        _tools.On("gh api user", """{"login": "eve", "id": 3}""");

        await DeployAsync();

        Assert.Contains(_tools.Calls, call => call.Contains("\"actor\":\"eve\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_that_loses_something_nobody_agreed_to_is_not_deployed()
    {
        _tools.On("pulumi preview --json", Operations.LossPlanTests.Preview.Replace("pulumi:staging", "pulumi:production", StringComparison.Ordinal));

        var run = await DeployAsync();

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.Contains("1.4.2 was not deployed and nothing was touched: plan failed", run.Error, StringComparison.Ordinal);
        Assert.Contains("the plan loses what nobody can make again\nCould be lost, and nobody agreed to it: 2\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["read", "snapshot", "plan"], Parts);
    }

    private IReadOnlyList<string> Parts => Production.PartsOf(_tools.Calls);

    private Task<CommandRun> DeployAsync(params string[] args) => _tools.RunAsync(_repository.Files, Production.Web(), ["deploy", "production", .. args]);

    private Task<CommandRun> DeployAsync(string web) => _tools.RunAsync(_repository.Files, Production.Web(web), "deploy", "production");

    private void Break(string step)
    {
        switch (step)
        {
            case "update":
                // The targeted one is another call.
                _tools.Failing(Updated, "error: update failed").On(Prepared, "Updating (production)");
                break;
            case "prove":
                _tools.On("aws ecs list-service-deployments", """{"serviceDeployments": [{"createdAt": "2026-03-04T04:50:00Z", "status": "ROLLBACK_SUCCESSFUL", "statusReason": "tasks failed to start"}]}""");
                break;
            case "migrate":
                _tools.Failing("aws ecs run-task", Production.AccessDenied);
                break;
        }
    }
}
