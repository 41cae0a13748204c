using Infra.Plans.Foreign;
using Stacks.Commands;
using Stacks.Operations.Previews;
using Stacks.Planning;
using Stacks.Tools;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

public sealed class PlanPreviewTests
{
    private const string Diff = "pulumi preview --diff --color never --non-interactive --stack staging";
    private const string Json = "pulumi preview --json --non-interactive --stack staging";

    private readonly List<string> _said = [];

    [Fact]
    public async Task The_whole_text()
    {
        var plan = await RunAsync(Recorded());

        Assert.Equal(
            $"""
            ### Plan of `staging`: `shop` in `eu-west-1`

            1 to replace, 1 to delete, 1 to update, 1 to create, 236 the same; nothing was deployed.

            Digest: `{plan.Digest}`

            **Replaced**: 1 resource

            - `aws:ecs/taskDefinition:TaskDefinition api-definition`, for `containerDefinitions`

            **Deleted**: 1 resource

            - `aws:ec2/eip:Eip network-nat-1`

            **Difference**, as Pulumi tells it

            <details><summary>16 lines</summary>

            ```diff
            {Sample.Of("preview.diff.txt").TrimEnd()}
            ```

            </details>

            """.ReplaceLineEndings("\n"),
            plan.Markdown);
        Assert.Equal(PreviewDigest.Of(ToolRequests.Parse<PulumiPreview>(new ToolCall("pulumi", []), Sample.Of("preview.json"))), plan.Digest);
        Assert.Equal(4, plan.Changes.Where(change => change.Key != "same").Sum(change => change.Value));
    }

    [Fact]
    public async Task The_log_has_every_line_and_the_text_a_part_that_is_counted()
    {
        var lines = Enumerable.Range(1, 3_000).Select(number => $"  ~ line {number}").ToList();

        var plan = await RunAsync(Recorded().On(Diff, string.Join('\n', lines)), budget: 10_000);

        Assert.Equal(lines, _said);
        Assert.InRange(plan.Markdown.Length, 9_800, 10_000);
        var shown = plan.Markdown.Split('\n').Count(line => line.StartsWith("  ~ line ", StringComparison.Ordinal));
        Assert.Contains($"\n```\n\nand {3_000 - shown} more lines of the difference; the whole is in the log of this run.\n", plan.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_engine_holds_of_a_secret_is_shown_nowhere()
    {
        var plan = await RunAsync(Recorded());

        Assert.All(_said.Append(plan.Markdown).Append(plan.Digest), text => Assert.DoesNotContain("canary", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_credential_of_the_job_stays_in_its_log()
    {
        var plan = await RunAsync(Recorded().On(Diff, "  ~ token: \"pul-0123456789\"\n"), variables: ("PULUMI_ACCESS_TOKEN", "pul-0123456789"));

        Assert.Contains("  ~ token: \"[secret]\"\n", plan.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colours_and_what_looks_like_Markdown_change_nothing()
    {
        var plan = await RunAsync(Recorded().On(Diff, "\u001b[31m- x: ```\u001b[0m\r\n</details> @acme\u202e\n"));

        Assert.Contains("\n````diff\n- x: ```\n</details> @acme\\u202E\n````\n", plan.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_changes_it_says_so()
    {
        var plan = await RunAsync(Recorded().On(Json, "{\"changeSummary\": {\"same\": 3}}"));

        Assert.Contains("\n\nNo changes; nothing was deployed.\n", plan.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Deleted", plan.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Diff, "error: no stack named 'staging' found", ToolTrouble.NotFound)]
    [InlineData(Diff, "error: PULUMI_ACCESS_TOKEN must be set for login during non-interactive CLI sessions", ToolTrouble.AccessDenied)]
    [InlineData(Json, "error: preview failed", ToolTrouble.Failed)]
    [InlineData(Json, "error: ThrottlingException: Rate exceeded", ToolTrouble.Throttled)]
    public async Task A_preview_that_fails_is_no_plan(string call, string error, ToolTrouble trouble)
    {
        var exception = await Assert.ThrowsAsync<ToolException>(() => RunAsync(Recorded().Failing(call, error, 255)));

        Assert.Equal(trouble, exception.Trouble);
    }

    [Fact]
    public async Task An_answer_of_another_shape_is_no_plan() =>
        Assert.Equal(ToolTrouble.Malformed, (await Assert.ThrowsAsync<ToolException>(() => RunAsync(Recorded().On(Json, "{}")))).Trouble);

    [Fact]
    public async Task The_command_writes_the_text_to_a_file_and_the_digest_for_the_next_step()
    {
        using var repository = new TemporaryRepository("staging");
        var (file, output) = (repository.PathOf("plan.md"), repository.Write("output", "before=1\n"));

        var run = await CommandAsync(repository.Files, Recorded(), name => name == "GITHUB_OUTPUT" ? output : null, "plan", "staging", "--output", file);

        var digest = PreviewDigest.Of(ToolRequests.Parse<PulumiPreview>(new ToolCall("pulumi", []), Sample.Of("preview.json")));
        Assert.Equal((ExitCode.Fine, "", $"before=1\ndigest={digest}\n"), (run.ExitCode, run.Error, repository.Read("output")));
        Assert.EndsWith($"    4 changes. 236 unchanged\ndigest: {digest}\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("### Plan of `staging`", repository.Read("plan.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        using var repository = new TemporaryRepository("staging");
        var file = Path.Combine(repository.Root, new string('x', 300));

        var run = await CommandAsync(repository.Files, Recorded(), _ => null, "plan", "staging", "--output", file);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith($"{file} cannot be written: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_Pulumi_is_exit_code_3()
    {
        using var repository = new TemporaryRepository("staging");

        var run = await CommandAsync(repository.Files, Recorded().Failing(Diff, "error: boom", 255), _ => null, "plan", "staging");

        Assert.Equal((ExitCode.Failed, "pulumi preview: failed (exit code 255): error: boom\n"), (run.ExitCode, run.Error));
    }

    private static Task<CommandRun> CommandAsync(StackFiles files, RecordedTools tools, Func<string, string?> variables, params string[] args) =>
        CommandRun.InAsync(new CommandEnvironment { Output = TextWriter.Null, Error = TextWriter.Null, Files = () => files, Tools = _ => tools, Variables = variables }, args);

    private static RecordedTools Recorded() => new RecordedTools().On(Diff, Sample.Of("preview.diff.txt")).On(Json, Sample.Of("preview.json"));

    private Task<PreviewedPlan> RunAsync(RecordedTools tools, int budget = PlanPreview.DefaultBudget, params (string, string)[] variables) =>
        new PlanPreview(RecordedOperation.On("staging", tools, _said.Add, variables)) { Budget = budget }.RunAsync(CancellationToken.None);
}
