using Infra.Plans;

namespace Infra.Policies.Naming;

/// <summary>Every kind of store that the platform has, and those that teams add most.</summary>
public static class StatefulKinds
{
    private const string DeletionProtection = "deletionProtection";
    private const string ForceDestroy = "forceDestroy";

    public static IReadOnlyList<StatefulKind> All { get; } =
    [
        // Whether it outlives the stack and whether AWS refuses its deletion are promises about databases, as are their backups.
        new(ResourceTypes.Database),
        // What outlives the stack can be read only with its key.
        new(ResourceTypes.EncryptionKey) { Outlives = true },
        new(ResourceTypes.Cache),
        new(ResourceTypes.BackupVault),
        new(ResourceTypes.Bucket) { Emptied = ForceDestroy },
        new(ResourceTypes.ImageRepository),
        new(ResourceTypes.Secret),
        new(ResourceTypes.SourceRepository),
        new("aws:cognito/userPool:UserPool") { Outlives = true, Refuses = users => users.Text(DeletionProtection) is { } protection ? protection == "ACTIVE" : null },
        new("aws:docdb/cluster:Cluster") { Outlives = true, Refuses = IsProtected },
        new("aws:dynamodb/table:Table") { Outlives = true, Refuses = table => table.Flag("deletionProtectionEnabled") },
        new("aws:efs/fileSystem:FileSystem") { Outlives = true },
        new("aws:neptune/cluster:Cluster") { Outlives = true, Refuses = IsProtected },
        new("aws:opensearch/domain:Domain") { Outlives = true },
        new("aws:rds/cluster:Cluster") { Outlives = true, Refuses = IsProtected },
        new("aws:route53/zone:Zone") { Outlives = true, Emptied = ForceDestroy },
    ];

    private static readonly Dictionary<string, StatefulKind> ByType = All.ToDictionary(kind => kind.Type, StringComparer.Ordinal);

    public static StatefulKind Of(PlannedResource store) => ByType[store.Type];

    /// <summary>The resources of the kinds for which something holds.</summary>
    public static IEnumerable<PlannedResource> In(Plan plan, Func<StatefulKind, bool> holds) => All.Where(holds).SelectMany(kind => plan.OfType(kind.Type));

    private static bool? IsProtected(PlannedResource cluster) => cluster.Flag(DeletionProtection);
}
