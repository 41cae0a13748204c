using System.Text.Json;
using Stacks.Operations;
using Stacks.Operations.Drift;
using Stacks.Tools;
using Tests.Auditing;
using Tests.Fixtures;

namespace Tests.Operations;

public sealed class DetectDriftTests
{
    private const string Refresh = "pulumi refresh --preview-only --expect-no-changes --diff --color never --exclude **aws:secretsmanager/secretVersion:SecretVersion::** --non-interactive --stack staging";
    private const string Issues = "gh api repos/acme/shop/issues";
    private const string NewWords = "error: no changes were expected for refresh but changes were proposed";

    private readonly List<string> _said = [];

    [Fact]
    public async Task Without_drift_the_issue_is_closed()
    {
        var tools = Recorded().On($"{Issues}?", $"[{RollingIssueTests.Issue(4)}]").On($"{Issues}/4", RollingIssueTests.Issue(4)).On($"{Issues}/4/comments", "{\"id\": 1}");

        await RunAsync(tools);

        Assert.Equal(["Resources:", "closed issue https://github.com/acme/shop/issues/4", "staging is what was deployed"], _said);
    }

    [Theory]
    [InlineData(255, "error: no changes were expected but changes occurred\n")]
    [InlineData(1, "error: error: no changes were expected but changes were proposed\n")]
    [InlineData(7, NewWords)]
    [InlineData(7, "")]
    public async Task Drift_in_the_cloud_is_shown_in_the_issue(int exitCode, string error)
    {
        var tools = Recorded()
            .On(Refresh, [new ToolAnswer(exitCode, "  ~ aws:ec2/vpc:Vpc: (update)\n    ``` @acme\n", error)])
            .On($"{Issues}?", "[]").On($"{Issues} --method POST", RollingIssueTests.Issue(4));

        var exception = await Assert.ThrowsAsync<OperationFailedException>(() => RunAsync(tools, ("GITHUB_SERVER_URL", "https://github.com"), ("GITHUB_REPOSITORY", "acme/shop"), ("GITHUB_RUN_ID", "77")));

        Assert.Equal("staging has drifted: in the cloud", exception.Message);
        Assert.Equal(
            """
            <!-- drift-staging -->
            `staging` is no longer what was deployed. Deploy it again to undo the change, or declare the change and deploy it. Found by [this run](https://github.com/acme/shop/actions/runs/77).

            **Cloud**: what a refresh would change, as Pulumi tells it

            <details><summary>2 lines</summary>

            ````diff
              ~ aws:ec2/vpc:Vpc: (update)
                ``` @acme
            ````

            </details>

            """.ReplaceLineEndings("\n"),
            Body(tools));
    }

    [Fact]
    public async Task Drift_in_GitHub_is_shown_with_what_could_not_be_seen()
    {
        var tools = Recorded(LiveSample.With("/actions/permissions ", "\"sha_pinning_required\": true", "\"sha_pinning_required\": false"))
            .Failing($"{LiveSample.Api}/vulnerability-alerts", "gh: Resource not accessible (HTTP 403)", 1)
            .On($"{Issues}?", "[]").On($"{Issues} --method POST", RollingIssueTests.Issue(4));

        var exception = await Assert.ThrowsAsync<OperationFailedException>(() => RunAsync(tools));

        Assert.Equal("staging has drifted: in GitHub (1 difference)", exception.Message);
        Assert.Contains(
            "**GitHub**: 1 difference\n\n- `actions`: `sha_pinning_required` is declared as `true`, but GitHub has `false` ([where](https://github.com/acme/shop/settings/actions))\n\n**Not audited**: 1 finding\n\n- `alerts`: `gh api",
            Body(tools),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_drift_is_cut_by_whole_lines_and_counted()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 5_000).Select(number => $"~ line {number} of the drift"));
        var tools = Recorded().On(Refresh, [new ToolAnswer(7, lines, NewWords)]).On($"{Issues}?", "[]").On($"{Issues} --method POST", RollingIssueTests.Issue(4));

        await Assert.ThrowsAsync<OperationFailedException>(() => RunAsync(tools));

        var body = Body(tools);
        Assert.InRange(body.Length, 59_000, 60_100);
        var shown = body.Split('\n').Count(line => line.StartsWith("~ line ", StringComparison.Ordinal));
        Assert.Contains($"\n```\n\nand {5_000 - shown} more lines of the difference; the whole is in the log of the run.\n", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(255, "error: the stack is currently locked by 1 lock(s)", ToolTrouble.Failed)]
    [InlineData(4, "error: refreshing: AccessDeniedException: not authorized to perform rds:DescribeDBInstances", ToolTrouble.AccessDenied)]
    [InlineData(1, "error: ThrottlingException: Rate exceeded", ToolTrouble.Throttled)]
    [InlineData(6, "error: no stack named 'staging' found", ToolTrouble.NotFound)]
    [InlineData(1, "warning: no changes were expected\nerror: update failed", ToolTrouble.Failed)]
    public async Task A_failure_of_Pulumi_is_no_drift_and_leaves_the_issue_alone(int exitCode, string error, ToolTrouble trouble)
    {
        var tools = Recorded().On(Refresh, [new ToolAnswer(exitCode, "", error)]);

        Assert.Equal(trouble, (await Assert.ThrowsAsync<ToolException>(() => RunAsync(tools))).Trouble);
        Assert.Equal("staging was not looked through to the end: its issue stays as it was, and nothing was changed.", _said[^1]);
        Assert.DoesNotContain(tools.Calls, call => call.StartsWith(Issues, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(7, "staging has drifted: in the cloud, and its issue could not be brought up to date.")]
    [InlineData(0, "staging is what was deployed, and its issue could not be closed.")]
    public async Task An_issue_that_cannot_be_kept_does_not_hide_what_was_found(int exitCode, string state)
    {
        var tools = Recorded().On(Refresh, [new ToolAnswer(exitCode, "", "")]).On(Issues, [new ToolAnswer(0, "<html>", "")]);

        Assert.Equal(ToolTrouble.Malformed, (await Assert.ThrowsAsync<ToolException>(() => RunAsync(tools))).Trouble);
        Assert.Equal(state, _said[^1]);
    }

    [Fact]
    public async Task What_could_not_be_seen_is_no_pass_and_leaves_the_issue_alone()
    {
        var tools = Recorded(LiveSample.Failing("/vulnerability-alerts", "gh: Resource not accessible (HTTP 403)"));

        var exception = await Assert.ThrowsAsync<ToolException>(() => RunAsync(tools));

        Assert.StartsWith("gh api: 1 finding missing, since GitHub did not show everything: alerts: not audited: ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(tools.Calls, call => call.StartsWith(Issues, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_token_of_Pulumi_reads_the_settings_and_the_tokens_of_the_job_keeps_the_issue()
    {
        var tools = new TokensSeen(Recorded().On($"{Issues}?", "[]"));

        await RunAsync(tools, ("GITHUB_TOKEN", "reads-settings"));

        Assert.Equal(["reads-settings"], tools.Tokens.Where(seen => !seen.Call.Contains("/issues?", StringComparison.Ordinal) && seen.Call.StartsWith("gh", StringComparison.Ordinal)).Select(seen => seen.Token).Distinct());
        Assert.Equal([null], tools.Tokens.Where(seen => seen.Call.Contains("/issues?", StringComparison.Ordinal)).Select(seen => seen.Token));
        Assert.DoesNotContain(tools.Tokens, seen => seen.Call.Contains("reads-settings", StringComparison.Ordinal));
    }

    private static RecordedTools Recorded(RecordedTools? live = null) => (live ?? LiveSample.With()).On(Refresh, "Resources:\n");

    private static string Body(RecordedTools tools) => JsonDocument.Parse(tools.Inputs[^1]!).RootElement.GetProperty("body").GetString()!;

    private Task RunAsync(ITools tools, params (string, string)[] variables)
    {
        var context = RecordedOperation.On("staging", tools, _said.Add, variables);
        var settings = context.Settings with { GitHub = context.Settings.GitHub with { Repository = new("acme", "shop") } };
        return new DetectDrift(context with { Stack = new StackInAws("staging", settings) }, LiveSample.Plan).RunAsync(CancellationToken.None);
    }

    private sealed class TokensSeen(ITools tools) : ITools
    {
        public List<(string Call, string? Token)> Tokens { get; } = [];

        public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
        {
            Tokens.Add((string.Join(' ', call.Arguments.Prepend(call.Tool)), call.Variables.FirstOrDefault(variable => variable.Name == "GH_TOKEN").Value));
            return tools.RunAsync(call, cancellation);
        }
    }
}
