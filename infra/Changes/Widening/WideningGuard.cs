using Infra.Plans;
using Infra.Plans.Foreign;

namespace Infra.Changes.Widening;

/// <summary>Recognises by what somebody may do more, or something can be reached from more places. What is narrower, or only written otherwise, is nothing.</summary>
public static class WideningGuard
{
    private static readonly ILookup<string, ReachRule> Rules = AddressRules.All.Concat(GitHubRules.All).ToLookup(rule => rule.Type, StringComparer.Ordinal);

    /// <summary>Ordered by URN (ordinal), then as they are found.</summary>
    public static IReadOnlyList<Widening> Of(PlanChanges changes)
    {
        var known = new ReachBefore(changes);
        var remaining = new RemainingNames(changes.After);
        return
        [
            .. changes.All.SelectMany(change => change switch
            {
                { After: { } after } => Wider(change.Before, after, known),
                { Before: { } gone } => PolicyReach.Gone(gone, remaining).Concat(GoneKinds.Of(gone, remaining) is { } opened ? [opened] : []),
                _ => [],
            }).Distinct().OrderBy(widening => widening.Urn, StringComparer.Ordinal),
        ];
    }

    /// <summary>By the states before and after each step of the engine of Pulumi.</summary>
    /// <exception cref="PlanFormatException">A step has a state that cannot be read.</exception>
    public static IReadOnlyList<Widening> Of(PulumiPreview preview) => Of(Loss.EngineSteps.Of(preview).Changes);

    private static IEnumerable<Widening> Wider(PlannedResource? before, PlannedResource after, ReachBefore known) =>
        PolicyReach.Wider(before, after, known.Renames)
            .Concat(Rules[after.Type].Select(rule => rule.Of(before, after)).OfType<Widening>())
            .Concat(NetworkReach.Of(after).Where(reach => !known.Covers(reach)).Select(reach => Told(before, after, reach)))
            .Concat(RouteReach.Of(before, after, known))
            .Concat(New(before, after, known));

    /// <summary>An attachment of another policy is as new as one that was not there.</summary>
    private static IEnumerable<Widening> New(PlannedResource? before, PlannedResource after, ReachBefore known) =>
        (before is null || NewKinds.KeyOf(after) is not null) && !known.Had(after) && NewKinds.Of(after, known.IsNewPolicy) is { } opened ? [opened] : [];

    private static Widening Told(PlannedResource? before, PlannedResource after, NetworkReach reach) => new(
        after.Urn,
        ResourceLabel.Of(after),
        $"lets {reach.Ports} {(reach.IsIn ? "in from" : "out to")} {reach.PeerName}",
        before is null || NetworkReach.Of(before).ToList() is not { Count: > 0 } old ? null : Listing.Of([.. old.Select(Text)]),
        Text(reach));

    private static string Text(NetworkReach reach) => $"{reach.Ports} {(reach.IsIn ? "from" : "to")} {reach.Peer}";
}
