using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Widening;

/// <summary>What was reached before, asked once for all changes, by the names of then and by today's.</summary>
internal sealed class ReachBefore
{
    private readonly Lazy<ILookup<string, NetworkReach>> _network;
    private readonly Lazy<HashSet<string>> _held;
    private readonly Lazy<(HashSet<string> Before, HashSet<string> Now)> _publicTables;
    private readonly HashSet<string> _newPolicies;

    public ReachBefore(PlanChanges changes)
    {
        Renames = new Renames(changes);
        _network = new(() => changes.Before.Resources.SelectMany(NetworkReach.Of).SelectMany(reach => Renames.IsEmpty ? [reach] : new[] { reach, reach.Renamed(Renames.Of) })
            .ToLookup(reach => reach.Group, StringComparer.Ordinal));
        _held = new(() => changes.Before.Resources.Select(NewKinds.KeyOf).OfType<string>().SelectMany(key => new[] { key, Renames.Of(key) }).ToHashSet(StringComparer.Ordinal));
        _publicTables = new(() => (RouteReach.PublicTables(changes.Before), RouteReach.PublicTables(changes.After)));
        _newPolicies = changes.Of(ChangeKind.Added).Select(change => change.After is { Type: ResourceTypes.ManagedPolicy, IdIsUnknown: false } policy ? policy.Id : null)
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    public Renames Renames { get; }

    /// <summary>Whether something that was let through before covers it.</summary>
    public bool Covers(NetworkReach reach) => _network.Value[reach.Group].Any(known => known.Covers(reach));

    /// <summary>Whether whoever is meant had the policy already.</summary>
    public bool Had(PlannedResource attachment) => NewKinds.KeyOf(attachment) is { } key && _held.Value.Contains(key);

    /// <summary>Whether a route table leads straight to the internet, and another one did not.</summary>
    /// <param name="before">The id of the table before; null for none.</param>
    /// <param name="now">The id of the table now.</param>
    public bool IsMorePublic(string? before, string now) => _publicTables.Value.Now.Contains(now) && !(before is not null && _publicTables.Value.Before.Contains(before));

    /// <summary>Whether an ARN is of a policy that is new itself.</summary>
    public bool IsNewPolicy(string arn) => _newPolicies.Contains(arn);
}
