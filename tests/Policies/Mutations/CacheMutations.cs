using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class CacheMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("CACHE-01", "cache-group", "transitEncryptionEnabled", false),
        Input("CACHE-01", "cache-group", "transitEncryptionEnabled", null),
        Input("CACHE-01", "cache-group", "transitEncryptionMode", "preferred"),
        Input("CACHE-01", "cache-group", "transitEncryptionMode", null),
        Input("CACHE-02", "cache-group", "atRestEncryptionEnabled", false),
        Input("CACHE-02", "cache-group", "atRestEncryptionEnabled", null),
        Input("CACHE-02", "cache-group", "kmsKeyId", null),
        Input("CACHE-03", "cache-group", "authToken", null),
        Input("CACHE-04", "cache-group", "automaticFailoverEnabled", false),
        Input("CACHE-04", "cache-group", "automaticFailoverEnabled", null),
        Input("CACHE-04", "cache-group", "multiAzEnabled", false),
        Input("CACHE-04", "cache-group", "multiAzEnabled", null),
        Input("CACHE-04", "cache-group", "numCacheClusters", 1),
        Input("CACHE-04", "cache-group", "numCacheClusters", null),
        Input("CACHE-05", "cache-group", "snapshotRetentionLimit", 0),
        Input("CACHE-05", "cache-group", "snapshotRetentionLimit", null),
        Input("CACHE-05", "cache-group", "finalSnapshotIdentifier", "last"),
        Input("CACHE-05", "cache-group", "finalSnapshotIdentifier", null),
        Input("CACHE-06", "cache-parameters", "parameters[0].value", "volatile-lru"),
        Input("CACHE-06", "cache-parameters", "parameters", null),
        Input("CACHE-06", "cache-group", "parameterGroupName", null),
        Input("CACHE-07", "cache-group", "logDeliveryConfigurations[0].logType", "engine-log"),
        Input("CACHE-07", "cache-group", "logDeliveryConfigurations[0].destination", "/other"),
        Input("CACHE-07", "cache-group", "logDeliveryConfigurations[1].destination", "/other"),
        Input("CACHE-07", "cache-group", "logDeliveryConfigurations[1]", null),
        Input("CACHE-07", "cache-group", "logDeliveryConfigurations", null),
        Absent("CACHE-08", "the engine may delete the cache", plan => plan.With("cache-group", group => group with { Protect = false })),
        Input("CACHE-09", "cache-token", "length", 16),
        Input("CACHE-09", "cache-token", "length", null),
        Input("CACHE-10", "cache-group", "autoMinorVersionUpgrade", true),
        Input("CACHE-10", "cache-group", "autoMinorVersionUpgrade", null),
        Input("CACHE-10", "cache-group", "engineVersion", null),
    ];
}
