using System.Text.Json;
using Stacks.Commands;
using Stacks.Planning;
using Stacks.Tools;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

public sealed class CommentTests : IDisposable
{
    private const string Query = "gh api graphql --input -";
    private const string Post = "gh api repos/acme/shop/issues/7/comments --method POST";
    private const string Patch = "gh api repos/acme/shop/issues/comments/";

    private readonly TemporaryRepository _repository = new("staging", "production");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Without_a_comment_of_the_marker_one_is_posted()
    {
        var tools = new RecordedTools().On(Query, Page(Comment(1, "hello"), Comment(2, "<!-- plan-production -->\nother"))).On(Post, "{\"id\": 99}");

        var run = await RunAsync(tools, "text\n");

        Assert.Equal(new CommandRun(ExitCode.Fine, "posted comment 99 to pull request 7\n", ""), run);
        Assert.Equal("<!-- plan-staging -->\ntext\n", Body(tools.Inputs[^1]));
    }

    [Fact]
    public async Task The_comment_of_the_marker_is_brought_up_to_date()
    {
        var tools = new RecordedTools().On(Query, Page(Comment(1, "hello"), Comment(3_000_000_000, "<!-- plan-staging -->\r\nold"))).On(Patch, "{\"id\": 3000000000}");

        var run = await RunAsync(tools, "new");

        Assert.Equal(new CommandRun(ExitCode.Fine, "brought comment 3000000000 of pull request 7 up to date\n", ""), run);
        Assert.StartsWith($"{Patch}3000000000 --method PATCH", tools.Calls[^1], StringComparison.Ordinal);
        Assert.Equal("<!-- plan-staging -->\nnew", Body(tools.Inputs[^1]));
    }

    [Fact]
    public async Task What_it_says_already_is_not_sent_again()
    {
        var tools = new RecordedTools().On(Query, Page(Comment(5, "<!-- plan-staging -->\r\nsame\r\n")));

        Assert.Equal(new CommandRun(ExitCode.Fine, "comment 5 of pull request 7 says so already\n", ""), await RunAsync(tools, "same\n"));
        Assert.Equal([Query], tools.Calls);
    }

    [Theory]
    [InlineData("<!-- plan-staging -->\nmine", false)]
    [InlineData("> <!-- plan-staging -->\nquoted", true)]
    [InlineData("<!-- plan-staging-2 -->\nother", true)]
    public async Task Somebody_elses_comment_is_left_alone(string body, bool own)
    {
        var tools = new RecordedTools().On(Query, Page(Comment(1, body, own))).On(Post, "{\"id\": 2}");

        Assert.Equal("posted comment 2 to pull request 7\n", (await RunAsync(tools, "x")).Output);
    }

    [Fact]
    public async Task It_is_found_on_a_later_page()
    {
        var pages = Enumerable.Range(1, 4).Select(page => Page($"cursor-{page}", Comment(page, "hello"))).Append(Page(Comment(9, "<!-- plan-staging -->\nold")));
        var tools = new RecordedTools().On(Query, [.. pages]).On(Patch, "{\"id\": 9}");

        Assert.Equal("brought comment 9 of pull request 7 up to date\n", (await RunAsync(tools, "new")).Output);
        Assert.Equal(
            [null, "cursor-1", "cursor-2", "cursor-3", "cursor-4"],
            tools.Inputs.Take(5).Select(input => JsonDocument.Parse(input!).RootElement.GetProperty("variables").GetProperty("after").GetString()));
    }

    [Fact]
    public async Task Pages_without_an_end_are_no_answer()
    {
        var run = await RunAsync(new RecordedTools().On(Query, Page("next", Comment(1, "hello"))), "x");

        Assert.Equal(new CommandRun(ExitCode.Failed, "", "gh api graphql: pull request 7 has more than 100 pages of comments\n"), run);
    }

    [Fact]
    public async Task A_pull_request_that_there_is_not_gets_no_comment()
    {
        var tools = new RecordedTools().Failing(Query, "gh: Could not resolve to a PullRequest with the number of 7.", 1);

        Assert.Equal(
            new CommandRun(ExitCode.Failed, "", "gh api graphql: failed (exit code 1): gh: Could not resolve to a PullRequest with the number of 7.\n"),
            await RunAsync(tools, "x"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"data\": {\"repository\": null}}")]
    [InlineData("{\"data\": {\"repository\": {\"pullRequest\": {\"comments\": {\"nodes\": [{\"body\": \"x\"}], \"pageInfo\": {\"hasNextPage\": false}}}}}}")]
    public async Task An_answer_of_another_shape_posts_nothing(string answer)
    {
        var run = await RunAsync(new RecordedTools().On(Query, answer), "x");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.StartsWith("gh api graphql: its answer is not the JSON that its documentation promises", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_throttled_request_is_made_again()
    {
        var tools = new RecordedTools()
            .On(Query, new ToolAnswer(1, "", "gh: API rate limit exceeded (HTTP 403)"), new ToolAnswer(0, Page(), ""))
            .On(Post, "{\"id\": 2}");

        Assert.Equal("posted comment 2 to pull request 7\n", (await RunAsync(tools, "x")).Output);
    }

    [Fact]
    public async Task A_token_that_may_not_comment_is_said_to_be_one()
    {
        var run = await RunAsync(new RecordedTools().On(Query, Page()).Failing(Post, "gh: Resource not accessible by integration (HTTP 403)", 1), "x");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.StartsWith("gh api repos/acme/shop/issues/7/comments: access denied; look at the credentials", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_repository_is_that_of_the_stacks_unless_the_job_names_one()
    {
        var declared = StackPlanner.ReadSettings(_repository.Files, "staging").GitHub.Repository;
        var tools = new RecordedTools().On(Query, Page()).On("gh api repos/", "{\"id\": 2}");

        await RunAsync(tools, "x", variable: null);

        Assert.StartsWith($"gh api repos/{declared}/issues/7/comments", tools.Calls[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_text_fits_and_a_longer_one_is_refused()
    {
        var longest = 65_536 - "<!-- plan-staging -->\n".Length;
        var tools = new RecordedTools().On(Query, Page()).On(Post, "{\"id\": 2}");

        Assert.Equal(ExitCode.Fine, (await RunAsync(tools, new string('x', longest))).ExitCode);
        Assert.Equal(65_536, Body(tools.Inputs[^1]).Length);
        var refused = await RunAsync(new RecordedTools(), new string('x', longest + 1));
        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
        Assert.EndsWith("has 65515 characters but a comment takes 65514: who writes it cuts it, see --budget of preview and plan\n", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pull-request 0 --marker x FILE", "--pull-request is '0' but must be a number from 1")]
    [InlineData("--pull-request -1 --marker x FILE", "--pull-request is '-1' but must be a number from 1")]
    [InlineData("--pull-request 7/merge --marker x FILE", "--pull-request is '7/merge' but must be a number from 1")]
    [InlineData("--pull-request 7 --marker a--b FILE", "--marker is 'a--b' but must be 1 to 50 lower-case letters, digits and single hyphens between them")]
    [InlineData("--pull-request 7 --marker x> FILE", "--marker is 'x>' but must be 1 to 50 lower-case letters, digits and single hyphens between them")]
    [InlineData("--pull-request 7 --marker x", "comment needs a file")]
    [InlineData("--pull-request 7 FILE", "--marker needs a value")]
    [InlineData("--marker x FILE", "--pull-request needs a value")]
    public async Task What_cannot_be_posted_is_refused(string args, string message)
    {
        var file = _repository.Write("comment.md", "x");

        (await CommandAsync(new RecordedTools(), "acme/shop", ["comment", .. args.Split(' ').Select(arg => arg == "FILE" ? file : arg)]))
            .ShouldRefuse($"{message}; see dotnet run --project stacks -- comment --help");
    }

    [Theory]
    [InlineData("acme")]
    [InlineData("acme/shop/../other")]
    [InlineData("acme/..")]
    public async Task A_repository_of_another_shape_is_refused(string name)
    {
        var run = await RunAsync(new RecordedTools(), "x", name);

        run.ShouldRefuse($"GITHUB_REPOSITORY is '{name}' but must be owner/name");
    }

    [Fact]
    public async Task An_empty_or_missing_file_is_refused()
    {
        Assert.EndsWith("comment.md is empty\n", (await RunAsync(new RecordedTools(), " \n")).Error, StringComparison.Ordinal);
        var missing = await CommandAsync(new RecordedTools(), "acme/shop", ["comment", "--pull-request", "7", "--marker", "x", _repository.PathOf("none.md")]);
        Assert.Equal(ExitCode.BadInput, missing.ExitCode);
        Assert.Contains("none.md' is no file; it must be the text, in Markdown", missing.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> RunAsync(RecordedTools tools, string text, string? variable = "acme/shop") =>
        CommandAsync(tools, variable, ["comment", "--pull-request", "7", "--marker", "plan-staging", _repository.Write("comment.md", text)]);

    private Task<CommandRun> CommandAsync(RecordedTools tools, string? variable, string[] args) => CommandRun.InAsync(
        new CommandEnvironment
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            Files = () => _repository.Files,
            Tools = _ => tools,
            Clock = new ImpatientClock(),
            Variables = name => name == "GITHUB_REPOSITORY" ? variable : null,
        },
        args);

    private static object Comment(long id, string body, bool own = true) => new { fullDatabaseId = $"{id}", body, viewerDidAuthor = own };

    private static string Page(params object[] comments) => Page(null, comments);

    private static string Page(string? next, params object[] comments) => JsonSerializer.Serialize(new
    {
        data = new { repository = new { pullRequest = new { comments = new { nodes = comments, pageInfo = new { hasNextPage = next is not null, endCursor = next } } } } },
    });

    private static string Body(string? input) => JsonDocument.Parse(input!).RootElement.GetProperty("body").GetString()!;
}
