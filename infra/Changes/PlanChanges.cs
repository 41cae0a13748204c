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
        var old = before.Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
        var now = after.Resources.Select(resource => resource.Urn).ToHashSet(StringComparer.Ordinal);
        var both = after.Resources.Where(resource => old.ContainsKey(resource.Urn))
            .Select(resource => Changed(old[resource.Urn], resource)).ToArray();
        ResourceChange[] changes =
        [
            .. both.Where(change => change.Inputs.Count > 0),
            .. after.Resources.Where(resource => !old.ContainsKey(resource.Urn))
                .Select(resource => new ResourceChange { Kind = ChangeKind.Added, Before = null, After = resource.WithoutPlainSecrets() }),
            .. before.Resources.Where(resource => !now.Contains(resource.Urn))
                .Select(resource => new ResourceChange { Kind = ChangeKind.Removed, Before = resource.WithoutPlainSecrets(), After = null }),
        ];
        return new PlanChanges
        {
            Before = before,
            After = after,
            All = [.. changes.OrderBy(change => change.Resource.Urn, StringComparer.Ordinal)],
            Outputs = ResourceComparison.Differences(PlainSecrets.OutputsOf(before), PlainSecrets.OutputsOf(after)),
            Identical = both.Count(change => change.Inputs.Count == 0),
        };
    }

    private static ResourceChange Changed(PlannedResource before, PlannedResource after) => new()
    {
        Kind = ChangeKind.Changed,
        Before = before.WithoutPlainSecrets(),
        After = after.WithoutPlainSecrets(),
        Inputs = ResourceComparison.Differences(before, after),
    };
}
