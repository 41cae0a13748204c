using System.Text.RegularExpressions;
using Infra.Data;

namespace Infra.Settings;

internal static partial class CacheSettingsReader
{
    // Valkey 9.0 is left out while ElastiCache offers no parameter group family for it.
    private static readonly string[] ValkeyVersions = ["7.2", "8.0", "8.1", "8.2"];
    private static readonly string[] RedisVersions = ["7.0", "7.1"];

    private static TextShape NodeType => new("an ElastiCache node type, for example cache.t4g.small", NodeTypePattern().IsMatch);

    public static CacheSettings Read(SettingsSection section, bool customerFacing)
    {
        var engine = section.Optional("engine", CacheEngine.Valkey, (s, k) => s.Choice<CacheEngine>(k));
        var (snapshotWindow, maintenanceWindow) = section.Windows("snapshotWindow", minutes: 60);
        var generation = section.Optional("tokenGeneration", 1, (s, k) => s.Number(k, from: 1, to: 999, "one more for each new token"));
        return new CacheSettings
        {
            Engine = engine,
            EngineVersion = section.Text("engineVersion", VersionsOf(engine, isKnown: !section.HasProblem("engine"))),
            NodeType = section.Text("nodeType", NodeType),
            HighAvailability = section.Flag("highAvailability", customerFacing),
            Usage = section.Choice<CacheUsage>("usage"),
            SnapshotRetention = section.Days("snapshotDays", from: 1, to: 35),
            DeletionProtection = section.Optional("deletionProtection", otherwise: true, (s, k) => s.Flag(k, customerFacing)),
            TokenGeneration = generation,
            TokenRotation = Rotation(section, generation),
            SnapshotWindow = snapshotWindow,
            MaintenanceWindow = maintenanceWindow,
        };
    }

    /// <summary>There is nothing to rotate in the first token, which the cache is created with.</summary>
    private static TokenRotation Rotation(SettingsSection section, int generation)
    {
        const string key = "tokenRotation";
        var rotation = section.Optional(key, TokenRotation.Set, (s, k) => s.Choice<TokenRotation>(k));
        if (rotation == TokenRotation.Rotate && generation == 1 && !section.HasProblem("tokenGeneration") && !section.HasProblem(key))
        {
            section.Refuse(key, "set with tokenGeneration 1: a new token has a higher generation than the one before");
        }

        return rotation;
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

    [GeneratedRegex(@"\Acache\.[a-z][a-z0-9-]*\.(micro|small|medium|large|[0-9]*xlarge)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NodeTypePattern();
}
