namespace Infra.Acceptance.Language.Checks;

/// <summary><c>json object</c>, <c>json list</c>: a text that holds one.</summary>
internal sealed record JsonCheck(bool IsList) : Check
{
    public override string Says => IsList ? "must be a JSON list" : "must be a JSON object";

    public override Outcome Of(Spot spot, RowScope scope) => Outcome.If(spot.Value is string && (IsList ? spot.List is not null : spot.Map is not null));
}
