using Infra.Plans;
using Infra.Policies;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class StateMutations
{
    /// <summary>Stores that a team may add, with the inputs that keep them.</summary>
    private static readonly (string Type, string? Guard, object? On, object? Off)[] Foreign =
    [
        ("aws:cognito/userPool:UserPool", "deletionProtection", "ACTIVE", "INACTIVE"),
        ("aws:docdb/cluster:Cluster", "deletionProtection", true, false),
        ("aws:dynamodb/table:Table", "deletionProtectionEnabled", true, false),
        ("aws:efs/fileSystem:FileSystem", null, null, null),
        ("aws:neptune/cluster:Cluster", "deletionProtection", true, false),
        ("aws:opensearch/domain:Domain", null, null, null),
        ("aws:rds/cluster:Cluster", "deletionProtection", true, false),
        ("aws:route53/zone:Zone", null, null, null),
    ];

    private static readonly string[] Ours =
    [
        "database-instance", "alarms-encryption-key", "cache-group", "backups-vault", "web-site-bucket", "api-repository", "secrets-stripe-secret-key", "repository-settings",
    ];

    private static readonly string[] Guards =
    [
        "*", "backupRetentionPeriod", "deletionProtection", "encrypted", "kmsKeyId", "policy", "publiclyAccessible", "storageEncrypted", "tags", "visibility",
        "tags.owner", "tags[\"owner\"]",
    ];

    public static IEnumerable<Mutation> All =>
    [
        Absent("STATE-01", "a key goes with its stack", plan => Forgotten(plan, "alarms-encryption-key")),
        .. Foreign.SelectMany(store => (Mutation[])
        [
            Wrong("STATE-01", $"{store.Type} goes with its stack", plan => Forgotten(plan, store.Type)) with { Twin = Store(store.Type) },
            Wrong("STATE-04", $"{store.Type} is deleted first", plan => DeletedFirst(plan, store.Type)) with { Twin = Store(store.Type) },
        ]),
        .. Foreign.Where(store => store.Guard is not null).SelectMany(store => (Mutation[])
        [
            InputOf(Store(store.Type), "STATE-02", store.Type, store.Guard!, store.Off),
            InputOf(Store(store.Type), "STATE-02", store.Type, store.Guard!, null),
            InputOf(Store(store.Type).Then(plan => plan.With(store.Type, store.Guard!, store.Off)), "STATE-02", store.Type, store.Guard!, null) with
            {
                Stack = "staging",
                What = $"{store.Type} of a stack without customers does not say whether it is protected",
            },
        ]),
        Input("STATE-03", "web-site-bucket", "forceDestroy", true),
        Input("STATE-03", "web-site-bucket", "forceDestroy", null),
        Input("STATE-03", "edge-access-log-bucket", "forceDestroy", true),
        InputOf(Store("aws:route53/zone:Zone"), "STATE-03", "aws:route53/zone:Zone", "forceDestroy", true),
        InputOf(Store("aws:route53/zone:Zone"), "STATE-03", "aws:route53/zone:Zone", "forceDestroy", null),
        .. Ours.Select(name => Wrong("STATE-04", $"{name} is deleted first", plan => DeletedFirst(plan, name))),
        .. Guards.Select(guard => Wrong("STATE-05", $"a key ignores {guard}", plan => plan.With("alarms-encryption-key", key => key with { IgnoreChanges = ["description", guard] }))),
    ];

    private static Func<Plan, Plan> Store(string type)
    {
        var (_, guard, on, _) = Array.Find(Foreign, store => store.Type == type);
        return Adding(type, type, [("name", $"shop-{type}"), (guard ?? "forceDestroy", on ?? false)]).Then(plan => plan.With(type, store => store with { RetainOnDelete = true }));
    }

    private static Plan Forgotten(Plan plan, string name) => plan.With(name, store => store with { RetainOnDelete = false });

    private static Plan DeletedFirst(Plan plan, string name) => plan.With(name, store => store with { DeleteBeforeReplace = true });
}
