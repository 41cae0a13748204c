using System.Globalization;
using System.Text;

namespace Infra.Acceptance.Language.Checks;

/// <summary><c>bytes ..49152</c>: how long a text is in UTF-8.</summary>
internal sealed record BytesCheck(Range Range) : Check
{
    public override string Says => $"must have {Range} bytes";

    public override Outcome Of(Spot spot, RowScope scope)
    {
        if (Scalar.Text(spot.Value) is not { } text)
        {
            return Outcome.Refused;
        }

        var bytes = Encoding.UTF8.GetByteCount(text);
        return Range.Holds(bytes) ? Outcome.Holds : Outcome.RefusedFor($"it has {bytes.ToString(CultureInfo.InvariantCulture)}");
    }
}
