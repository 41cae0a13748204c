using Stacks.Operations;
using Stacks.Operations.Deployments;
using Tests.Fixtures;

namespace Tests.Operations;

public sealed class PullRequestApprovalTests
{
    private const string Pulls = "gh api repos/acme/shop/commits/c0ffee/pulls";
    private const string Reviews = "gh api repos/acme/shop/pulls/12/reviews?per_page=100&page=1";
    private const string Member = "gh api orgs/acme/teams/platform/memberships/bob";

    private readonly List<string> _said = [];
    private readonly RecordedTools _tools = new RecordedTools()
        .On(Pulls, Pull())
        .On(Reviews, $"[{Review("bob", "APPROVED")}]")
        .On("gh api repos/acme/shop/teams", """[{"id": 99, "slug": "other"}, {"id": 1234567, "slug": "platform"}]""")
        .On(Member, """{"state": "active"}""");

    [Fact]
    public async Task A_member_of_a_reviewing_team_has_approved()
    {
        await RequireAsync();

        Assert.Equal(["bob has approved pull request 12."], _said);
        Assert.DoesNotContain(_tools.Calls, call => call.Contains("teams/other", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_later_comment_leaves_an_approval_as_it_is()
    {
        _tools.On(Reviews, $"[{Review("bob", "APPROVED")}, {Review("bob", "COMMENTED")}]");

        await RequireAsync();

        Assert.Single(_said);
    }

    /// <summary>What GitHub answers, which is no approval.</summary>
    public static TheoryData<string, string, string> Missing => new()
    {
        { Pulls, "[]", "c0ffee is not the merge of a pull request into production, so nobody has approved it" },
        { Pulls, Pull(merged: "null"), "c0ffee is not the merge of a pull request into production, so nobody has approved it" },
        { Pulls, Pull(merge: "other"), "c0ffee is not the merge of a pull request into production, so nobody has approved it" },
        { Pulls, Pull(into: "main"), "c0ffee is not the merge of a pull request into production, so nobody has approved it" },
        { Reviews, "[]", "It was approved by: nobody" },
        { Reviews, $"[{Review("bob", "APPROVED", "earlier")}]", "It was approved by: nobody" },
        { Reviews, $"[{Review("bob", "APPROVED")}, {Review("bob", "CHANGES_REQUESTED")}]", "It was approved by: nobody" },
        { Reviews, $"[{Review("bob", "APPROVED")}, {Review("bob", "DISMISSED")}]", "It was approved by: nobody" },
        { Reviews, $"[{Review("ann", "APPROVED")}]", "other than ann, who deploys" },
        { Member, """{"state": "pending"}""", "It was approved by: bob" },
        { "gh api repos/acme/shop/teams", "[]", "It was approved by: bob" },
    };

    [Theory, MemberData(nameof(Missing))]
    public async Task Anything_less_is_no_approval(string call, string answer, string message)
    {
        _tools.On(call, answer);

        var exception = await Assert.ThrowsAsync<OperationFailedException>(RequireAsync);

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_starts_the_run_again_does_not_count_either()
    {
        var context = RecordedOperation.On("production", _tools, _said.Add, ("GITHUB_SHA", "c0ffee"), ("GITHUB_ACTOR", "ann"), ("GITHUB_TRIGGERING_ACTOR", "bob"));

        var exception = await Assert.ThrowsAsync<OperationFailedException>(() => new PullRequestApproval(context).RequireAsync(CancellationToken.None));

        Assert.Contains("other than bob, who deploys. It was approved by: bob", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_in_no_team_has_not_approved()
    {
        _tools.Failing(Member, "gh: Not Found (HTTP 404)", 1);

        await Assert.ThrowsAsync<OperationFailedException>(RequireAsync);
    }

    [Fact]
    public async Task Without_a_commit_there_is_nothing_to_look_for() => Assert.StartsWith(
        "GITHUB_SHA is not set",
        (await Assert.ThrowsAsync<OperationFailedException>(() =>
            new PullRequestApproval(RecordedOperation.On("production", _tools)).RequireAsync(CancellationToken.None))).Message,
        StringComparison.Ordinal);

    private static string Pull(string merged = "\"2026-03-01T10:00:00Z\"", string merge = "c0ffee", string into = "production") => $$$"""
        [{"number": 12, "merged_at": {{{merged}}}, "merge_commit_sha": "{{{merge}}}", "head": {"ref": "feature", "sha": "head"}, "base": {"ref": "{{{into}}}", "sha": "base"}}]
        """;

    private static string Review(string login, string state, string commit = "head") =>
        $$$"""{"user": {"login": "{{{login}}}", "id": {{{login.Length + login[0]}}}}, "state": "{{{state}}}", "commit_id": "{{{commit}}}"}""";

    private Task RequireAsync() =>
        new PullRequestApproval(RecordedOperation.On("production", _tools, _said.Add, ("GITHUB_SHA", "c0ffee"), ("GITHUB_ACTOR", "ann"))).RequireAsync(CancellationToken.None);
}
