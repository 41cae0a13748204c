using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

/// <summary>Texts at the limits of what AWS, GitHub and Slack take: the last one that is taken, and the first that is not.</summary>
public sealed class TextLimitTests
{
    private static readonly string Csp = new('x', 1024);

    public static TheoryData<string, string> Taken => new()
    {
        { "database.restore", "{ snapshot: s }" },
        { "database.restore", $"{{ snapshot: '{new string('s', 255)}' }}" },
        { "database.restore", "{ snapshot: 'rds:a-1' }" },
        { "database.restore", "{ pointInTimeOf: s, at: latest }" },
        { "database.restore", $"{{ pointInTimeOf: '{new string('s', 63)}', at: latest }}" },
        { "database.restore", "{ pointInTimeOf: a-1, at: latest }" },
        { "database.rotation.function", "f" },
        { "database.rotation.function", new string('f', 64) },
        { "chat", "{slack: {workspaceId: T01234567, channelId: C01234567}}" },
        { "chat", "{slack: {workspaceId: T01234567890, channelId: G01234567890}}" },
        { "services.api.hosts", $"[{Host(128)}]" },
        { "edge.contentSecurityPolicy", Csp },
        { "services.api.secrets", $"[{new string('S', 64)}]" },
        { "edge.firewall", "{ requestsPerFiveMinutes: 10 }" },
    };

    public static TheoryData<string, string, string> Refused => new()
    {
        { "database.restore", $"{{ snapshot: '{new string('s', 256)}' }}", "database.restore.snapshot" },
        { "database.restore", "{ snapshot: '' }", "database.restore.snapshot" },
        { "database.restore", "{ snapshot: 'a_b' }", "database.restore.snapshot" },
        { "database.restore", $"{{ pointInTimeOf: '{new string('s', 64)}', at: latest }}", "database.restore.pointInTimeOf" },
        { "database.restore", "{ pointInTimeOf: '', at: latest }", "database.restore.pointInTimeOf" },
        { "database.restore", "{ pointInTimeOf: '1a', at: latest }", "database.restore.pointInTimeOf" },
        { "database.restore", "{ pointInTimeOf: 'a_b', at: latest }", "database.restore.pointInTimeOf" },
        { "database.restore", "{ pointInTimeOf: 'aB', at: latest }", "database.restore.pointInTimeOf" },
        { "database.rotation.function", new string('f', 65), "database.rotation.function" },
        { "database.rotation.function", "''", "database.rotation.function" },
        { "chat", "{slack: {workspaceId: T0123456, channelId: C01234567}}", "chat.slack.workspaceId" },
        { "chat", "{slack: {workspaceId: T012345678901, channelId: C01234567}}", "chat.slack.workspaceId" },
        { "chat", "{slack: {workspaceId: C01234567, channelId: C01234567}}", "chat.slack.workspaceId" },
        { "chat", "{slack: {workspaceId: T0123456x, channelId: C01234567}}", "chat.slack.workspaceId" },
        { "chat", "{slack: {workspaceId: T01234567, channelId: T01234567}}", "chat.slack.channelId" },
        { "services.api.hosts", $"[{Host(129)}]", "services.api.hosts[0]" },
        { "edge.contentSecurityPolicy", $"{Csp}x", "edge.contentSecurityPolicy" },
        { "edge.contentSecurityPolicy", "\"\\u00e9 'self'\"", "edge.contentSecurityPolicy" },
        { "services.api.secrets", $"[{new string('S', 65)}]", "services.api.secrets[0]" },
    };

    [Theory, MemberData(nameof(Taken))]
    public void The_last_one_is_taken(string key, string value) => Assert.NotNull(Reading.Read(With(key, value)));

    [Theory, MemberData(nameof(Refused))]
    public void The_next_one_is_refused_by_its_key(string key, string value, string refused) =>
        Assert.StartsWith($"{Reading.File}: {refused} is ", Assert.Throws<SettingsException>(() => Reading.Read(With(key, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void What_nobody_decides_is_the_safer_way()
    {
        var settings = Reading.Read(SettingsText.Staging);

        Assert.True(settings.GitHub.SignedCommits);
        Assert.False(Assert.Single(Reading.Read(SettingsText.Staging.With("sites.web.spa", null)).Sites).SinglePage);
    }

    private static SettingsText With(string key, string value) => SettingsText.Staging.With("database.generation", "2").With("database.restore", "{ snapshot: s }").With(key, value);

    /// <summary>A name below the domain of the stack, in parts that DNS takes.</summary>
    private static string Host(int length)
    {
        const string Domain = ".staging.shop.example.com";
        var rest = length - Domain.Length;
        return $"{new string('a', 50)}.{new string('b', rest - 51)}{Domain}";
    }
}
