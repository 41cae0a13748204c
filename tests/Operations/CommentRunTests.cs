using Stacks.Commands;
using Stacks.Tools;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

/// <summary>The artifact of a run may come from anybody.</summary>
public sealed class CommentRunTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";
    private const string Pulls = "gh api repos/acme/shop/pulls?state=open&head=octocat%3Afix&per_page=100 --method GET";
    private const string Post = "gh api repos/acme/shop/issues/7/comments --method POST";

    private readonly TemporaryRepository _repository = new("staging", "production");
    private readonly RecordedTools _tools = new RecordedTools()
        .On(Pulls, $$"""[ {"number": 9, "head": {"sha": "ffff"} }, {"number": 7, "head": {"sha": "{{Commit}}"} } ]""")
        .On("gh api graphql", """{"data": {"repository": {"pullRequest": {"comments": {"nodes": [], "pageInfo": {"hasNextPage": false}}}}}}""")
        .On(Post, """{"id": 99}""");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task The_previews_of_all_stacks_become_one_comment()
    {
        Leave("preview-staging", "7\n", "## staging\n");
        Leave("preview-production", "7\n", "## production\n");

        Assert.Equal(new CommandRun(ExitCode.Fine, "posted comment 99 to pull request 7\n", ""), await RunAsync());
        Assert.Contains("## production\\n\\n## staging", _tools.Inputs[^1], StringComparison.Ordinal);
    }

    /// <summary>What a run claims to be of, where GitHub has number 7 on this commit and number 9 on another.</summary>
    [Theory]
    [InlineData("9")]
    [InlineData("8")]
    [InlineData("-7")]
    [InlineData("7; rm -rf /")]
    [InlineData("")]
    [InlineData("777777777777777777777777")]
    public async Task A_claim_that_GitHub_does_not_bear_out_counts_for_nothing(string claim)
    {
        Leave("preview-staging", claim, "text");

        Assert.Equal(new CommandRun(ExitCode.Fine, "Nothing to comment: the commit of the run is no longer the head of an open pull request.\n", ""), await RunAsync());
        Assert.Equal([Pulls], _tools.Calls.Select(call => call.Split(" --header")[0]));
    }

    [Fact]
    public async Task It_leads_to_the_run()
    {
        Leave("preview-staging", "7", "text");

        await RunAsync("octocat:fix", Commit, "--run", "https://github.com/acme/shop/actions/runs/5");

        Assert.Contains("text\\n\\n[The run, with the whole in its artifacts](https://github.com/acme/shop/actions/runs/5)", _tools.Inputs[^1], StringComparison.Ordinal);
        Assert.Equal(
            "--run is 'javascript:x' but must be an address that begins with https://; see dotnet run --project stacks -- comment-run --help\n",
            (await RunAsync("octocat:fix", Commit, "--run", "javascript:x")).Error);
    }

    [Fact]
    public async Task A_run_that_left_nothing_is_no_failure()
    {
        Assert.Equal(new CommandRun(ExitCode.Fine, "Nothing to comment: the run has left no preview.\n", ""), await RunAsync());
        Assert.Empty(_tools.Calls);
    }

    [Fact]
    public async Task Other_files_and_links_are_left_alone()
    {
        Leave("preview-staging", "7", "text");
        var secret = Path.Combine(_repository.Files.Root, "secret.txt");
        File.WriteAllText(secret, "CANARY");
        Directory.CreateDirectory(In("preview-linked"));
        File.CreateSymbolicLink(Path.Combine(In("preview-linked"), "preview.md"), secret);
        File.WriteAllText(Path.Combine(In("preview-staging"), "other.md"), "CANARY");

        await RunAsync();

        Assert.DoesNotContain("CANARY", _tools.Inputs[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_comment_takes_is_refused()
    {
        Leave("preview-staging", "7", new string('x', 70_000));

        var run = await RunAsync();

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Contains("has 70000 characters but a comment takes ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_GitHub_does_not_answer_is_said()
    {
        Leave("preview-staging", "7", "text");
        _tools.On(Pulls, [new ToolAnswer(1, "", "gh: Resource not accessible by integration (HTTP 403)")]);

        Assert.Equal(ExitCode.Failed, (await RunAsync()).ExitCode);
    }

    [Theory]
    [InlineData("fix", Commit, "--head is 'fix' but must be OWNER:BRANCH")]
    [InlineData("octocat:fix", "main", "--commit is 'main' but must be the full id of a commit")]
    public async Task What_GitHub_never_says_is_refused(string head, string commit, string message)
    {
        var run = await RunAsync(head, commit);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    private string In(string artifact) => Path.Combine(_repository.Files.Root, "artifacts", artifact);

    private void Leave(string artifact, string number, string text)
    {
        Directory.CreateDirectory(In(artifact));
        File.WriteAllText(Path.Combine(In(artifact), "pull-request.txt"), number);
        File.WriteAllText(Path.Combine(In(artifact), "preview.md"), text);
    }

    private Task<CommandRun> RunAsync(string head = "octocat:fix", string commit = Commit, params string[] more) => CommandRun.InAsync(
        new CommandEnvironment { Output = TextWriter.Null, Error = TextWriter.Null, Files = () => _repository.Files, Tools = _ => _tools, Clock = new ImpatientClock(), Variables = _ => null },
        ["comment-run", Path.Combine(_repository.Files.Root, "artifacts"), "--head", head, "--commit", commit, "--marker", "preview", .. more]);
}
