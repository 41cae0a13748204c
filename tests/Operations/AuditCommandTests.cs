using Infra.Settings;
using Stacks.Operations;
using Stacks.Operations.Drift;
using Stacks.Tools;
using Tests.Auditing;
using Tests.Fixtures;

namespace Tests.Operations;

public sealed class AuditCommandTests
{
    private readonly List<string> _said = [];

    [Fact]
    public async Task Where_all_is_as_declared_it_says_how_much_it_looked_at()
    {
        await RunAsync(LiveSample.With("/automated-security-fixes", "\"paused\": false", "\"paused\": true"));

        Assert.Equal(["note: Dependabot security updates are paused", "GitHub is as staging declares it: 13 resources audited"], _said);
    }

    [Fact]
    public async Task A_difference_is_a_no()
    {
        var exception = await Assert.ThrowsAsync<OperationFailedException>(() => RunAsync(LiveSample.With("/actions/permissions ", "\"selected\"", "\"all\"")));

        Assert.Equal(["actions: allowed_actions is declared as selected, but GitHub has all; see https://github.com/acme/shop/settings/actions"], _said);
        Assert.Equal("1 difference between staging and GitHub; deploy the stack again, or declare what is wanted", exception.Message);
    }

    [Fact]
    public async Task What_was_not_seen_is_no_pass()
    {
        var exception = await Assert.ThrowsAsync<ToolException>(() => RunAsync(LiveSample.Failing("/vulnerability-alerts", "gh: Resource not accessible (HTTP 403)")));

        Assert.Equal(ToolTrouble.AccessDenied, exception.Trouble);
        Assert.StartsWith("alerts: not audited: ", Assert.Single(_said), StringComparison.Ordinal);
    }

    private Task RunAsync(RecordedTools tools)
    {
        var context = RecordedOperation.On("staging", tools, _said.Add);
        var settings = context.Settings with { GitHub = context.Settings.GitHub with { Repository = new RepositoryName("acme", "shop") } };
        return new AuditGitHub(context with { Stack = new StackInAws("staging", settings) }, LiveSample.Plan).RunAsync(CancellationToken.None);
    }
}
