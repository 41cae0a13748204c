namespace Infra.Acceptance.Language.Checks;

/// <summary><c>multiple of 60</c>.</summary>
internal sealed record MultipleCheck(double Step) : Check
{
    public override string Says => $"must be a multiple of {Scalar.Shown(Step)}";

    public override Outcome Of(Spot spot, RowScope scope) => Outcome.If(Scalar.Number(spot.Value) is { } number && number % Step == 0);
}
