using System.Globalization;

namespace Infra.Acceptance.Language.Checks;

/// <summary>
/// <c>exactly one of a|b</c>, <c>at most one of a|b</c>, <c>at least one of a|b</c>: of what a resource, an item or a map may have, how many are set.
/// The names are seen from within it.
/// </summary>
internal sealed record ChoiceCheck(IReadOnlyList<Reference> Choices, Range Range, string Words) : Check
{
    public override string Says => $"must have {Words} of {string.Join(", ", Choices.Select(choice => choice.Text))}";

    public override bool AsksPresence => true;

    public override Outcome Of(Spot spot, RowScope scope)
    {
        if (spot.Value is null or Plans.Unknown or Plans.Secret)
        {
            return spot.Value is Plans.Unknown ? Outcome.Undecided(spot.Path) : Outcome.Holds;
        }

        var set = Choices.Count(choice => choice.IsSetWithin(spot));
        return Range.Holds(set) ? Outcome.Holds : Outcome.RefusedFor($"it has {set.ToString(CultureInfo.InvariantCulture)}");
    }
}
