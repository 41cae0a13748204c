using Infra.Plans;

namespace Infra.Changes;

/// <summary>What a plan changes in an earlier one, resource by resource.</summary>
public sealed record PlanChanges
{
    public required Plan Before { get; init; }

    public required Plan After { get; init; }

    /// <summary>Ordered by the URN that the resource will have, or had (ordinal).</summary>
    public required IReadOnlyList<ResourceChange> All { get; init; }

    /// <summary>What differs in the outputs of the stack, ordered by path (ordinal).</summary>
    public required IReadOnlyList<InputChange> Outputs { get; init; }

    /// <summary>How many resources and components are the same in both.</summary>
    public required int Identical { get; init; }

    public bool IsEmpty => All.Count + Outputs.Count == 0;

    public IEnumerable<ResourceChange> Of(ChangeKind kind) => All.Where(change => change.Kind == kind);

    /// <summary>
    /// Compares two plans of one stack. What stands inside a JSON text is compared as values, never as text; what looks like a secret is
    /// told to have changed, and not shown.
    /// </summary>
    public static PlanChanges Between(Plan before, Plan after)
    {
        var moves = ResourceMoves.Between(before, after);
        var movedAway = moves.Select(move => move.Before.Urn).ToHashSet(StringComparer.Ordinal);
        var movedTo = moves.ToDictionary(move => move.After.Urn, StringComparer.Ordinal);
        var old = before.Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
        var now = after.Resources.Select(resource => resource.Urn).ToHashSet(StringComparer.Ordinal);
        var followers = new Followers(moves);
        var changes = new List<ResourceChange>();
        foreach (var resource in after.Resources)
        {
            if (old.TryGetValue(resource.Urn, out var same))
            {
                Add(changes, ChangeKind.Changed, same, resource, followers.Of(same), isAliased: false);
            }
            else if (movedTo.TryGetValue(resource.Urn, out var move))
            {
                // That it has an alias is what tells that it moved.
                Add(changes, ChangeKind.Moved, move.Before, resource, followers.Of(move.Before) with { Aliases = resource.Aliases }, move.IsAliased);
            }
            else
            {
                changes.Add(new ResourceChange { Kind = ChangeKind.Added, Before = null, After = resource.WithoutPlainSecrets() });
            }
        }

        var both = after.Resources.Count(resource => old.ContainsKey(resource.Urn));
        var changed = changes.Count(change => change.Kind == ChangeKind.Changed);
        changes.AddRange(before.Resources.Where(resource => !now.Contains(resource.Urn) && !movedAway.Contains(resource.Urn))
            .Select(resource => new ResourceChange { Kind = ChangeKind.Removed, Before = resource.WithoutPlainSecrets(), After = null }));
        return new PlanChanges
        {
            Before = before,
            After = after,
            All = [.. changes.OrderBy(change => change.Resource.Urn, StringComparer.Ordinal)],
            Outputs = ResourceComparison.Differences(PlainSecrets.OutputsOf(before), PlainSecrets.OutputsOf(after)),
            Identical = both - changed,
        };
    }

    private static void Add(List<ResourceChange> changes, ChangeKind kind, PlannedResource before, PlannedResource after, PlannedResource followed, bool isAliased)
    {
        var inputs = ResourceComparison.Differences(followed, after);
        if (inputs.Count > 0 || kind == ChangeKind.Moved)
        {
            changes.Add(new ResourceChange
            {
                Kind = kind,
                Before = before.WithoutPlainSecrets(),
                After = after.WithoutPlainSecrets(),
                Inputs = inputs,
                IsAliased = isAliased,
            });
        }
    }
}
