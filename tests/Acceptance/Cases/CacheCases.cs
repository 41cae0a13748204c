using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Caches: what no boundary value breaks alone.</summary>
public sealed class CacheCases : IProofs
{
    private const string Group = "ELASTICACHE-REPLICATION-GROUP";
    private const string Pair = "data-cache";
    private const string Single = "data-cache-single";
    private const string Tiered = "data-cache-tiered";
    private const string Production = "cache-group";
    private const string Token = "Sample-token-of-16";

    public IEnumerable<Case> Cases => [.. Tokens, .. Nodes, .. Engines, .. Windows];

    private static IEnumerable<Case> Tokens =>
    [
        new($"{Group}-01", plan => Guarded(plan, Token), plan => Guarded(plan, $"{Token}%")),
        new($"{Group}-02", plan => Guarded(plan, Token), plan => Guarded(plan, new string('a', 16))),
        Sides.Of($"{Group}-03", Tiered, "authToken", Sides.AsItIs, Token),
        new($"{Group}-04", plan => Guarded(plan, Token), plan => Guarded(plan, Token).With(Pair, "userGroupIds", new[] { "data-users" })),
    ];

    private static IEnumerable<Case> Nodes =>
    [
        Sides.Of($"{Group}-08", Single, "clusterMode", "disabled", "enabled"),
        new(
            $"{Group}-09",
            plan => plan.With(Single, "numCacheClusters", null).With(Single, "numNodeGroups", 1),
            plan => plan.With(Single, "numCacheClusters", null).With(Single, "numNodeGroups", 2)),
        Sides.Of($"{Group}-11", Single, "nodeType", Sides.AsItIs, "cache.r6gd.xlarge"),
        Sides.Of($"{Group}-12", Tiered, "nodeType", Sides.AsItIs, "cache.r6g.xlarge"),
        Sides.Of($"{Group}-26", Single, "multiAzEnabled", false, true),
        Sides.Of($"{Group}-29", Single, "nodeType", "cache.m7g.large", "cache.m8g.large"),
    ];

    private static IEnumerable<Case> Engines =>
    [
        new($"{Group}-07", plan => Old(plan, "5.0.6", "autoMinorVersionUpgrade", false), plan => Old(plan, "5.0.6", "autoMinorVersionUpgrade", true)),
        new($"{Group}-16", plan => Valkey(plan, "9.1"), plan => Valkey(plan, "9.9")),
        new(
            $"{Group}-18",
            plan => Valkey(plan, "8.0").With(Single, "atRestEncryptionEnabled", false),
            plan => Valkey(plan, "8.0").With(Single, "atRestEncryptionEnabled", false).With(Single, "kmsKeyId", "sample")),
        Sides.Of($"{Group}-19", plan => plan.With(Production, "logDeliveryConfigurations[1].logType", "slow-log")),
        new($"{Group}-23", plan => Old(plan, "6.0", "logDeliveryConfigurations[0].logType", "slow-log"), plan => Old(plan, "6.0", "logDeliveryConfigurations[0].logType", "engine-log")),
        new($"{Group}-45", plan => Valkey(plan, "8.0"), plan => Valkey(plan, "8.0").With(Single, "transitEncryptionEnabled", null)),
    ];

    private static IEnumerable<Case> Windows =>
    [
        Sides.Of($"{Group}-25", Production, "maintenanceWindow", Sides.AsItIs, "12:00-13:00"),
        Sides.Of($"{Group}-42", Production, "snapshotWindow", Sides.AsItIs, "tue:02:00-tue:03:00"),
    ];

    private static Plan Guarded(Plan plan, string token) =>
        plan.With(Pair, "transitEncryptionEnabled", true).With(Pair, "subnetGroupName", "data-sample").With(Pair, "authToken", token);

    private static Plan Old(Plan plan, string version, string input, object value) =>
        plan.With(Single, "engineVersion", version).With(Single, "logDeliveryConfigurations", new[] { new Dictionary<string, object?> { ["destinationType"] = "cloudwatch-logs" } }).With(Single, input, value);

    private static Plan Valkey(Plan plan, string version) =>
        plan.With(Single, "engine", "valkey").With(Single, "engineVersion", version).With(Single, "transitEncryptionEnabled", false);
}
