using Infra.Alarms;
using Infra.Compute;
using Infra.Observability;
using Infra.Settings;
using Pulumi;

namespace Stacks.Composition;

/// <summary>Who hears of trouble, and of which.</summary>
internal sealed class Watch
{
    private readonly Foundation _foundation;
    private readonly List<(string Title, IReadOnlyList<AlarmRule> Rules)> _parts = [];
    private readonly List<PlacedAlarm> _alarms = [];
    private IReadOnlyList<PlacedComposite> _composites = [];

    public Watch(Foundation foundation, EdgeTier edge)
    {
        var settings = foundation.Settings;
        _foundation = foundation;
        Topic = new AlarmTopic("alarms", new() { Email = settings.Alarms.Email, Publishers = Publishers(settings), Context = foundation.Context });
        Over("edge", EdgeAlarms.Rules(edge.LoadBalancer));
    }

    public AlarmTopic Topic { get; }

    /// <summary>The names of the alarms that tell somebody; complete after <see cref="Conclude"/>.</summary>
    public IEnumerable<Output<string>> AlarmNames =>
        _alarms.Where(alarm => alarm.Rule.Through is null).Select(alarm => alarm.Name).Concat(_composites.Select(alarm => alarm.Name));

    public void Over(string part, IEnumerable<AlarmRule> rules)
    {
        var alarms = new AlarmSet($"{part}-alarms", new() { Rules = rules, Topic = Topic, Context = _foundation.Context }).Alarms;
        _alarms.AddRange(alarms);
        _parts.Add((part, [.. alarms.Select(alarm => alarm.Rule)]));
    }

    /// <summary>Comes after every tier: what is told as one, who hears of events, and the dashboard that shows all of it.</summary>
    public void Conclude(DataTier data, ServiceTier services, BackupTier backups)
    {
        var (context, settings) = (_foundation.Context, _foundation.Settings);
        Over("database", DatabaseAlarms.Rules(data.Database, settings.Database.Storage, settings.Alarms.DatabaseConnections));
        Over("cache", CacheAlarms.Rules(data.Cache));
        _composites = new CompositeAlarms("composites", new() { Members = _alarms, Topic = Topic, Context = context }).Alarms;
        var chat = settings.Chat;
        if (chat is ChatSettings.Slack slack)
        {
            _ = new SlackChannel("chat", new() { WorkspaceId = slack.WorkspaceId, ChannelId = slack.ChannelId, Topic = Topic, Context = context });
        }

        var webhook = chat is ChatSettings.Discord discord ? new DiscordWebhook("chat", new() { Address = discord.Webhook, Context = context }) : null;
        _ = new EventNotices("events", new()
        {
            Notices =
            [
                .. PlatformEvents.Of(services.Cluster, context),
                .. PlatformEvents.Of(data.Database, context),
                .. PlatformEvents.Of(data.Cache),
                .. PlatformEvents.OfBackups(backups.Vault.RoleArn),
                .. webhook is null ? [] : (EventNotice[])[PlatformEvents.Alarms(context)],
            ],
            Topic = Topic,
            Form = chat is ChatSettings.Slack ? NoticeForm.Slack : NoticeForm.Mail,
            Webhook = webhook,
            Context = context,
        });
        _ = new StackDashboard("dashboard", new()
        {
            Introduction = Introduction(),
            AlarmArns = [.. _composites.Select(alarm => alarm.Arn), .. _alarms.Where(alarm => alarm.Rule.Through is null).Select(alarm => alarm.Arn)],
            Parts = [.. _parts],
            BudgetDollars = settings.Budget.MonthlyDollars,
            Context = context,
        });
    }

    /// <summary>Nobody hears of a stack that sleeps. Comes last: what is watched later is not silenced.</summary>
    public void Sleep(NightShutdown? shutdown)
    {
        if (shutdown is not null)
        {
            _ = new NightSilence("silence", shutdown, [.. AlarmNames], _foundation.Context);
        }
    }

    private static IReadOnlyList<TopicPublisher> Publishers(StackSettings settings) =>
    [
        TopicPublisher.Alarms,
        TopicPublisher.Events,
        TopicPublisher.Budgets,
        .. settings.Budget.AnomalyDollars is null ? [] : (TopicPublisher[])[TopicPublisher.CostAnomalies],
    ];

    private string Introduction() =>
        $"# {_foundation.Context.Names.Prefix}\n"
        + $"[Runbooks]({_foundation.Context.Runbooks.Link("README")}) · budget {_foundation.Settings.Budget.MonthlyDollars} USD a month: "
        + "[spent and expected](https://console.aws.amazon.com/billing/home#/budgets), "
        + $"[when it is exceeded]({_foundation.Context.Runbooks.Link("budget-exceeded")}), [by service](https://console.aws.amazon.com/cost-management/home#/cost-explorer)";
}
