using Stacks.Tools;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

public sealed class SnapshotDatabaseTests
{
    private const string Id = "shop-production-20260304-050607-1-4-2";

    [Fact]
    public async Task It_waits_until_the_snapshot_is_available_and_ends_with_its_id()
    {
        var tools = Fine(Snapshot("creating", 0), Snapshot("creating", 40), Snapshot("available", 100));

        var run = await tools.RunAsync("snapshot", "production");

        Assert.Equal(new CommandRun(0, $"{Id}: creating, 0 %\n{Id}: creating, 40 %\n{Id}: available\n{Id}\n", ""), run);
        Assert.Equal(
            $"aws rds create-db-snapshot --db-instance-identifier shop-production --db-snapshot-identifier {Id} --tags "
                + """[{"Key":"Name","Value":"shop-production"},{"Key":"owner","Value":"platform@example.com"},{"Key":"product","Value":"shop"},{"Key":"stack","Value":"production"},{"Key":"why","Value":"before release 1.4.2"}]"""
                + " --region eu-west-1 --output json --no-cli-pager",
            tools.Calls[0]);
        Assert.StartsWith($"aws rds describe-db-snapshots --db-snapshot-identifier {Id} ", tools.Calls[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v1..2__3-", "v1-2-3")]
    [InlineData("2026.03.04-RC1", "2026-03-04-rc1")]
    public async Task The_id_is_one_that_RDS_takes(string version, string end)
    {
        using var stacks = new TemporaryRepository("production");
        stacks.Replace("Pulumi.production.yaml", "    version: 1.4.2\n", $"    version: \"{version}\"\n");
        var tools = Fine(Snapshot("available", 100));

        var run = await CommandRun.InAsync(RecordedAws.Environment(tools) with { Files = () => stacks.Files }, "snapshot", "production");

        Assert.EndsWith($"\nshop-production-20260304-050607-{end}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pipeline_gets_the_id()
    {
        using var folder = new TemporaryRepository();
        var file = folder.Write("output", "before=1\n");
        var environment = RecordedAws.Environment(Fine(Snapshot("available", 100))) with { Variables = name => name == "GITHUB_OUTPUT" ? file : null };

        await CommandRun.InAsync(environment, "snapshot", "production");

        Assert.Equal($"before=1\nsnapshot_id={Id}\n", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task An_account_that_is_full_of_snapshots_is_told_what_to_delete()
    {
        var tools = new RecordedTools().Failing(
            "aws rds create-db-snapshot", "An error occurred (SnapshotQuotaExceeded) when calling the CreateDBSnapshot operation: Cannot create more than 100 manual snapshots");

        var run = await tools.RunAsync("snapshot", "production");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("RDS keeps no further snapshot in eu-west-1; nothing was changed, and no snapshot stands. Delete those that nobody goes back to", run.Error, StringComparison.Ordinal);
        Assert.Contains("--db-instance-identifier shop-production, then aws rds delete-db-snapshot", run.Error, StringComparison.Ordinal);
        Assert.Single(tools.Calls);
    }

    [Fact]
    public async Task A_snapshot_that_fails_is_told()
    {
        var run = await Fine(Snapshot("creating", 10), Snapshot("failed", 10)).RunAsync("snapshot", "production");

        Assert.Equal(new CommandRun(1, $"{Id}: creating, 10 %\n", $"the snapshot {Id} is failed; nothing was changed, and no snapshot stands\n"), run);
    }

    [Fact]
    public async Task A_snapshot_that_never_ends_is_told_after_an_hour()
    {
        var run = await Fine(Snapshot("creating", 99)).RunAsync("snapshot", "production");

        Assert.Equal((1, $"waited 60 minutes for the snapshot {Id}; last seen: {Id}: creating, 99 %\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_database_that_is_busy_is_an_error_with_the_words_of_RDS()
    {
        var tools = new RecordedTools().Failing(
            "aws rds create-db-snapshot", "An error occurred (InvalidDBInstanceState) when calling the CreateDBSnapshot operation: Instance is not currently available.");

        var run = await tools.RunAsync("snapshot", "production");

        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith("Instance is not currently available.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_throttled_asks_again()
    {
        var tools = Fine().On("aws rds describe-db-snapshots", new ToolAnswer(254, "", RecordedAws.Throttled), new ToolAnswer(0, Snapshot("available", 100), ""));

        Assert.Equal(0, (await tools.RunAsync("snapshot", "production")).ExitCode);
    }

    [Fact]
    public async Task Without_the_right_to_take_one_nothing_is_taken() =>
        Assert.Equal(3, (await Fine().Failing("aws rds create-db-snapshot", RecordedAws.AccessDenied).RunAsync("snapshot", "production")).ExitCode);

    [Fact]
    public async Task An_answer_of_another_shape_is_an_error() =>
        Assert.Equal(3, (await Fine("{\"DBSnapshots\": [{}]}").RunAsync("snapshot", "production")).ExitCode);

    private static RecordedTools Fine(params string[] looks) => new RecordedTools()
        .On("aws rds create-db-snapshot", """{"DBSnapshot": {"DBSnapshotIdentifier": "x", "Status": "creating", "PercentProgress": 0, "Encrypted": true}}""")
        .On("aws rds describe-db-snapshots", looks.Length == 0 ? [Snapshot("available", 100)] : looks);

    private static string Snapshot(string status, int percent) => $$"""
        {"DBSnapshots": [{"DBSnapshotIdentifier": "x", "DBInstanceIdentifier": "shop-production", "SnapshotCreateTime": "2026-03-04T05:06:07.123000+00:00",
          "Engine": "postgres", "AllocatedStorage": 100, "Status": "{{status}}", "PercentProgress": {{percent}}, "SnapshotType": "manual", "Encrypted": true, "TagList": []}]}
        """;
}
