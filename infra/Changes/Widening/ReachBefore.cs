using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Widening;

/// <summary>What was reached before, asked once for all changes, by the names of then and by today's.</summary>
internal sealed class ReachBefore
{
    private readonly Lazy<ILookup<string, NetworkReach>> _network;
    private readonly Lazy<HashSet<string>> _held;
    private readonly HashSet<string> _newPolicies;

    public ReachBefore(PlanChanges changes)
    {
        Renames = new Renames(changes);
        _network = new(() => changes.Before.Resources.SelectMany(NetworkReach.Of).SelectMany(reach => Renames.IsEmpty ? [reach] : new[] { reach, reach.Renamed(Renames.Of) })
            .ToLookup(reach => reach.Group, StringComparer.Ordinal));
        _held = new(() => changes.Before.Resources.Select(NewKinds.KeyOf).OfType<string>().SelectMany(key => new[] { key, Renames.Of(key) }).ToHashSet(StringComparer.Ordinal));
        _newPolicies = changes.Of(ChangeKind.Added).Select(change => change.After is { Type: ResourceTypes.ManagedPolicy, IdIsUnknown: false } policy ? policy.Id : null)
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    public Renames Renames { get; }

    /// <summary>Whether something that was let through before covers it.</summary>
    public bool Covers(NetworkReach reach) => _network.Value[reach.Group].Any(known => known.Covers(reach));

    /// <summary>Whether whoever is meant had the policy already.</summary>
    public bool Had(PlannedResource attachment) => NewKinds.KeyOf(attachment) is { } key && _held.Value.Contains(key);

    /// <summary>Whether an ARN is of a policy that is new itself.</summary>
    public bool IsNewPolicy(string arn) => _newPolicies.Contains(arn);
}
