using System.Text.Json.Nodes;
using Infra.Plans;
using Infra.Policies;
using Stacks.Commands;
using Stacks.Planning;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Check;

/// <summary><c>check FILE...</c> as a pipeline sees it.</summary>
[Collection("plans")]
public sealed class CheckCommandTests(StackPlans plans) : IDisposable
{
    private readonly TemporaryRepository _repository = new("staging");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task A_plan_that_keeps_every_promise_is_fine()
    {
        var run = await CheckAsync(FewOf(plan => plan));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(": the plan of staging (infra), 2 resources in 1 component\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Policies: 5 checked, all kept\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_preview_finds_a_check_finds_in_the_plan_and_in_the_state_as_well()
    {
        var environment = Environment(() => _repository.Files) with { Policies = () => PolicyCatalog.All };
        var preview = await CommandRun.InAsync(environment, "preview", "staging", "--format", "json");
        var found = JsonNode.Parse(preview.Output)!["policies"]!["violations"]!.AsArray().Select(violation => $"{violation!["id"]} {violation["urn"]}").ToArray();
        foreach (var file in new[] { _repository.Write("preview.json", preview.Output), _repository.Write("state.json", Exported.State(plans.Staging)) })
        {
            var run = await CommandRun.InAsync(environment, "check", file, "--format", "json");

            var violations = JsonNode.Parse(run.Output)!["files"]![0]!["policies"]!["violations"]!.AsArray();
            Assert.Equal((preview.ExitCode, ""), (run.ExitCode, run.Error));
            Assert.Equal(found, violations.Select(violation => $"{violation!["id"]} {violation["urn"]}"));
        }
    }

    [Fact]
    public async Task What_cannot_be_judged_is_told_and_not_called_kept()
    {
        var run = await CheckAsync(CheckSample.PathOf(CheckSample.Preview));

        Assert.Contains("Undecided: 1 promise that nobody can judge by this file; not kept, but nothing stops (--undecided fail would)\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("all kept", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tell", 0)]
    [InlineData("fail", 1)]
    public async Task What_cannot_be_judged_fails_where_it_is_asked_to(string undecided, int exitCode)
    {
        var state = _repository.Write("state.json", Exported.State(Small().With("network-vpc", "kmsKeyId", "04da6b54-80e4-46f7-96ec-b56ff0331ba9")));
        Policy[] policies = [FewPolicies.All[0] with { Select = plan => plan.OfType(ResourceTypes.Vpc), Holds = vpc => vpc.Text("kmsKeyId") == "known" }];

        var run = await CommandRun.InAsync(Environment(() => _repository.Files) with { Policies = () => policies }, "check", state, "--undecided", undecided);

        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public async Task A_broken_promise_fails()
    {
        var run = await CheckAsync(FewOf(plan => plan.With("database-instance", "storageEncrypted", false)));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("database-instance: every database encrypts its storage", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_in_plain_text_fails()
    {
        var run = await CheckAsync(FewOf(plan => plan.With("network-vpc", "password", "canary")));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Secrets in plain text: 1, which stop the pipeline", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_agreed_to_for_the_stack_counts()
    {
        var file = FewOf(plan => plan.With("database-instance", "storageEncrypted", false));
        _repository.Write(
            "stacks/exemptions/staging.yaml",
            """
            exemptions:
              - policy: DATA-01
                resource: database-instance
                reason: The data is invented and goes with the next release.
                owner: "@acme/platform"
                expires: 2026-12-01
            """);

        var run = await CheckAsync(file);
        var elsewhere = await CheckAsync(file, "--exemptions", _repository.Write("none.yaml", "exemptions: []\n"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Exempted: 1 broken promise, agreed to", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, elsewhere.ExitCode);
    }

    [Fact]
    public async Task Outside_of_a_repository_a_file_is_judged_by_itself()
    {
        var file = FewOf(plan => plan);

        var run = await CommandRun.InAsync(Environment(() => throw new UsageException("there is no Pulumi.yaml")), "check", file, "--format", "sarif");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("helpUri", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_links_the_policies_of_the_repository_that_the_job_is_for()
    {
        var environment = Environment(() => _repository.Files) with { Variables = name => name switch { "GITHUB_SERVER_URL" => "https://github.com", "GITHUB_REPOSITORY" => "acme/shop", _ => null } };

        var run = await CommandRun.InAsync(environment, "check", FewOf(plan => plan.With("database-instance", "storageEncrypted", false)), "--format", "sarif");

        Assert.Contains("\"helpUri\": \"https://github.com/acme/shop/blob/HEAD/docs/policies.md#data-01\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"a%20plan.json\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_goes_into_a_file()
    {
        var report = _repository.PathOf("check.sarif");

        var run = await CheckAsync(FewOf(plan => plan), "--format", "sarif", "--output", report);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("a plan.json: 5 policies checked, 0 broken, 0 undecided, 0 exempted; secrets in plain text: 0\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"$schema\"", _repository.Read("check.sarif"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_checked_once()
    {
        var file = FewOf(plan => plan);

        var run = await CheckAsync(file, file, "--output", _repository.PathOf("check.txt"));

        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_the_files_is_told_at_once()
    {
        string[] files = [_repository.PathOf("missing.json"), _repository.Root, _repository.Write("empty.json", ""), FewOf(plan => plan)];

        var run = await CheckAsync(files);

        run.ShouldRefuse($"there is no file {files[0]}\n{files[1]} is a folder; name the files in it\n{files[2]} is empty; write it anew");
    }

    [Fact]
    public async Task A_file_of_bytes_is_refused()
    {
        var file = _repository.PathOf("bytes.json");
        await File.WriteAllBytesAsync(file, [0xC3, 0x28]);

        (await CheckAsync(file)).ShouldRefuse($"{file} is not text in UTF-8; write it anew");
    }

    [Fact]
    public async Task A_file_of_PowerShell_is_read()
    {
        var file = _repository.PathOf("plan.json");
        await File.WriteAllTextAsync(file, PlanJson.Write(Small()), System.Text.Encoding.Unicode);

        Assert.Equal(0, (await CheckAsync(file)).ExitCode);
    }

    [Theory]
    [InlineData("check needs a file; see dotnet run --project stacks -- check --help")]
    [InlineData("--format is 'yaml' but must be text, json, sarif, markdown or junit; see dotnet run --project stacks -- check --help", "plan.json", "--format", "yaml")]
    [InlineData("--undecided is 'pass' but must be tell or fail; see dotnet run --project stacks -- check --help", "plan.json", "--undecided", "pass")]
    [InlineData("--budget is for --format markdown", "plan.json", "--budget", "5000")]
    [InlineData("a file has no name", "")]
    public async Task Bad_usage_is_refused(string message, params string[] args) => (await CheckAsync(args)).ShouldRefuse(message);

    private static Plan Small()
    {
        var plan = SmallPlan.With("cidrBlock", "10.0.0.0/16");
        PlannedResource[] renamed =
        [
            .. plan.Resources.Select(resource => resource with
            {
                Name = resource.Name.Replace("store", "database-instance", StringComparison.Ordinal),
                Urn = resource.Urn.Replace(":dev::", ":staging::", StringComparison.Ordinal).Replace("::store", "::database-instance", StringComparison.Ordinal),
                Parent = resource.Parent?.Replace(":dev::", ":staging::", StringComparison.Ordinal),
            }).OrderBy(resource => resource.Urn, StringComparer.Ordinal),
        ];
        return (plan with { Stack = "staging", Resources = renamed }).With("database-instance", "storageEncrypted", true);
    }

    /// <summary>A file with a small plan, which keeps the few policies until it is changed.</summary>
    private string FewOf(Func<Plan, Plan> change) =>
        _repository.Write("a plan.json", PlanJson.Write(change(Small())));

    private static CommandEnvironment Environment(Func<StackFiles> files) => new()
    {
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        Files = files,
        Policies = () => FewPolicies.All,
        Variables = _ => null,
        Clock = new On(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero)),
    };

    private Task<CommandRun> CheckAsync(params string[] args) => CommandRun.InAsync(Environment(() => _repository.Files), ["check", .. args]);

    private sealed class On(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
