using Infra.Alarms;
using Pulumi;

namespace Stacks.Composition;

/// <summary>Who hears of trouble, and of which.</summary>
internal sealed class Watch
{
    private readonly Foundation _foundation;
    private readonly AlarmTopic _topic;
    private readonly List<PlacedAlarm> _alarms = [];

    public Watch(Foundation foundation, DataTier data, EdgeTier edge)
    {
        var settings = foundation.Settings;
        _foundation = foundation;
        _topic = new AlarmTopic("alarms", new() { Email = settings.Alarms.Email, Context = foundation.Context });
        Over("edge", EdgeAlarms.Rules(edge.LoadBalancer));
        Over("database", DatabaseAlarms.Rules(data.Database, settings.Database.Storage, settings.Alarms.DatabaseConnections));
        Over("cache", CacheAlarms.Rules(data.Cache));
    }

    /// <summary>The names of all alarms of the stack so far; complete once every tier stands.</summary>
    public IEnumerable<Output<string>> AlarmNames => _alarms.Select(alarm => alarm.Name);

    public void Over(string part, IEnumerable<AlarmRule> rules) =>
        _alarms.AddRange(new AlarmSet($"{part}-alarms", rules, _topic, _foundation.Context).Alarms);
}
