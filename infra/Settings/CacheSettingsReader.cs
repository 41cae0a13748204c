using Infra.Acceptance;
using Infra.Data;

namespace Infra.Settings;

internal static class CacheSettingsReader
{
    private static readonly string[] ValkeyVersions = [.. DatedFacts.Values("elasticache-valkey-versions")];

    // What is older loses the support of AWS, or has lost it.
    private static readonly string[] RedisVersions = [.. DatedFacts.Values("elasticache-redis-versions").Where(version => version.StartsWith('7'))];

    private static readonly FactList NodeTypes = DatedFacts.Of("elasticache-node-types");

    public static CacheSettings Read(SettingsSection section, bool customerFacing)
    {
        var engine = section.Optional("engine", CacheEngine.Valkey, (s, k) => s.Choice<CacheEngine>(k));
        var (snapshotWindow, maintenanceWindow) = section.Windows("snapshotWindow", minutes: 60);
        var generation = section.Optional("tokenGeneration", 1, (s, k) => s.Number(k, from: 1, to: 999, "one more for each new token"));
        return new CacheSettings
        {
            Engine = engine,
            EngineVersion = section.Text("engineVersion", VersionsOf(engine, isKnown: !section.HasProblem("engine"))),
            NodeType = section.Text("nodeType", NodeType(engine)),
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

    /// <summary>The list notes which types are offered for Valkey alone.</summary>
    private static TextShape NodeType(CacheEngine engine)
    {
        var all = TextShape.Listed("an ElastiCache node type, for example cache.t4g.small", NodeTypes);
        // Data tiering, without which AWS offers no r6gd, lays a cache on disks.
        var listed = new TextShape($"{all.Allowed}, other than r6gd", type => all.Holds(type) && !type.StartsWith("cache.r6gd.", StringComparison.Ordinal));
        return engine == CacheEngine.Valkey ? listed : listed with
        {
            Allowed = $"{listed.Allowed}, and not for valkey alone",
            Holds = type => listed.Holds(type) && NodeTypes.Values[type].Length == 0,
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
}
