using Stacks.Operations;
using Stacks.Operations.Deployments;
using Stacks.Tools;
using Tests.Fixtures;

namespace Tests.Operations;

public sealed class EnvironmentApprovalTests
{
    private const string Approvals = "gh api repos/acme/shop/actions/runs/77/approvals";

    private readonly List<string> _said = [];

    [Fact]
    public async Task Somebody_else_has_approved()
    {
        await RequireAsync($"[{Review("ann")}, {Review("bob")}]");

        Assert.Equal(["bob has approved what ann has released."], _said);
    }

    /// <summary>What GitHub answers, and who has approved then.</summary>
    public static TheoryData<string, string> Missing => new()
    {
        { "[]", "nobody" },
        { $"[{Review("ann")}]", "ann" },
        { $"[{Review("Ann")}]", "Ann" },
        { $"[{Review("bob", "rejected")}]", "nobody" },
        { $"[{Review("bob", environment: "staging")}]", "nobody" },
    };

    [Theory, MemberData(nameof(Missing))]
    public async Task Anything_less_is_no_approval(string answer, string approvers)
    {
        var exception = await Assert.ThrowsAsync<OperationFailedException>(() => RequireAsync(answer));

        Assert.Equal($"ann has published the release, and nobody else has approved its deployment to production. It was approved by: {approvers}", exception.Message);
    }

    [Fact]
    public async Task Outside_of_a_run_there_is_none()
    {
        var approval = new EnvironmentApproval(RecordedOperation.On("production", new RecordedTools()), "ann");

        Assert.Contains("GITHUB_RUN_ID is not set", (await Assert.ThrowsAsync<OperationFailedException>(() => approval.RequireAsync(CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_GitHub_does_not_show_is_no_approval() =>
        Assert.Equal(ToolTrouble.Malformed, (await Assert.ThrowsAsync<ToolException>(() => RequireAsync("""[{"state": "approved"}]"""))).Trouble);

    private Task RequireAsync(string answer) =>
        new EnvironmentApproval(RecordedOperation.On("production", new RecordedTools().On(Approvals, answer), _said.Add, ("GITHUB_RUN_ID", "77")), "ann").RequireAsync(CancellationToken.None);

    private static string Review(string login, string state = "approved", string environment = "production") =>
        $$"""{"state": "{{state}}", "comment": "", "user": {"id": 7, "login": "{{login}}"}, "environments": [{"id": 1, "name": "{{environment}}"}]}""";
}
