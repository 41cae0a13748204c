using Infra.Backups;
using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

/// <summary>Alarms, chat, money and backups.</summary>
public sealed class WatchSettingsTests
{
    private const string Workspace = "the id of a Slack workspace, for example T0123ABCD";
    private const string Channel = "the id of a Slack channel, for example C0123ABCD";

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "alarms.silentWorkerHours", "0", "alarms.silentWorkerHours is '0' but must be 1 to 24 (hours)" },
        { "alarms.silentWorkerHours", "25", "alarms.silentWorkerHours is '25' but must be 1 to 24 (hours)" },
        { "alarms.silentWorkerHours", "1.5", "alarms.silentWorkerHours is '1.5' but must be a whole number, 1 to 24 (hours)" },
        { "budget", null, "budget is missing; it must be a section with the keys monthlyDollars, anomalyDollars" },
        { "budget.monthlyDollars", "0", "budget.monthlyDollars is '0' but must be 1 to 10000000 (US dollars a month)" },
        { "budget.monthlyDollars", "10000001", "budget.monthlyDollars is '10000001' but must be 1 to 10000000 (US dollars a month)" },
        { "budget", "{anomalyDollars: 1}", "budget.monthlyDollars is missing; it must be 1 to 10000000 (US dollars a month)" },
        { "budget.anomalyDollars", "0", "budget.anomalyDollars is '0' but must be 1 to 10000000 (US dollars a day)" },
        {
            "budget.anomalyDollars",
            "251",
            "budget.anomalyDollars is '251' but must be at most 250, budget.monthlyDollars: a day that costs more than the month may is told by the budget"
        },
        {
            "database.backupWindow",
            "07:00-08:00",
            "database.backupWindow is '07:00-08:00' but must be a time of every day that does not overlap 05:30-07:30 of every day, when AWS Backup copies the database; 07:00-08:00 does"
        },
        {
            "database.maintenanceWindow",
            "tue:05:00-tue:06:00",
            "database.maintenanceWindow is 'tue:05:00-tue:06:00' but must be a time of every week that does not overlap 05:30-07:30 of every day, when AWS Backup copies the database; tue:05:00-tue:06:00 does"
        },
        { "backup.days", "0", "backup.days is '0' but must be 1 to 3650 (days)" },
        { "backup.days", "3651", "backup.days is '3651' but must be 1 to 3650 (days)" },
        { "backup.lock", "compliance", "backup.lock is 'compliance' but must be none or governance" },
        { "backup.restoreTesting", "daily", "backup.restoreTesting is 'daily' but must be none, weekly or monthly" },
        { "backup.day", "7", "backup.day is not known; did you mean 'backup.days'?" },
        { "chat", "{}", "chat.discord is missing; it must be true, or another chat must stand in its place: chat.slack with workspaceId and channelId" },
        { "chat", "{discord: false}", "chat.discord is 'false' but must be true, or another chat must stand in its place: chat.slack with workspaceId and channelId" },
        { "chat", "{discord: maybe}", "chat.discord is 'maybe' but must be true or false" },
        { "chat", "{teams: true}", "chat.discord is missing; it must be true, or another chat must stand in its place: chat.slack with workspaceId and channelId\nPulumi.staging.yaml: chat.teams is not known; known keys here are slack, discord" },
        { "chat", "{slack: {workspaceId: T0ACME123}}", $"chat.slack.channelId is missing; it must be {Channel}" },
        { "chat", "{slack: {channelId: C0ACME123}}", $"chat.slack.workspaceId is missing; it must be {Workspace}" },
        { "chat", "{slack: {workspaceId: acme, channelId: C0ACME123}}", $"chat.slack.workspaceId is 'acme' but must be {Workspace}" },
        { "chat", "{slack: {workspaceId: T0ACME123, channelId: '#alarms'}}", $"chat.slack.channelId is '#alarms' but must be {Channel}" },
        { "chat", "{slack: T0ACME123}", "chat.slack is 'T0ACME123' but must be a section with the keys workspaceId, channelId" },
        {
            "chat",
            "{slack: {workspaceId: T0ACME123, channelId: C0ACME123}, discord: true}",
            "chat.discord stands beside chat.slack, but a stack has one chat; leave one of them out"
        },
        {
            "secrets",
            "{DISCORD_WEBHOOK_URL: {secure: v1:x}}",
            "secrets.DISCORD_WEBHOOK_URL is not known; it belongs to chat.discord, which is not set"
        },
    };

    [Fact]
    public void What_has_nothing_to_act_on_is_refused()
    {
        SettingsText.Staging.With("services.worker", null).With("alarms.silentWorkerHours", "3")
            .ShouldBeRefused("alarms.silentWorkerHours must not be there, since no service is a worker");
        SettingsText.Staging.With("tasks", null).With("shutdown", null).With("services", "{}").With("images", "{keepReleases: 40}")
            .ShouldBeRefused("images must not be there, since services is empty: there is no repository");
    }

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Theory]
    [InlineData("backup.days", "29", "backup.days is '29' but must be 30 to 3650 (days, since customerFacing is true)")]
    [InlineData("backup.restoreTesting", "none", "backup.restoreTesting is 'none' but must be weekly or monthly, since customerFacing is true")]
    public void Customers_need_copies_of_a_month_that_can_be_restored(string key, string value, string line)
    {
        var production = RepositoryFiles.Text("Pulumi.production.yaml");
        var name = key.Split('.')[1];
        var found = production.Split('\n').Single(text => text.StartsWith($"    {name}: ", StringComparison.Ordinal));

        production.Replace(found, $"    {name}: {value}", StringComparison.Ordinal).ShouldBeRefused(line);
    }

    [Fact]
    public void What_is_left_out_is_safe()
    {
        var settings = Reading.Read(SettingsText.Staging.With("backup", null));

        Assert.Equal(new BackupSettings { Retention = TimeSpan.FromDays(30), Lock = VaultLock.None, RestoreTesting = RestoreTesting.Monthly }, settings.Backup);
        Assert.Equal(new BudgetSettings { MonthlyDollars = 250, AnomalyDollars = null }, settings.Budget);
        Assert.Null(settings.Chat);
        Assert.Equal(TimeSpan.FromHours(6), settings.Alarms.WorkerSilence);
    }

    [Fact]
    public void A_webhook_that_is_not_set_yet_is_named_with_its_command()
    {
        var settings = Reading.ShouldBeTaken("chat", "{discord: true}");

        Assert.Equal(
            ["secrets.DISCORD_WEBHOOK_URL: pulumi config set --secret --path secrets.DISCORD_WEBHOOK_URL --stack staging"],
            UnsetSecret.In(settings, "staging").Where(secret => secret.Key.Contains("DISCORD", StringComparison.Ordinal)).Select(secret => $"{secret.Key}: {secret.Command}"));
    }

    [Fact]
    public void Slack_is_known_by_its_ids() => Assert.Equal(
        new ChatSettings.Slack("T0ACME123", "C0ACME123"), Reading.ShouldBeTaken("chat", "{slack: {workspaceId: T0ACME123, channelId: C0ACME123}}").Chat);
}
