using System.Text.Json;
using Stacks.Operations.Drift;
using Stacks.Tools;
using Tests.Fixtures;

namespace Tests.Operations;

public sealed class RollingIssueTests
{
    private const string List = "gh api repos/acme/shop/issues?labels=drift&state=all&per_page=100&page=";
    private const string Page = "https://github.com/acme/shop/issues/";

    [Fact]
    public async Task The_first_drift_opens_it()
    {
        var tools = new RecordedTools().On($"{List}1 ", "[]").On("gh api repos/acme/shop/issues --method POST", Issue(4));

        Assert.Equal($"opened issue {Page}4", await Of(tools).ShowAsync("text", CancellationToken.None));
        Assert.Equal("""{"title":"Drift in staging","body":"\u003C!-- drift-staging --\u003E\ntext","labels":["drift"]}""", tools.Inputs[^1]);
    }

    [Fact]
    public async Task While_it_lasts_the_text_is_brought_up_to_date_without_a_comment()
    {
        var tools = new RecordedTools().On($"{List}1 ", $"[{Issue(9, state: "closed")}, {Issue(4)}]").On("gh api repos/acme/shop/issues/4 --method PATCH", Issue(4));

        Assert.Equal($"brought issue {Page}4 up to date", await Of(tools).ShowAsync("new", CancellationToken.None));
        Assert.Equal(2, tools.Calls.Count);
        Assert.Contains("\"state\":\"open\"", tools.Inputs[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Later_drift_opens_the_last_one_again()
    {
        var tools = new RecordedTools()
            .On($"{List}1 ", $"[{Issue(3, state: "closed")}, {Issue(4, state: "closed")}]")
            .On("gh api repos/acme/shop/issues/4 --method PATCH", Issue(4))
            .On("gh api repos/acme/shop/issues/4/comments --method POST", "{\"id\": 1}");

        Assert.Equal($"opened issue {Page}4 again", await Of(tools).ShowAsync("new", CancellationToken.None));
        Assert.Equal("{\"body\":\"\\u0060staging\\u0060 has drifted again.\"}", tools.Inputs[^1]);
    }

    [Fact]
    public async Task When_it_is_gone_the_issue_is_closed_with_a_comment()
    {
        var tools = new RecordedTools()
            .On($"{List}1 ", $"[{Issue(4)}]")
            .On("gh api repos/acme/shop/issues/4/comments --method POST", "{\"id\": 1}")
            .On("gh api repos/acme/shop/issues/4 --method PATCH", Issue(4));

        Assert.Equal($"closed issue {Page}4", await Of(tools).CloseAsync(CancellationToken.None));
        Assert.Equal("{\"state\":\"closed\",\"state_reason\":\"completed\"}", tools.Inputs[^1]);
        Assert.Equal("{\"body\":\"The drift of \\u0060staging\\u0060 is gone.\"}", tools.Inputs[^2]);
    }

    [Fact]
    public async Task Without_an_open_issue_there_is_nothing_to_close()
    {
        var tools = new RecordedTools().On($"{List}1 ", $"[{Issue(4, state: "closed")}]");

        Assert.Equal("no issue is open about it", await Of(tools).CloseAsync(CancellationToken.None));
        Assert.Single(tools.Calls);
    }

    [Fact]
    public async Task Other_stacks_pull_requests_and_issues_with_its_title_alone_are_left_alone()
    {
        var tools = new RecordedTools().On(
            $"{List}1 ",
            $"[{Issue(1, marker: "<!-- drift-production -->")}, {Issue(2, marker: "")}, {Issue(3, more: "\"pull_request\": {\"url\": \"x\"},")}, {Issue(5, more: "\"title\": \"Drift in staging\",", marker: "> <!-- drift-staging -->")}]");

        Assert.Equal("no issue is open about it", await Of(tools).CloseAsync(CancellationToken.None));
    }

    [Fact]
    public async Task It_is_found_on_a_later_page()
    {
        var others = string.Join(", ", Enumerable.Range(100, 100).Select(number => Issue(number, marker: "")));
        var tools = new RecordedTools().On($"{List}1 ", $"[{others}]").On($"{List}2 ", $"[{Issue(4)}]").On("gh api repos/acme/shop/issues/4", Issue(4));

        Assert.Equal($"brought issue {Page}4 up to date", await Of(tools).ShowAsync("x", CancellationToken.None));
    }

    [Fact]
    public async Task An_issue_that_would_not_be_found_again_is_told()
    {
        var tools = new RecordedTools().On($"{List}1 ", "[]").On("gh api repos/acme/shop/issues --method POST", Issue(4, label: "other"));

        var exception = await Assert.ThrowsAsync<ToolException>(() => Of(tools).ShowAsync("text", CancellationToken.None));

        Assert.Equal($"gh api: {Page}4 was opened without its label drift, by which it would be found again: set it", exception.Message);
    }

    internal static string Issue(int number, string state = "open", string marker = "<!-- drift-staging -->", string label = "drift", string more = "") =>
        $$"""{ {{more}} "number": {{number}}, "state": "{{state}}", "html_url": "{{Page}}{{number}}", "body": {{JsonSerializer.Serialize($"{marker}\nold")}}, "labels": [{"name": "{{label}}"}]}""";

    private static RollingIssue Of(RecordedTools tools) => new(new GitHub(tools, "acme/shop"), "staging");
}
