using Infra.Acceptance.Language;
using Infra.Acceptance.Language.Checks;
using Infra.Plans;

namespace Infra.Acceptance;

/// <summary>A constraint from a row of <c>infra/Acceptance/Rows</c>.</summary>
internal sealed record ConstraintRow : Constraint
{
    public override string Rule => When.Text.Length == 0 ? Check.Says : $"{Check.Says}, when {When.Text}";

    public required Subject Subject { get; init; }

    public required Condition When { get; init; }

    public required Check Check { get; init; }

    /// <summary>The places of a resource to which the row applies, as far as that is known, with something in them.</summary>
    public IEnumerable<Spot> Applying(PlannedResource resource) =>
        Subject.From(Spot.Root(resource)).Where(spot => IsAsked(spot) && When.For(spot).Holds);

    internal override IEnumerable<Finding> Findings(PlannedResource resource, Plan plan)
    {
        foreach (var spot in Subject.From(Spot.Root(resource)))
        {
            if (IsAsked(spot) && Find(spot, new RowScope(this, plan)) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Find(Spot spot, RowScope scope)
    {
        var (applies, unknown) = When.For(spot);
        if (unknown is not null || !applies)
        {
            return unknown is null ? null : Undecided(spot, unknown);
        }

        if (spot.Value is Unknown && !Check.AsksPresence)
        {
            return Undecided(spot, spot.Path);
        }

        var outcome = Check.Of(spot, scope);
        return outcome.Missing is { } missing ? Undecided(spot, missing)
            : outcome.IsRefused ? Finding.Refused(spot.Path, Shown(spot), $"but {Rule}{(outcome.Detail is null ? "" : $" ({outcome.Detail})")}")
            : null;
    }

    private bool IsAsked(Spot spot) => Check.AsksPresence || spot.Value is not (null or Secret);

    private static Finding Undecided(Spot spot, string missing) =>
        Finding.Undecided(new UnknownInputException(spot.Resource, missing).Message);

    private static string? Shown(Spot spot) => spot.Value switch
    {
        null => "absent",
        _ when spot.Around is null => null,
        var value => PlainValue.Describe(value, spot.Name),
    };
}
