using System.Text.RegularExpressions;
using Infra.Data;

namespace Infra.Settings;

internal static partial class CacheSettingsReader
{
    // Valkey 9.0 is left out while ElastiCache offers no parameter group family for it.
    private static readonly string[] ValkeyVersions = ["7.2", "8.0", "8.1", "8.2"];
    private static readonly string[] RedisVersions = ["7.0", "7.1"];

    private static readonly TextShape NodeType = new("an ElastiCache node type, for example cache.t4g.small", NodeTypePattern().IsMatch);

    public static CacheSettings Read(SettingsSection section, bool customerFacing)
    {
        var engine = section.Choice<CacheEngine>("engine");
        return new CacheSettings
        {
            Engine = engine,
            EngineVersion = section.Text("engineVersion", VersionsOf(engine, isKnown: !section.HasProblem("engine"))),
            NodeType = section.Text("nodeType", NodeType),
            HighAvailability = section.Flag("highAvailability", customerFacing),
            Usage = section.Choice<CacheUsage>("usage"),
            SnapshotRetention = section.Days("snapshotDays", from: 1, to: 35),
        };
    }

    private static TextShape VersionsOf(CacheEngine engine, bool isKnown)
    {
        if (!isKnown)
        {
            return TextShape.OneOf([.. RedisVersions, .. ValkeyVersions]);
        }

        var shape = TextShape.OneOf(engine == CacheEngine.Valkey ? ValkeyVersions : RedisVersions);
        return shape with { Allowed = $"{shape.Allowed}, in quotes, with engine {Wording.CamelCase(engine.ToString())}" };
    }

    [GeneratedRegex(@"\Acache\.[a-z][a-z0-9-]*\.[a-z0-9-]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NodeTypePattern();
}
