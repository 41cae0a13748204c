namespace Infra.Acceptance.Language.Checks;

/// <summary><c>within 1..65535</c>: a number, or a text that is one.</summary>
internal sealed record RangeCheck(Range Range) : Check
{
    public override string Says => $"must be {Range}";

    public override Outcome Of(Spot spot, RowScope scope) => Outcome.If(Scalar.Number(spot.Value) is { } number && Range.Holds(number));
}
