using Stacks.Tools;
using Tests.Fixtures;

namespace Tests.Tools;

public sealed class ToolTests
{
    private static readonly ToolCall Call = new("aws", ["ecs", "describe-services", "--cluster", "shop"]);

    [Theory]
    [InlineData("An error occurred (ThrottlingException) when calling the DescribeServices operation: Rate exceeded", ToolTrouble.Throttled)]
    [InlineData("gh: You have exceeded a secondary rate limit (HTTP 403)", ToolTrouble.Throttled)]
    [InlineData("An error occurred (AccessDeniedException) when calling the DescribeServices operation: no", ToolTrouble.AccessDenied)]
    [InlineData("Unable to locate credentials. You can configure credentials by running \"aws login\".", ToolTrouble.AccessDenied)]
    [InlineData("An error occurred (ExpiredTokenException) when calling the GetCallerIdentity operation", ToolTrouble.AccessDenied)]
    [InlineData("gh: Not Found (HTTP 404)", ToolTrouble.NotFound)]
    [InlineData("An error occurred (DBSnapshotNotFound) when calling the DescribeDBSnapshots operation", ToolTrouble.NotFound)]
    [InlineData("An error occurred (ClusterNotFoundException) when calling the RunTask operation: Cluster not found.", ToolTrouble.NotFound)]
    [InlineData("Segmentation fault", ToolTrouble.Failed)]
    public async Task What_a_tool_says_is_told_by_its_kind(string error, ToolTrouble trouble)
    {
        var tools = new RecordedTools().Failing("aws", error);

        var exception = await Assert.ThrowsAsync<ToolException>(() => tools.TextAsync(Call, CancellationToken.None));

        Assert.Equal(trouble, exception.Trouble);
        Assert.StartsWith("aws ecs describe-services: ", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith($"(exit code 254): {error}", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"other\": 1}")]
    [InlineData("{\"name\": null}")]
    public async Task An_answer_of_another_shape_is_refused_without_printing_it(string output)
    {
        var exception = await Assert.ThrowsAsync<ToolException>(() => new RecordedTools().On("aws", output).ReadAsync<Named>(Call, CancellationToken.None));

        Assert.Equal(ToolTrouble.Malformed, exception.Trouble);
        Assert.StartsWith("aws ecs describe-services: its answer is not the JSON that its documentation promises", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("other", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_answer_is_called_empty()
    {
        var exception = await Assert.ThrowsAsync<ToolException>(() => new RecordedTools().On("aws", "\n").ReadAsync<Named>(Call, CancellationToken.None));

        Assert.EndsWith("promises (it is empty)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_failing_tool_wrote_as_data_is_not_repeated()
    {
        var tools = new RecordedTools().On("aws", new ToolAnswer(1, "{\"SecretString\": \"hunter2\"}", ""));

        var exception = await Assert.ThrowsAsync<ToolException>(() => tools.TextAsync(Call, CancellationToken.None));

        Assert.Equal("aws ecs describe-services: failed (exit code 1)", exception.Message);
    }

    [Fact]
    public async Task What_a_failing_tool_wrote_for_people_is_repeated()
    {
        var tools = new RecordedTools().On("aws", new ToolAnswer(1, "one\ntwo", ""));

        var exception = await Assert.ThrowsAsync<ToolException>(() => tools.TextAsync(Call with { OnLine = _ => { } }, CancellationToken.None));

        Assert.Equal("aws ecs describe-services: failed (exit code 1): one two", exception.Message);
    }

    [Fact]
    public async Task What_nobody_would_read_to_the_end_is_cut()
    {
        var tools = new RecordedTools().Failing("aws", new string('x', 1001));

        var exception = await Assert.ThrowsAsync<ToolException>(() => tools.TextAsync(Call, CancellationToken.None));

        Assert.EndsWith($": {new string('x', 1000)}...", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('x', 1001), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_throttled_asks_again_later_and_later()
    {
        var clock = new ImpatientClock();
        var begin = clock.GetUtcNow();
        var throttled = new ToolAnswer(254, "", "An error occurred (ThrottlingException) when calling");
        var tools = new RecordedTools().On("aws", throttled, throttled, new ToolAnswer(0, "{\"name\": \"x\"}", ""));

        var answer = await new PatientTools(tools, clock).ReadAsync<Named>(Call, CancellationToken.None);

        Assert.Equal(("x", 3, TimeSpan.FromSeconds(3)), (answer.Name, tools.Calls.Count, clock.GetUtcNow() - begin));
    }

    [Fact]
    public async Task Who_is_throttled_for_ever_ends_with_it()
    {
        var tools = new RecordedTools().Failing("aws", "An error occurred (ThrottlingException) when calling");

        var exception = await Assert.ThrowsAsync<ToolException>(() => new PatientTools(tools, new ImpatientClock()).TextAsync(Call, CancellationToken.None));

        Assert.Equal((ToolTrouble.Throttled, 6), (exception.Trouble, tools.Calls.Count));
    }

    [Fact]
    public async Task An_update_that_was_throttled_somewhere_is_not_made_again()
    {
        var tools = new RecordedTools().On("pulumi", new ToolAnswer(255, "aws:cloudwatch:MetricAlarm shop-api-Throttling updated", "error: update failed"));
        var update = new ToolCall("pulumi", ["up", "--yes"]) { EndsByItself = true };

        await Assert.ThrowsAsync<ToolException>(() => new PatientTools(tools, new ImpatientClock()).TextAsync(update, CancellationToken.None));

        Assert.Single(tools.Calls);
    }

    [Fact]
    public async Task Other_failures_are_not_tried_again()
    {
        var tools = new RecordedTools().Failing("aws", "An error occurred (AccessDeniedException) when calling");

        await Assert.ThrowsAsync<ToolException>(() => new PatientTools(tools, new ImpatientClock()).TextAsync(Call, CancellationToken.None));

        Assert.Single(tools.Calls);
    }

    [Fact]
    public async Task A_call_to_AWS_names_its_region_and_waits_for_no_pager()
    {
        var tools = new RecordedTools().On("aws", "{\"name\": \"x\"}");

        await new Aws(tools, "eu-west-1").ReadAsync<Named>(CancellationToken.None, "ecs", "describe-services");

        Assert.Equal(["aws ecs describe-services --region eu-west-1 --output json --no-cli-pager"], tools.Calls);
    }

    [Fact]
    public async Task A_call_to_GitHub_carries_its_body_on_the_input()
    {
        var tools = new RecordedTools().On("gh", "{\"name\": \"x\"}");

        await new GitHub(tools, "acme/shop").SendAsync<Named>("POST", "issues", new { title = "a \"b\"" }, CancellationToken.None);

        Assert.Equal(["gh api repos/acme/shop/issues --method POST --header X-GitHub-Api-Version: 2022-11-28 --input -"], tools.Calls);
        Assert.Equal(["{\"title\":\"a \\u0022b\\u0022\"}"], tools.Inputs);
    }

    [Fact]
    public async Task What_GitHub_does_not_have_is_nothing() =>
        Assert.Null(await new GitHub(new RecordedTools().Failing("gh", "gh: Not Found (HTTP 404)", 1), "acme/shop").FindAsync<Named>("x", CancellationToken.None));

    [Fact]
    public async Task A_tool_that_is_not_installed_is_named()
    {
        var exception = await Assert.ThrowsAsync<ToolException>(() =>
            new ProcessTools(AppContext.BaseDirectory).RunAsync(new ToolCall("no-such-tool", ["version"]), CancellationToken.None));

        Assert.Equal((ToolTrouble.NotInstalled, "no-such-tool version: no-such-tool does not start: is it installed and on the PATH?"), (exception.Trouble, exception.Message));
    }

    [Fact]
    public async Task A_process_is_heard_line_by_line_and_answers_with_all_of_it()
    {
        var lines = new List<string>();

        var answer = await new ProcessTools(AppContext.BaseDirectory).RunAsync(new ToolCall("dotnet", ["--version"]) { OnLine = lines.Add }, CancellationToken.None);

        Assert.True(answer.Succeeded);
        Assert.Equal(answer.Output.TrimEnd(), Assert.Single(lines));
    }

    [Fact]
    public async Task A_process_that_does_not_end_in_time_is_ended()
    {
        var call = new ToolCall("dotnet", ["--version"]) { Limit = TimeSpan.Zero };

        var exception = await Assert.ThrowsAsync<ToolException>(() => new ProcessTools(AppContext.BaseDirectory).RunAsync(call, CancellationToken.None));

        Assert.Equal(ToolTrouble.TimedOut, exception.Trouble);
    }

    private sealed record Named
    {
        public required string Name { get; init; }
    }
}
