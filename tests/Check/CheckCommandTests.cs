using System.Text.Json.Nodes;
using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Check;

/// <summary><c>check FILE...</c> as a pipeline sees it.</summary>
[Collection("plans")]
public sealed class CheckCommandTests(StackPlans plans) : IDisposable
{
    private readonly CheckFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task A_plan_that_keeps_every_promise_is_fine()
    {
        var run = await _files.CheckAsync(_files.FewOf(plan => plan));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(": the plan of staging (infra), 2 resources in 1 component\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Policies: 5 checked, all kept\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_preview_finds_a_check_finds_in_the_plan_and_in_the_state_as_well()
    {
        var environment = _files.Environment with { Policies = () => PolicyCatalog.All };
        var preview = await CommandRun.InAsync(environment, "preview", "staging", "--format", "json");
        var found = JsonNode.Parse(preview.Output)!["policies"]!["violations"]!.AsArray().Select(violation => $"{violation!["id"]} {violation["urn"]}").ToArray();
        foreach (var file in new[] { _files.Repository.Write("preview.json", preview.Output), _files.Repository.Write("state.json", Exported.State(plans.Staging)) })
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
        var run = await _files.CheckAsync(CheckSample.PathOf(CheckSample.Preview));

        Assert.Contains("Undecided: 1 promise that nobody can judge by this file; not kept, but nothing stops (--undecided fail would)\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("all kept", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tell", 0)]
    [InlineData("fail", 1)]
    public async Task What_cannot_be_judged_fails_where_it_is_asked_to(string undecided, int exitCode)
    {
        var state = _files.Repository.Write("state.json", Exported.State(CheckFiles.Small().With("network-vpc", "kmsKeyId", "04da6b54-80e4-46f7-96ec-b56ff0331ba9")));
        Policy[] policies = [FewPolicies.All[0] with { Select = plan => plan.OfType(ResourceTypes.Vpc), Holds = vpc => vpc.Text("kmsKeyId") == "known" }];

        var run = await CommandRun.InAsync(_files.Environment with { Policies = () => policies }, "check", state, "--undecided", undecided);

        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public async Task A_broken_promise_fails()
    {
        var run = await _files.CheckAsync(_files.FewOf(plan => plan.With("database-instance", "storageEncrypted", false)));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("database-instance: every database encrypts its storage", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_in_plain_text_fails()
    {
        var run = await _files.CheckAsync(_files.FewOf(plan => plan.With("network-vpc", "password", "canary")));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Secrets in plain text: 1, which stop the pipeline", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_agreed_to_for_the_stack_counts()
    {
        var file = _files.FewOf(plan => plan.With("database-instance", "storageEncrypted", false));
        _files.Repository.Write(
            "stacks/exemptions/staging.yaml",
            """
            exemptions:
              - policy: DATA-01
                resource: database-instance
                reason: The data is invented and goes with the next release.
                owner: "@acme/platform"
                expires: 2026-12-01
            """);

        var run = await _files.CheckAsync(file);
        var elsewhere = await _files.CheckAsync(file, "--exemptions", _files.Repository.Write("none.yaml", "exemptions: []\n"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Exempted: 1 broken promise, agreed to", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, elsewhere.ExitCode);
    }

    [Fact]
    public async Task A_finding_links_the_policies_of_the_repository_that_the_job_is_for()
    {
        var environment = _files.Environment with { Variables = name => name switch { "GITHUB_SERVER_URL" => "https://github.com", "GITHUB_REPOSITORY" => "acme/shop", _ => null } };

        var run = await CommandRun.InAsync(environment, "check", _files.FewOf(plan => plan.With("database-instance", "storageEncrypted", false)), "--format", "sarif");

        Assert.Contains("\"helpUri\": \"https://github.com/acme/shop/blob/HEAD/docs/policies.md#data-01\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"a%20plan.json\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_goes_into_a_file()
    {
        var report = _files.Repository.PathOf("check.sarif");

        var run = await _files.CheckAsync(_files.FewOf(plan => plan), "--format", "sarif", "--output", report);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("a plan.json: 5 policies checked, 0 broken, 0 undecided, 0 exempted; refusals: 0; secrets in plain text: 0\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"$schema\"", _files.Repository.Read("check.sarif"), StringComparison.Ordinal);
    }
}
