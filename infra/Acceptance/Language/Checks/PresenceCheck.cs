namespace Infra.Acceptance.Language.Checks;

/// <summary><c>required</c> and <c>forbidden</c>.</summary>
internal sealed record PresenceCheck(bool Wanted) : Check
{
    public override string Says => Wanted ? "must be set" : "must not be set";

    public override bool AsksPresence => true;

    public override Outcome Of(Spot spot, RowScope scope) => Outcome.If(spot.Value is not (null or IReadOnlyList<object?> { Count: 0 }) == Wanted);
}
