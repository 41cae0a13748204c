using System.Globalization;

namespace Infra.Acceptance.Language.Checks;

/// <summary><c>length 1..64</c>: how many characters a text has.</summary>
internal sealed record LengthCheck(Range Range) : Check
{
    public override string Says => $"must have {Range} characters";

    public override Outcome Of(Spot spot, RowScope scope) => Scalar.Text(spot.Value) is not { } text ? Outcome.Refused
        : Range.Holds(text.Length) ? Outcome.Holds
        : Outcome.RefusedFor($"it has {text.Length.ToString(CultureInfo.InvariantCulture)}");
}
