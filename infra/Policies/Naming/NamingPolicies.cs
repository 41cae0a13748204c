using Infra.Plans;
using Infra.Recording;

namespace Infra.Policies.Naming;

/// <summary>Whose everything is, and what it is called.</summary>
public static class NamingPolicies
{
    /// <summary>Pulumi ends a generated name with a hyphen and seven random characters.</summary>
    private const int GeneratedEnd = 8;

    /// <summary>The longest names that AWS takes, where it lets the program choose them.</summary>
    private static readonly Dictionary<string, (string Input, int Longest)> Limits = new(StringComparer.Ordinal)
    {
        [ResourceTypes.Alarm] = ("name", 255),
        [ResourceTypes.BackupPlan] = ("name", 50),
        [ResourceTypes.BackupSelection] = ("name", 50),
        [ResourceTypes.BackupVault] = ("name", 50),
        [ResourceTypes.Budget] = ("name", 100),
        [ResourceTypes.Bucket] = ("bucket", 63),
        [ResourceTypes.Cache] = ("replicationGroupId", 40),
        [ResourceTypes.CacheParameters] = ("name", 255),
        [ResourceTypes.CacheSubnets] = ("name", 255),
        [ResourceTypes.Cluster] = ("name", 255),
        [ResourceTypes.CompositeAlarm] = ("alarmName", 255),
        [ResourceTypes.Dashboard] = ("dashboardName", 255),
        [ResourceTypes.Database] = ("identifier", 63),
        [ResourceTypes.DatabaseParameters] = ("name", 255),
        [ResourceTypes.DatabaseSubnets] = ("name", 255),
        [ResourceTypes.EncryptionKeyAlias] = ("name", 256),
        [ResourceTypes.EventRule] = ("name", 64),
        [ResourceTypes.LoadBalancer] = ("name", 32),
        [ResourceTypes.LogGroup] = ("name", 512),
        [ResourceTypes.ManagedPolicy] = ("name", 128),
        [ResourceTypes.OriginAccess] = ("name", 64),
        [ResourceTypes.ResponseHeaders] = ("name", 128),
        [ResourceTypes.Role] = ("name", 64),
        [ResourceTypes.RolePolicy] = ("name", 128),
        [ResourceTypes.ScalingPolicy] = ("name", 256),
        // 26 generated characters follow.
        [ResourceTypes.Secret] = ("namePrefix", 486),
        [ResourceTypes.SecurityGroup] = ("name", 255),
        [ResourceTypes.Service] = ("name", 255),
        [ResourceTypes.TargetGroup] = ("name", 32),
        [ResourceTypes.TaskDefinition] = ("family", 255),
        [ResourceTypes.Topic] = ("name", 256),
        [ResourceTypes.WebAcl] = ("name", 128),
    };

    /// <summary>What an account, or all of AWS, has once by its name.</summary>
    private static readonly string[] Shared =
    [
        ResourceTypes.Alarm, ResourceTypes.BackupPlan, ResourceTypes.BackupVault, ResourceTypes.Budget, ResourceTypes.Bucket, ResourceTypes.Cache,
        ResourceTypes.Cluster, ResourceTypes.CompositeAlarm, ResourceTypes.Database, ResourceTypes.EncryptionKeyAlias, ResourceTypes.EventRule,
        ResourceTypes.LoadBalancer, ResourceTypes.LogGroup, ResourceTypes.ManagedPolicy, ResourceTypes.OriginAccess, ResourceTypes.ResponseHeaders, ResourceTypes.Role,
        ResourceTypes.TaskDefinition, ResourceTypes.Topic, ResourceTypes.WebAcl,
    ];

    public static readonly Policy EverythingIsTagged = new()
    {
        Id = "TAG-01",
        Severity = Severity.Blocker,
        Promise = "everything that takes tags says its product, stack, owner and what manages it",
        Why = "Nobody dares to delete what nobody owns, and its price is on no team's bill.",
        Fix = "set Tags = args.Tags.For(name)",
        Select = plan => plan.Resources.Where(resource => ResourceSchema.Platform.HasInput(resource.Type, "tags")),
        HoldsIn = (resource, plan) => resource.Map("tags") is { } tags
            && !string.IsNullOrEmpty(tags.Text("product"))
            && tags.Text("stack") == plan.Stack
            && !string.IsNullOrEmpty(tags.Text("owner"))
            && tags.Text("managed-by") == "pulumi",
    };

    public static readonly Policy NamesFit = new()
    {
        Id = "NAME-01",
        Severity = Severity.Blocker,
        Promise = "every name is within the limit of its AWS service",
        Why = "AWS refuses a longer one half way through a deployment, when the rest exists already.",
        Fix = "shorten the product, stack or service name, or the role in the component",
        Select = plan => plan.Resources.Where(resource => Limits.ContainsKey(resource.Type)),
        Holds = resource =>
        {
            var (input, longest) = Limits[resource.Type];
            return (resource.Text(input)?.Length ?? resource.Name.Length + GeneratedEnd) is >= 1 and var length && length <= longest;
        },
    };

    public static readonly Policy StacksDoNotMeet = new()
    {
        Id = "NAME-02",
        Severity = Severity.Blocker,
        Promise = "names that an account has once carry the name of the stack",
        Why = "The second stack of an account could not be made, or would take over what belongs to the first.",
        Fix = "take the name from StandardNames",
        Select = plan => plan.Resources.Where(resource => Shared.Contains(resource.Type, StringComparer.Ordinal)),
        HoldsIn = (resource, plan) => resource.Text(Limits[resource.Type].Input) is { } name
            && (name.Contains($"-{plan.Stack}", StringComparison.Ordinal) || name.Contains($"/{plan.Stack}/", StringComparison.Ordinal)),
    };

    public static readonly Policy NamesAreUnique = new()
    {
        Id = "NAME-03",
        Severity = Severity.Blocker,
        Promise = "no two resources of a kind have one name in AWS",
        Why = "The second one fails half way through a deployment, or quietly shares the first one's log or queue.",
        Fix = "give one of them another role in StandardNames",
        Select = plan => plan.Resources.Where(resource => Limits.ContainsKey(resource.Type)),
        HoldsIn = (resource, plan) => Limits[resource.Type].Input is var input
            && (resource.Text(input) is not { } name || plan.Where(resource.Type, input, name).Count() == 1),
    };
}
