using Infra.Plans;

namespace Infra.Policies.Naming;

/// <summary>What everything is called in AWS.</summary>
public static class NamingPolicies
{
    /// <summary>Pulumi ends a generated name with a hyphen and seven random characters.</summary>
    private const int GeneratedEnd = 8;

    /// <summary>What an account, or all of AWS, has once by its name.</summary>
    private static readonly string[] Shared =
    [
        ResourceTypes.Alarm, ResourceTypes.BackupPlan, ResourceTypes.BackupVault, ResourceTypes.Budget, ResourceTypes.Bucket, ResourceTypes.Cache,
        ResourceTypes.Cluster, ResourceTypes.CompositeAlarm, ResourceTypes.Database, ResourceTypes.EncryptionKeyAlias, ResourceTypes.EventRule,
        ResourceTypes.LoadBalancer, ResourceTypes.LogGroup, ResourceTypes.ManagedPolicy, ResourceTypes.OriginAccess, ResourceTypes.ResponseHeaders, ResourceTypes.Role,
        ResourceTypes.TaskDefinition, ResourceTypes.Topic, ResourceTypes.WebAcl,
    ];

    public static Policy NamesFit => new()
    {
        Id = "NAME-01",
        Severity = Severity.Blocker,
        Promise = "every name is within the limit of its AWS service",
        Why = "AWS refuses a longer one half way through a deployment, when the rest exists already.",
        Fix = "shorten the product, stack or service name, or the role in the component",
        Select = Named,
        Holds = resource => (NameOf(resource)?.Length ?? resource.Name.Length + GeneratedEnd) is >= 1 and var length && length <= RuleOf(resource).Longest,
    };

    public static Policy StacksDoNotMeet => new()
    {
        Id = "NAME-02",
        Severity = Severity.Blocker,
        Promise = "names that an account has once carry the name of the stack",
        Why = "The second stack of an account could not be made, or would take over what belongs to the first.",
        Fix = "take the name from StandardNames",
        Select = plan => Shared.SelectMany(plan.OfType),
        HoldsIn = (resource, plan) => NameOf(resource) is { } name
            && (name.Contains($"-{plan.Stack}", StringComparison.Ordinal) || name.Contains($"/{plan.Stack}/", StringComparison.Ordinal)),
    };

    public static Policy NamesAreUnique => new()
    {
        Id = "NAME-03",
        Severity = Severity.Blocker,
        Promise = "no two resources of a kind have one name in AWS",
        Why = "The second one fails half way through a deployment, or quietly shares the first one's log or queue.",
        Fix = "give one of them another role in StandardNames",
        IsProhibition = true,
        Select = Named,
        HoldsIn = (resource, plan) => NameOf(resource) is not { } name || plan.Where(resource.Type, RuleOf(resource).Input, name).Count() == 1,
    };

    public static Policy NamesAreTaken => new()
    {
        Id = "NAME-04",
        Severity = Severity.Blocker,
        Promise = "no name has characters that its AWS service refuses",
        Why = "Each service has rules of its own, and tells of a breach half way through a deployment.",
        Fix = "take the name from StandardNames, or another word for the role in the component",
        IsProhibition = true,
        Select = Named,
        Holds = resource => NameOf(resource) is not { } name || RuleOf(resource).Takes(name),
    };

    private static IEnumerable<PlannedResource> Named(Plan plan) => NameRules.ByType.Keys.SelectMany(plan.OfType);

    private static NameRule RuleOf(PlannedResource resource) => NameRules.ByType[resource.Type];

    private static string? NameOf(PlannedResource resource) => resource.Text(RuleOf(resource).Input);
}
