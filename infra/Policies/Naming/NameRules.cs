using static Infra.Policies.Naming.NameRule;

namespace Infra.Policies.Naming;

/// <summary>The names that the program chooses in AWS, by type.</summary>
internal static class NameRules
{
    private static readonly Func<string, bool> Identity = LettersAnd("_+=,.@-");
    private static readonly Func<string, bool> Plain = LettersAnd("_-");
    private static readonly Func<string, bool> Underscored = LettersAnd("_");

    public static IReadOnlyDictionary<string, NameRule> ByType { get; } = new Dictionary<string, NameRule>(StringComparer.Ordinal)
    {
        [ResourceTypes.Alarm] = new("name", 255),
        [ResourceTypes.AnomalyMonitor] = new("name", 1024),
        [ResourceTypes.AnomalySubscription] = new("name", 1024),
        [ResourceTypes.ApiDestination] = new("name", 64) { Takes = LettersAnd("._-") },
        [ResourceTypes.BackupPlan] = new("name", 50) { Takes = LettersAnd("._-") },
        [ResourceTypes.BackupSelection] = new("name", 50) { Takes = LettersAnd("._-") },
        [ResourceTypes.BackupVault] = new("name", 50) { Takes = Plain },
        [ResourceTypes.Budget] = new("name", 100),
        [ResourceTypes.Bucket] = new("bucket", 63) { Takes = IsBucket },
        [ResourceTypes.Cache] = new("replicationGroupId", 40) { Takes = IsIdentifier },
        [ResourceTypes.CacheParameters] = new("name", 255) { Takes = IsIdentifier },
        [ResourceTypes.CacheSubnets] = new("name", 255),
        [ResourceTypes.Cluster] = new("name", 255) { Takes = Plain },
        [ResourceTypes.CompositeAlarm] = new("alarmName", 255),
        [ResourceTypes.Dashboard] = new("dashboardName", 255) { Takes = Plain },
        [ResourceTypes.Database] = new("identifier", 63) { Takes = IsIdentifier },
        [ResourceTypes.DatabaseParameters] = new("name", 255) { Takes = IsIdentifier },
        [ResourceTypes.DatabaseSubnets] = new("name", 255),
        [ResourceTypes.EncryptionKeyAlias] = new("name", 256) { Takes = IsAlias },
        [ResourceTypes.EventRule] = new("name", 64) { Takes = LettersAnd("._-") },
        [ResourceTypes.HttpNamespace] = new("name", 1024),
        [ResourceTypes.ImageRepository] = new("name", 256),
        [ResourceTypes.LoadBalancer] = new("name", 32) { Takes = IsBalancer },
        [ResourceTypes.LogGroup] = new("name", 512) { Takes = LettersAnd("_/.#-") },
        [ResourceTypes.ManagedPolicy] = new("name", 128) { Takes = Identity },
        [ResourceTypes.OriginAccess] = new("name", 64),
        [ResourceTypes.ResponseHeaders] = new("name", 128) { Takes = LettersAnd("._-") },
        [ResourceTypes.RestoreTestingPlan] = new("name", 50) { Takes = Underscored },
        [ResourceTypes.RestoreTestingSelection] = new("name", 50) { Takes = Underscored },
        [ResourceTypes.Role] = new("name", 64) { Takes = Identity },
        [ResourceTypes.RolePolicy] = new("name", 128) { Takes = Identity },
        [ResourceTypes.ScalingPolicy] = new("name", 256),
        [ResourceTypes.ScheduledScaling] = new("name", 256),
        // 26 generated characters follow.
        [ResourceTypes.Secret] = new("namePrefix", 486) { Takes = LettersAnd("/_+=.@-") },
        [ResourceTypes.SecurityGroup] = new("name", 255) { Takes = IsSecurityGroup },
        [ResourceTypes.Service] = new("name", 255) { Takes = Plain },
        [ResourceTypes.SlackChannel] = new("configurationName", 128) { Takes = Plain },
        [ResourceTypes.TargetGroup] = new("name", 32) { Takes = IsBalancer },
        [ResourceTypes.TaskDefinition] = new("family", 255) { Takes = Plain },
        [ResourceTypes.Topic] = new("name", 256) { Takes = LettersAnd("._-") },
        [ResourceTypes.WebAcl] = new("name", 128) { Takes = Plain },
    };
}
