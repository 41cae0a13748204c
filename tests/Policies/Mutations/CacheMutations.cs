using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class CacheMutations
{
    private const string Group = "cache-group";
    private const string Parameters = "cache-parameters";
    private const string LastSnapshot = "finalSnapshotIdentifier";

    public static IEnumerable<Mutation> All => [.. Access, .. Memory, .. Availability, .. Versions];

    private static IEnumerable<Mutation> Access =>
    [
        Input("CACHE-01", Group, "transitEncryptionEnabled", false),
        Input("CACHE-01", Group, "transitEncryptionEnabled", null),
        Input("CACHE-01", Group, "transitEncryptionMode", "preferred"),
        Input("CACHE-01", Group, "transitEncryptionMode", null),
        Input("CACHE-02", Group, "atRestEncryptionEnabled", false),
        Input("CACHE-02", Group, "atRestEncryptionEnabled", null),
        Input("CACHE-11", Group, "kmsKeyId", "arn:aws:kms:eu-west-1:111122223333:alias/aws/elasticache"),
        Input("CACHE-11", Group, "kmsKeyId", null),
        Input("CACHE-03", Group, "authToken", null),
        Wrong("CACHE-03", "users stand in for the token", plan => plan.With(Group, "authToken", null).With(Group, "userGroupIds", new[] { "everyone" })),
        Input("CACHE-21", Group, "authTokenUpdateStrategy", "DELETE"),
        Input("CACHE-21", Group, "authTokenUpdateStrategy", null),
        InputOf(plan => plan.With(Group, "authTokenUpdateStrategy", "ROTATE"), "CACHE-21", Group, "authTokenUpdateStrategy", "rotate"),
        Input("CACHE-09", "cache-token", "length", 31),
        Input("CACHE-09", "cache-token", "length", null),
        InputOf(plan => plan.With("cache-token", "length", 32), "CACHE-09", "cache-token", "length", 16),
        InputOf(plan => plan.With("database-instance", "dbSubnetGroupName", null), "CACHE-14", Group, "subnetGroupName", "default"),
        InputOf(plan => plan.With("database-instance", "dbSubnetGroupName", null), "CACHE-14", Group, "subnetGroupName", null),
    ];

    private static IEnumerable<Mutation> Memory =>
    [
        Input("CACHE-06", Parameters, "parameters[0].value", "volatile-lru"),
        Input("CACHE-06", Parameters, "parameters[0].name", "maxmemory-samples"),
        Input("CACHE-06", Parameters, "parameters", null),
        Input("CACHE-06", Group, "parameterGroupName", null),
        Input("CACHE-16", Parameters, "parameters[0].value", "allkeys-lru"),
        Input("CACHE-16", Group, "tags.usage", "cache"),
        Input("CACHE-16", Group, "tags.usage", "sessions"),
        Input("CACHE-16", Group, "tags.usage", null),
        InputOf(plan => plan.With(Group, "tags.usage", "cache").With(Parameters, "parameters[0].value", "allkeys-lru"), "CACHE-16", Group, "tags.usage", "queue"),
        Input("CACHE-07", Group, "logDeliveryConfigurations[0].logType", "engine-log"),
        Input("CACHE-07", Group, "logDeliveryConfigurations[0].destination", "/other"),
        Input("CACHE-07", Group, "logDeliveryConfigurations[0].destinationType", "kinesis-firehose"),
        Input("CACHE-07", Group, "logDeliveryConfigurations[1].destination", "/other"),
        Input("CACHE-07", Group, "logDeliveryConfigurations[1]", null),
        Input("CACHE-07", Group, "logDeliveryConfigurations", null),
    ];

    private static IEnumerable<Mutation> Availability =>
    [
        Input("CACHE-04", Group, "automaticFailoverEnabled", false),
        Input("CACHE-04", Group, "automaticFailoverEnabled", null),
        Input("CACHE-04", Group, "multiAzEnabled", true) with { Stack = "staging", What = "several zones without a failover between them" },
        Input("CACHE-12", Group, "multiAzEnabled", false),
        Input("CACHE-12", Group, "multiAzEnabled", null),
        Input("CACHE-12", Group, "multiAzEnabled", null) with { Stack = "staging", What = "a stack without customers does not say" },
        Input("CACHE-13", Group, "numCacheClusters", 1),
        Input("CACHE-13", Group, "numCacheClusters", null),
        Input("CACHE-13", Group, "numCacheClusters", null) with { Stack = "staging", What = "a stack without customers does not say" },
        Input("CACHE-13", Group, "automaticFailoverEnabled", true) with { Stack = "staging", What = "a failover to nobody" },
        Input("CACHE-05", Group, "snapshotRetentionLimit", 0),
        Input("CACHE-05", Group, "snapshotRetentionLimit", null),
        InputOf(plan => plan.With(Group, "snapshotRetentionLimit", 1), "CACHE-05", Group, "snapshotRetentionLimit", 0.5),
        Input("CACHE-15", Group, "finalSnapshotIdentifier", "last"),
        Input("CACHE-15", Group, "finalSnapshotIdentifier", null),
        Absent("CACHE-08", "the engine may delete the cache", plan => plan.With(Group, group => group with { Protect = false })),
        Wrong("CACHE-08", "a second cache may be deleted", plan => plan.With("sessions-group", group => group with { Protect = false })) with
        {
            Twin = WithSessions,
        },
        Wrong("CACHE-15", "two caches leave snapshots of one name", plan => plan.With("sessions-group", LastSnapshot, plan.ByName(Group).Text(LastSnapshot))) with { Twin = WithSessions },
        Input("CACHE-19", Group, "maintenanceWindow", null),
        Input("CACHE-19", Group, "maintenanceWindow", "sun:02:30-sun:03:30"),
        Input("CACHE-19", Group, "maintenanceWindow", "sun:03:30-sun:04:29"),
        Input("CACHE-19", Group, "snapshotWindow", null),
        Input("CACHE-19", Group, "snapshotWindow", "02:00-02:59"),
    ];

    private static IEnumerable<Mutation> Versions =>
    [
        Input("CACHE-10", Group, "autoMinorVersionUpgrade", true),
        Input("CACHE-10", Group, "autoMinorVersionUpgrade", null),
        Input("CACHE-10", Group, "engineVersion", null),
        Input("CACHE-17", Group, "engine", null),
        Wrong("CACHE-17", "Redis 5 has ended", plan => Engine(plan, "redis", "5.0")),
        Wrong("CACHE-17", "Valkey 99 is not in the list", plan => Engine(plan, "valkey", "99.0")),
        new Mutation
        {
            Policy = "CACHE-17",
            Breach = Breach.Wrong,
            What = "Redis 4 has ended, Redis 7 has not",
            Twin = plan => Engine(plan, "redis", "7.1"),
            Break = plan => Engine(plan, "redis", "4.0"),
        },
        Input("CACHE-18", Parameters, "family", "valkey7"),
        Input("CACHE-18", Parameters, "family", "redis8"),
        Input("CACHE-18", Parameters, "family", null),
    ];

    private static Plan Engine(Plan plan, string engine, string version) => plan
        .With(Group, "engine", engine)
        .With(Group, "engineVersion", version)
        .With(Parameters, "family", $"{engine}{version.Split('.')[0]}");

    private static Plan WithSessions(Plan plan) => plan
        .With(plan.ByName(Group) with { Name = "sessions-group", Urn = $"{plan.ByName(Group).Urn}-sessions", Id = "sessions" })
        .With("sessions-group", LastSnapshot, "sessions-final-0a1b2c3d");
}
