using System.Text.Json;
using Infra.Settings;
using Stacks.Commands;
using Stacks.Operations;
using Stacks.Operations.Proving;
using Stacks.Operations.Releases;
using Stacks.Planning;
using Stacks.Tools;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

public sealed class ReleaseLedgerTests
{
    private const string Read = "gh api repos/acme/shop/deployments?environment=production&task=release&per_page=100 --method GET";
    private const string Digest = "sha256:00000000000000000000000000000000000000000000000000000000000000a1";

    private static readonly ReleaseIntent Intent = new() { Kind = ReleaseKind.Deploy, Version = "1.4.2", Migration = MigrationKind.Expand, Actor = "ann" };

    [Fact]
    public async Task What_was_recorded_is_read_again()
    {
        var tools = new RecordedTools().On("gh api repos/acme/shop/deployments --method POST", """{"id": 7}""", """{"id": 8}""").On("gh api repos/acme/shop/deployments/", """{"id": 1}""");
        var ledger = new ReleaseLedger(RecordedOperation.On("production", tools));
        var services = new Dictionary<string, RunningRevision> { ["worker"] = new(Digest, "arn:b"), ["api"] = new(Digest, "arn:a") };

        await ledger.ProvenAsync(await ledger.BeginAsync(Intent, CancellationToken.None), Intent, services, "snapshot-1", CancellationToken.None);
        var payloads = tools.Inputs.OfType<string>().Where(body => body.Contains("\"payload\"", StringComparison.Ordinal)).Select(Payload).ToList();
        tools.On(Read, $"[{Entry(8, payloads[1])}, {Entry(7, payloads[0])}]");
        var release = Assert.Single(await ledger.ReadAsync(CancellationToken.None));

        Assert.Equal((7, ReleaseOutcome.Proven, Intent, "snapshot-1"), (release.Id, release.Outcome, release.Intent, release.Snapshot));
        Assert.Equal(["api", "worker"], release.Services.Keys);
        Assert.Equal(new RunningRevision(Digest, "arn:a"), release.Services["api"]);
    }

    [Fact]
    public async Task A_payload_that_comes_back_as_text_is_read_as_well()
    {
        var tools = new RecordedTools().On(Read, $"[{Entry(7, """
            "{\"schema\":1,\"begun\":{\"kind\":\"deploy\",\"version\":\"1.4.2\",\"migration\":\"contract\",\"actor\":\"ann\"}}"
            """)}]").On("gh api repos/acme/shop/deployments/7/statuses", "[]");

        var release = Assert.Single(await new ReleaseLedger(RecordedOperation.On("production", tools)).ReadAsync(CancellationToken.None));

        Assert.Equal((ReleaseOutcome.Unfinished, MigrationKind.Contract, "its end is not recorded"), (release.Outcome, release.Intent?.Migration, release.Note));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"deploy\"")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"schema": 1}""")]
    [InlineData("""{"schema": 2, "begun": {"kind": "deploy", "version": "1", "migration": "expand", "actor": "ann"}}""")]
    [InlineData("""{"schema": 1, "begun": {"kind": "deploy", "version": "1", "migration": "other", "actor": "ann"}}""")]
    [InlineData("""{"schema": 1, "begun": {"kind": "deploy", "version": "1\u001b[31m", "migration": "expand", "actor": "ann"}}""")]
    [InlineData("""{"schema": 1, "begun": {"kind": "deploy", "version": "1", "migration": "expand", "actor": "ann\n::error::"}}""")]
    [InlineData("""{"schema": 1, "proven": {"of": 7, "services": {"api": null}}}""")]
    [InlineData("""{"schema": 1, "proven": {"of": 7, "services": {"api": {"digest": "latest", "taskDefinition": "arn:a"}}}}""")]
    public async Task What_is_not_ours_is_kept_as_unreadable(string payload)
    {
        var tools = new RecordedTools().On(Read, $"[{Entry(9, payload)}]");

        var release = Assert.Single(await new ReleaseLedger(RecordedOperation.On("production", tools)).ReadAsync(CancellationToken.None));

        Assert.Equal((9, ReleaseOutcome.Unreadable, "deployment 9"), (release.Id, release.Outcome, release.Name));
        Assert.NotNull(release.Note);
    }

    [Fact]
    public async Task What_another_deployment_has_followed_is_judged_by_what_was_said_before()
    {
        var tools = new RecordedTools()
            .On(Read, $"[{Entry(7, Begun("1.4.2"))}]")
            .On("gh api repos/acme/shop/deployments/7/statuses", """
                [{"state": "inactive", "description": ""}, {"state": "failure", "description": "migrate: exit code 3"}, {"state": "in_progress", "description": "changes the database"}]
                """);

        var release = Assert.Single(await new ReleaseLedger(RecordedOperation.On("production", tools)).ReadAsync(CancellationToken.None));

        Assert.Equal((ReleaseOutcome.Failed, true, "migrate: exit code 3"), (release.Outcome, release.MigrationBegan, release.Note));
    }

    [Fact]
    public async Task A_long_record_that_proves_nothing_is_no_answer()
    {
        var tools = new RecordedTools()
            .On(Read, $"[{string.Join(',', Enumerable.Range(1, 100).Select(id => Entry(id, Begun("1.4.2"))))}]")
            .On("gh api repos/acme/shop/deployments/", "[]");

        var exception = await Assert.ThrowsAsync<OperationFailedException>(() => new ReleaseLedger(RecordedOperation.On("production", tools)).ReadAsync(CancellationToken.None));

        Assert.StartsWith("none of the last 100 deployments of the environment production with the task release is a proven release", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_description_keeps_to_what_GitHub_takes()
    {
        var tools = new RecordedTools().On("gh api repos/acme/shop/deployments/7/statuses", """{"id": 1}""");

        await new ReleaseLedger(RecordedOperation.On("production", tools, null, ("GITHUB_RUN_ID", "42"), ("GITHUB_SERVER_URL", "https://github.com"), ("GITHUB_REPOSITORY", "acme/shop")))
            .FailedAsync(7, $"one\ntwo {new string('x', 200)}", CancellationToken.None);

        Assert.Equal($$"""{"state":"failure","description":"one two {{new string('x', 129)}}...","auto_inactive":false,"log_url":"https://github.com/acme/shop/actions/runs/42"}""", Assert.Single(tools.Inputs));
    }

    [Fact]
    public async Task The_list_says_what_who_when_and_what_runs()
    {
        var tools = new RecordedTools()
            .On(Read, $$"""
                [
                  {{Entry(9, "{}")}},
                  {{Entry(8, Begun("1.4.3"))}},
                  {{Entry(7, Proven(6))}},
                  {{Entry(6, Begun("1.4.2"))}}
                ]
                """)
            .On("gh api repos/acme/shop/deployments/8/statuses", """[{"state": "failure", "description": "update: failed"}]""");

        var run = await CommandRun.InAsync(
            new CommandEnvironment { Output = TextWriter.Null, Error = TextWriter.Null, Files = StackFiles.Find, Tools = _ => tools, Clock = new ImpatientClock(), Variables = _ => null },
            "releases", "production");

        Assert.Equal(
            new CommandRun(
                ExitCode.Fine,
                """
                production: 3 recorded, proven last: 1.4.2
                  2026-03-01 10:00Z  deployment 9 cannot be read: its payload is not one of this program's
                  2026-03-01 10:00Z  1.4.3  expand  failed  ann  update: failed
                  2026-03-01 10:00Z  1.4.2  expand  proven  ann  api@sha256:000000000000

                """.ReplaceLineEndings("\n"),
                ""),
            run);
    }

    [Theory]
    [InlineData("", "gh: Resource not accessible by integration (HTTP 403)", "access denied")]
    [InlineData("", "gh: You have exceeded a secondary rate limit (HTTP 403)", "asked too often, and again in vain")]
    [InlineData("<html>", "", "its answer is not the JSON that its documentation promises")]
    [InlineData("""[{"payload": {}}]""", "", "its answer is not the JSON that its documentation promises")]
    public async Task A_record_that_cannot_be_read_is_no_empty_one(string output, string error, string message)
    {
        var tools = new RecordedTools().On(Read, [new ToolAnswer(error.Length == 0 ? 0 : 1, output, error)]);

        var run = await CommandRun.InAsync(
            new CommandEnvironment { Output = TextWriter.Null, Error = TextWriter.Null, Files = StackFiles.Find, Tools = _ => tools, Clock = new ImpatientClock(), Variables = _ => null },
            "releases", "production");

        Assert.Equal((ExitCode.Failed, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static string Begun(string version) => $$$"""{"schema": 1, "begun": {"kind": "deploy", "version": "{{{version}}}", "migration": "expand", "actor": "ann"}}""";

    private static string Proven(long of) =>
        JsonSerializer.Serialize(new { schema = 1, proven = new { of, services = new { api = new { digest = Digest, taskDefinition = "arn:a" } } } });

    private static string Entry(long id, string payload) =>
        FormattableString.Invariant($"{{\"id\": {id}, \"created_at\": \"2026-03-01T10:00:00Z\", \"task\": \"release\", \"payload\": {payload}}}");

    private static string Payload(string body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.GetProperty("payload").GetRawText();
    }
}
