using Infra.Plans;

namespace Infra.Policies.Naming;

/// <summary>What becomes of data when its resource leaves the program: see <see cref="StatefulKinds"/>.</summary>
public static class StatePolicies
{
    /// <summary>Inputs that keep data, or keep it from others: nobody else may own one, or a change past the program stays for ever.</summary>
    private static readonly string[] Guards =
    [
        "*", "backupRetentionPeriod", "deletionProtection", "encrypted", "kmsKeyId", "policy", "publiclyAccessible", "storageEncrypted", "tags", "visibility",
    ];

    public static Policy DataOutlivesTheStack => new()
    {
        Id = "STATE-01",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, the engine forgets a store or a key that leaves the program, and does not delete it",
        Why = "A renamed component is a deletion to the engine; a key that goes makes every copy and snapshot unreadable, a month later and without a word.",
        Fix = "set RetainOnDelete in its options, as EncryptionKey does",
        Select = plan => StatefulKinds.In(plan, kind => kind.Outlives),
        HoldsIn = (store, plan) => store.RetainOnDelete || !plan.IsCustomerFacing(),
    };

    public static Policy DeletionIsRefused => new()
    {
        Id = "STATE-02",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, AWS refuses to delete a table, a cluster or a user pool; elsewhere the stack says so",
        Why = "What the engine keeps, a click in the console still deletes.",
        Fix = "set DeletionProtection, for a table DeletionProtectionEnabled, to what the stack decides",
        IfPresent = true,
        Select = plan => StatefulKinds.In(plan, kind => kind.Refuses is not null),
        HoldsIn = (store, plan) => StatefulKinds.Of(store).Refuses!(store) is { } refuses && (refuses || !plan.IsCustomerFacing()),
    };

    public static Policy NothingIsEmptied => new()
    {
        Id = "STATE-03",
        Severity = Severity.Blocker,
        Promise = "no bucket and no zone is emptied by its deletion",
        Why = "AWS refuses to delete one that holds something, which is the last chance to notice.",
        Fix = "set ForceDestroy = false",
        Select = plan => StatefulKinds.In(plan, kind => kind.Emptied is not null),
        Holds = store => store.Flag(StatefulKinds.Of(store).Emptied!) == false,
    };

    public static Policy TheNewOneComesFirst => new()
    {
        Id = "STATE-04",
        Severity = Severity.Blocker,
        Promise = "no store is deleted before the one that replaces it is there",
        Why = "A replacement that fails half way leaves neither, and what was not copied is gone.",
        Fix = "leave DeleteBeforeReplace out; where a name is taken, give the new one another",
        IsProhibition = true,
        Select = plan => StatefulKinds.In(plan, _ => true),
        Holds = store => !store.DeleteBeforeReplace,
    };

    public static Policy GuardsAreOurs => new()
    {
        Id = "STATE-05",
        Severity = Severity.Blocker,
        Promise = "no resource leaves to others what keeps its data or keeps it from others",
        Why = "An input whose changes are ignored is whatever somebody made it in the console, while every preview says that nothing differs.",
        Fix = "take the input out of IgnoreChanges",
        IsProhibition = true,
        // Of databases and caches nearly everything is ours: another promise.
        Select = plan => plan.Resources.Where(resource => resource.IgnoreChanges.Count > 0 && resource.Type is not (ResourceTypes.Database or ResourceTypes.Cache)),
        Holds = resource => !resource.IgnoreChanges.Any(IsGuard),
    };

    /// <summary>By itself or with what lies in it: <c>tags</c>, <c>tags.owner</c>, <c>tags["owner"]</c>.</summary>
    private static bool IsGuard(string input) => Guards.Contains(input.Split('.', '[')[0], StringComparer.Ordinal);
}
