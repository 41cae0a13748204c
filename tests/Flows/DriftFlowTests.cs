using Stacks.Commands;
using Stacks.Tools;
using Tests.Stacks;

namespace Tests.Flows;

/// <summary>The nightly comparison through processes. GitHub has nothing here of what is declared, so there is drift whenever it could be looked at.</summary>
public sealed class DriftFlowTests : IDisposable
{
    private const string Repository = "gh api repos/acme/shop --method GET";
    private const string Refresh = "pulumi refresh --preview-only --expect-no-changes";
    private const string Issues = "gh api repos/acme/shop/issues";

    private readonly TemporaryRepository _repository = new("production");
    private readonly FakeTools _tools = new FakeTools()
        .On(Refresh, "Resources:")
        .On("gh api repos/acme/shop/", [new ToolAnswer(1, "", "gh: Not Found (HTTP 404)")])
        .On("gh api repos/acme/shop/rulesets?", "[]")
        .On(Repository, """{"name": "shop"}""")
        .On($"{Issues}?", "[]")
        .On($"{Issues} --method POST", """{"number": 4, "html_url": "https://github.com/acme/shop/issues/4", "state": "open", "body": "", "labels": [{"name": "drift"}]}""");

    public void Dispose()
    {
        _repository.Dispose();
        _tools.Dispose();
    }

    [Fact]
    public async Task It_looks_at_the_cloud_then_at_GitHub_and_then_keeps_its_issue()
    {
        var run = await RunAsync();

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.Contains("environment", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("production has drifted: in GitHub (", run.Error, StringComparison.Ordinal);
        Assert.StartsWith(Refresh, _tools.Calls[0], StringComparison.Ordinal);
        Assert.Equal(_tools.Calls.Count - 1, _tools.Calls.ToList().FindIndex(call => call.StartsWith($"{Issues} --method POST", StringComparison.Ordinal)));
    }

    /// <summary>Which call fails, and which of the parts were begun by then.</summary>
    public static TheoryData<string, string[]> Failures => new()
    {
        { Refresh, ["cloud"] },
        { Repository, ["cloud", "GitHub"] },
        { $"{Issues}?", ["cloud", "GitHub", "issue"] },
        { $"{Issues} --method POST", ["cloud", "GitHub", "issue"] },
    };

    [Theory, MemberData(nameof(Failures))]
    public async Task Whatever_fails_ends_it_and_is_not_taken_for_drift(string call, string[] parts)
    {
        _tools.Failing(call, "gh: Resource not accessible by integration (HTTP 403)");

        var run = await RunAsync();

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("access denied", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("has drifted", run.Error, StringComparison.Ordinal);
        Assert.Equal(parts, _tools.Calls.Select(Part).Distinct());
    }

    private static string Part(string call) =>
        call.StartsWith("pulumi", StringComparison.Ordinal) ? "cloud" : call.StartsWith(Issues, StringComparison.Ordinal) ? "issue" : "GitHub";

    private Task<CommandRun> RunAsync() => _tools.RunAsync(_repository.Files, web: null, "drift", "production");
}
