using Infra.Settings;
using Stacks.Operations;
using Stacks.Operations.Locks;
using Stacks.Tools;
using Tests.Fixtures;

namespace Tests.Operations;

public sealed class StackUnlockingTests
{
    private const string Keys = "aws s3api list-objects-v2 --bucket acme-state --prefix shop/.pulumi/locks/organization/infra/staging/ --query {Keys: Contents[].Key} --region eu-west-1";
    private const string Copy = "aws s3 cp s3://acme-state/shop/.pulumi/locks/organization/infra/staging/";
    private const string List = "pulumi stack ls --json --non-interactive";
    private const string History = "pulumi stack history --json --page-size 1 --non-interactive --stack staging";
    private const string Export = "pulumi stack export --non-interactive --stack staging";
    private const string Runs = "gh api repos/";
    private const string Cancel = "pulumi cancel --yes --non-interactive --stack staging";
    private const string Urn = "urn:pulumi:staging::infra::infra:data:PostgresDatabase$aws:rds/instance:Instance::database-instance";

    private static readonly string OldLock = Lock("2026-03-04T04:50:00.5Z");

    private readonly List<string> _said = [];

    [Fact]
    public async Task Without_yes_it_only_tells_who_holds_the_stack_and_what_is_half_done()
    {
        var tools = InBucket(OldLock, $$$"""[{"type": "updating", "resource": {"urn": "{{{Urn}}}"}}, {"type": "creating", "resource": {"urn": "{{{Urn}}}-2"}}]""");

        await RunAsync(tools, remove: false);

        Assert.Equal(
            [
                "staging is locked",
                "  by runner@host-1, process 2041, since 2026-03-04 04:50:00 UTC",
                $"  updating {Urn}: pulumi refresh --stack staging finds out how it ended",
                $"  creating {Urn}-2: if it is there, pulumi refresh --stack staging --import-pending-creates '{Urn}-2' --import-pending-creates ID; if not, pulumi refresh --stack staging --clear-pending-creates",
                "to let go of it, where nobody works on it any more: dotnet run --project stacks -- unlock staging --yes",
            ],
            _said);
        Assert.DoesNotContain(Cancel, tools.Calls);
    }

    [Fact]
    public async Task With_yes_it_lets_go_of_an_old_lock()
    {
        var tools = InBucket(OldLock).On(Cancel, "canceled");

        await RunAsync(tools, remove: true);

        Assert.Equal(Cancel, tools.Calls[^1]);
        Assert.Equal("staging is not locked any more; next: look at what a deployment would change (dotnet run --project stacks -- plan staging); docs/runbooks/stack-locked.md", _said[^1]);
    }

    [Fact]
    public async Task What_is_not_locked_is_left_alone()
    {
        var tools = new RecordedTools().On(Keys, "{\"Keys\": null}").On(Export, State("[]"));

        await RunAsync(tools, remove: true);

        Assert.Equal(["staging is not locked"], _said);
    }

    [Theory]
    [InlineData("deploy-staging.yml")]
    [InlineData("rollback.yml")]
    [InlineData("drift.yml@refs/heads/main")]
    public async Task While_a_run_may_be_working_on_it_the_stack_stays_locked(string workflow)
    {
        var tools = InBucket(OldLock).On(Runs, Run(8, workflow));

        var exception = await Assert.ThrowsAsync<OperationFailedException>(() => RunAsync(tools, remove: true));

        Assert.Equal("staging stays locked: https://github.com/acme/shop/actions/runs/8 is running; wait for the end, or cancel there first", exception.Message);
        Assert.DoesNotContain(Cancel, tools.Calls);
    }

    [Theory]
    [InlineData("deploy-production.yml", 8)]
    [InlineData("ci.yml", 8)]
    [InlineData("rollback.yml", 77)]
    public async Task Runs_of_others_and_the_run_itself_are_in_nobodys_way(string workflow, long id)
    {
        var tools = InBucket(OldLock).On(Runs, Run(id, workflow)).On(Cancel, "canceled");

        await RunAsync(tools, remove: true, ("GITHUB_RUN_ID", "77"));

        Assert.Equal(Cancel, tools.Calls[^1]);
    }

    [Theory]
    [InlineData("2026-03-04T04:56:08Z", false)]
    [InlineData("2026-03-04T05:56:07+01:00", true)]
    public async Task A_lock_of_the_last_ten_minutes_stays(string since, bool removed)
    {
        var tools = InBucket(Lock(since)).On(Cancel, "canceled");

        var exception = await Record.ExceptionAsync(() => RunAsync(tools, remove: true));

        Assert.Equal(removed ? null : "staging stays locked: the lock of runner@host-1, process 2041 is younger than 10 minutes; ask there first", exception?.Message);
        Assert.Equal(removed, tools.Calls.Contains(Cancel));
    }

    [Fact]
    public async Task Pulumi_Cloud_tells_who_updates_the_stack()
    {
        var tools = InCloud().On(History, """[{"kind": "update", "startTime": "2026-03-04T04:00:00.000Z", "result": "in-progress", "environment": {"git.author": "Ada", "ci.build.url": "https://github.com/x"}, "config": {"infra:secrets": {"secret": true, "value": "canary"}}}]""");

        await InCloudAsync(tools, remove: false);

        Assert.Equal("  by update by https://github.com/x, since 2026-03-04 04:00:00 UTC", _said[1]);
        Assert.All(_said, line => Assert.DoesNotContain("canary", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_update_without_a_beginning_stays()
    {
        var exception = await Assert.ThrowsAsync<OperationFailedException>(() => InCloudAsync(InCloud().On(History, "[]"), remove: true));

        Assert.Equal("staging stays locked: nobody knows since when; ask Pulumi Cloud, and use pulumi cancel there", exception.Message);
    }

    [Theory]
    [InlineData("""[{"name": "staging", "updateInProgress": false}]""")]
    [InlineData("""[{"name": "production", "updateInProgress": true}]""")]
    [InlineData("[]")]
    public async Task Another_update_in_Pulumi_Cloud_is_none_of_this_stack(string stacks)
    {
        await InCloudAsync(InCloud().On(List, stacks), remove: false);

        Assert.Equal(["staging is not locked"], _said);
    }

    [Theory]
    [InlineData(Keys, "An error occurred (AccessDenied) when calling the ListObjectsV2 operation", ToolTrouble.AccessDenied)]
    [InlineData(Export, "error: no stack named 'staging' found", ToolTrouble.NotFound)]
    [InlineData(Runs, "gh: Server Error (HTTP 502)", ToolTrouble.Failed)]
    [InlineData(Cancel, "error: boom", ToolTrouble.Failed)]
    public async Task Where_a_tool_fails_nothing_is_let_go_of(string call, string error, ToolTrouble trouble) =>
        Assert.Equal(trouble, (await Assert.ThrowsAsync<ToolException>(() => RunAsync(InBucket(OldLock).On(Cancel, "").Failing(call, error), remove: true))).Trouble);

    [Fact]
    public async Task A_lock_of_another_shape_is_no_answer() =>
        Assert.Equal(ToolTrouble.Malformed, (await Assert.ThrowsAsync<ToolException>(() => RunAsync(InBucket("{\"pid\": 1}"), remove: true))).Trouble);

    private static RecordedTools InBucket(string held, string pending = "[]") => new RecordedTools()
        .On(Keys, "{\"Keys\": [\"shop/.pulumi/locks/organization/infra/staging/1.json\"]}")
        .On(Copy, held)
        .On(Export, State(pending))
        .On(Runs, "{\"workflow_runs\": []}");

    private static RecordedTools InCloud() => new RecordedTools()
        .On(List, """[{"name": "acme/staging", "current": true, "updateInProgress": true}]""")
        .On(Export, State("null"))
        .On(Runs, "{\"workflow_runs\": []}");

    private static string Lock(string since) => $$"""{"pid": 2041, "username": "runner", "hostname": "host-1", "timestamp": "{{since}}"}""";

    private static string State(string pending) => $$$"""{"version": 3, "deployment": {"manifest": {}, "resources": [], "pending_operations": {{{pending}}}}}""";

    private static string Run(long id, string workflow) =>
        $$"""{"total_count": 1, "workflow_runs": [{"id": {{id}}, "path": ".github/workflows/{{workflow}}", "status": "in_progress", "html_url": "https://github.com/acme/shop/actions/runs/{{id}}"}]}""";

    private Task RunAsync(RecordedTools tools, bool remove, params (string, string)[] variables) => RunAsync(tools, remove, new StateBucket("acme-state", "shop", null), variables);

    private Task InCloudAsync(RecordedTools tools, bool remove) => RunAsync(tools, remove, bucket: null);

    private Task RunAsync(RecordedTools tools, bool remove, StateBucket? bucket, params (string, string)[] variables)
    {
        var context = RecordedOperation.On("staging", tools, _said.Add, variables);
        var settings = context.Settings with { State = new StateSettings { Url = "s3://acme-state/shop", Bucket = bucket } };
        return new StackUnlocking(context with { Stack = new StackInAws("staging", settings) }, "infra").RunAsync(remove, CancellationToken.None);
    }
}
