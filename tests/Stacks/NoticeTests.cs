using Infra.Data;
using Stacks.Preview;
using Tests.Fixtures;
using Tests.Settings;

namespace Tests.Stacks;

public sealed class NoticeTests
{
    private static readonly DateOnly EndOf14 = new(2027, 2, 28);

    [Fact]
    public void The_two_stacks_have_nothing_to_attend_to_today() =>
        Assert.Empty(Notice.Of(Reading.Read(SettingsText.Staging), "staging", EngineSupport.Checked));

    [Theory]
    [InlineData(181, null)]
    [InlineData(180, "standard support of Postgres 14 ends on 2027-02-28, in 180 days: upgrade before AWS does")]
    [InlineData(1, "standard support of Postgres 14 ends on 2027-02-28, in 1 day: upgrade before AWS does")]
    [InlineData(0, "standard support of Postgres 14 ends on 2027-02-28, in 0 days: upgrade before AWS does")]
    [InlineData(-1, "standard support of Postgres 14 ended on 2027-02-28, 1 day ago: AWS makes no new one, and upgrades this one when it likes")]
    public void The_end_of_a_major_version_is_told_180_days_ahead(int daysBefore, string? text)
    {
        var notices = Notice.Of(Reading.ShouldBeTaken("database.majorVersion", "14"), "staging", EndOf14.AddDays(-daysBefore));

        Assert.Equal(text is null ? [] : [new Notice("database.majorVersion", text, "docs/runbooks/database-major-upgrade.md")], notices);
    }

    [Fact]
    public void Every_major_version_that_a_stack_may_choose_has_an_end()
    {
        for (var version = 14; version <= 18; version++)
        {
            Assert.Equal(2013 + version, EngineSupport.EndOfPostgres(version)!.Value.Year);
        }

        Assert.Null(EngineSupport.EndOfPostgres(99));
    }

    [Fact]
    public void The_platform_says_when_each_ends() => Assert.All(
        Enumerable.Range(14, 5),
        version => Assert.Contains($"\n| {version} | {EngineSupport.EndOfPostgres(version):yyyy-MM-dd} |\n", RepositoryFiles.Text("docs/platform.md"), StringComparison.Ordinal));

    [Fact]
    public void A_password_that_never_changes_is_told_with_its_remedy() => Assert.Equal(
        [
            new Notice(
                "database.rotation",
                "not rotated yet: the password of the services stays as it is until the function of AWS is deployed and named here",
                "pulumi config set --path database.rotation.function shop-staging-database-rotation --stack staging  # after docs/runbooks/database-password-rotation.md"),
        ],
        Notice.Of(Reading.Read(SettingsText.Staging.With("database.rotation", null)), "staging", EngineSupport.Checked));

    [Fact]
    public void A_runbook_that_is_named_is_there()
    {
        var settings = Reading.Read(SettingsText.Staging.With("database.majorVersion", "14").With("database.rotation", null)
            .With("cache.tokenGeneration", "2").With("cache.tokenRotation", "rotate"));
        var named = Notice.Of(settings, "staging", EndOf14).Select(notice => notice.Remedy.Split(' ')[^1]).ToList();

        Assert.Equal(["docs/runbooks/database-major-upgrade.md", "docs/runbooks/database-password-rotation.md", "docs/runbooks/cache-token-rotation.md"], named);
        Assert.All(named, runbook => Assert.Contains("## Mend", RepositoryFiles.Text(runbook), StringComparison.Ordinal));
    }

    [Fact]
    public void A_rotation_that_is_half_way_is_told() => Assert.Equal(
        ["cache.tokenRotation half way: the cache takes the old token as well as the new one until this is set again"],
        Notice.Of(Reading.Read(SettingsText.Staging.With("cache.tokenGeneration", "2").With("cache.tokenRotation", "rotate")), "staging", EngineSupport.Checked)
            .Select(notice => $"{notice.Key} {notice.Text}"));

    [Fact]
    public void A_master_password_that_RDS_could_keep_is_told() => Assert.Equal(
        ["pulumi config set --path database.masterPassword managed --stack staging"],
        Notice.Of(Reading.ShouldBeTaken("database.masterPassword", "generated"), "staging", EngineSupport.Checked).Select(notice => notice.Remedy));

    [Theory]
    [InlineData("text", " to attend to in staging\n  database.majorVersion standard support of Postgres 15 ends on 2028-02-29, in 28 days: upgrade before AWS does\n    docs/runbooks/database-major-upgrade.md\n")]
    [InlineData("json", "\"text\": \"standard support of Postgres 15 ends on 2028-02-29, in 28 days: upgrade before AWS does\"")]
    public async Task A_preview_tells_by_the_clock_that_it_is_given(string format, string line)
    {
        using var repository = new TemporaryRepository("staging");
        repository.Replace("Pulumi.staging.yaml", "majorVersion: 17", "majorVersion: 15");

        var run = await CommandRun.At(new DateTimeOffset(2028, 2, 1, 23, 0, 0, TimeSpan.Zero), repository.Files, "preview", "staging", "--format", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plan_is_the_same_on_every_day()
    {
        using var repository = new TemporaryRepository("staging");
        await CommandRun.Of(repository.Files, "approve", "staging");

        var run = await CommandRun.At(new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero), repository.Files, "preview", "staging");

        Assert.Contains("Postgres 17 ended on 2030-02-28", run.Output, StringComparison.Ordinal);
        Assert.Contains("Changes: none compared with", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_GitHub_does_not_enforce_is_told()
    {
        var production = AccountText.Team(RepositoryFiles.Text("Pulumi.production.yaml")).Replace("    secretProtection: true\n", "", StringComparison.Ordinal);
        const string Enterprise = "pulumi config set --path github.plan enterprise --stack production  # once the owner of acme/shop is on it";

        Assert.Equal(
            [
                new Notice(
                    "github.plan",
                    "gives a private repository on plan team no reviewers, no wait timer, no rule against approving one's own and none for administrators: "
                        + "the deployment itself looks for the approval of the merged pull request, which a change of this program could leave out",
                    Enterprise),
                new Notice("github.allowedActions", "cannot be set for a private repository on plan team: workflows may use any action, though each by its commit", Enterprise),
                new Notice(
                    "github.secretProtection",
                    "is off: without the licence for GitHub Secret Protection nobody looks for secrets in what is pushed to a private repository on plan team",
                    "pulumi config set --path github.secretProtection true --stack production  # once the licence is there"),
            ],
            Notice.Of(Reading.Read(production), "production", EngineSupport.Checked));
    }

    [Fact]
    public void A_stack_that_asks_nobody_is_told_so() => Assert.EndsWith(
        "for administrators: whatever is merged is deployed",
        Assert.Single(Notice.Of(Reading.ShouldBeTaken("github.plan", "team"), "staging", EngineSupport.Checked)).Text,
        StringComparison.Ordinal);
}
