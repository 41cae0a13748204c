using Infra.Changes.Loss;
using Infra.Changes.Widening;

namespace Infra.Changes;

/// <summary>What a reviewer has to know of the changes of a plan before anything else.</summary>
public sealed record ChangeReview
{
    private static readonly string[] Cosmetic = ["tags", "description", "comment", "displayName", "alarmDescription"];

    private readonly IReadOnlyDictionary<string, Replacement> _replaced;
    private readonly HashSet<string> _losing;
    private readonly HashSet<string> _widening;

    private ChangeReview(PlanChanges changes, LossReview losses, IReadOnlyList<Widening.Widening> widenings)
    {
        (Changes, Losses, Widenings) = (changes, losses, widenings);
        _replaced = Replacements.In(changes);
        _losing = losses.Losses.Concat(losses.Overridden.Select(overridden => overridden.Loss)).Select(loss => loss.Urn).ToHashSet(StringComparer.Ordinal);
        _widening = widenings.Select(widening => widening.Urn).ToHashSet(StringComparer.Ordinal);
    }

    public PlanChanges Changes { get; }

    public LossReview Losses { get; }

    public IReadOnlyList<Widening.Widening> Widenings { get; }

    /// <summary>Reviews the changes between two plans.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="overrides">What was agreed to.</param>
    /// <param name="digest">What an agreement for exactly this plan names.</param>
    public static ChangeReview Of(PlanChanges changes, IReadOnlyList<LossOverride> overrides, string digest) =>
        new(changes, LossReview.Of(LossGuard.Of(changes), overrides, digest), WideningGuard.Of(changes));

    /// <summary>How much a change deserves to be looked at.</summary>
    /// <param name="change">One of <see cref="Changes"/>.</param>
    public Risk RiskOf(ResourceChange change) =>
        IsIn(_losing, change) ? Risk.Loss
        : IsIn(_widening, change) ? Risk.Widening
        : change.Kind switch
        {
            ChangeKind.Added => Risk.Addition,
            ChangeKind.Removed => Risk.Removal,
            ChangeKind.Moved when !change.IsAliased && !change.Resource.IsComponent => Risk.Replacement,
            _ when _replaced.ContainsKey(change.Resource.Urn) => Risk.Replacement,
            _ => change.Inputs.All(input => Cosmetic.Contains(ReplacingInputs.Root(input.Path), StringComparer.Ordinal)) ? Risk.Cosmetic : Risk.Update,
        };

    /// <summary>By the URN that it has or by the one that it had.</summary>
    private static bool IsIn(HashSet<string> urns, ResourceChange change) =>
        (change.After is { } after && urns.Contains(after.Urn)) || (change.Before is { } before && urns.Contains(before.Urn));
}
