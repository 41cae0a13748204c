using System.Collections.Frozen;

namespace Infra.Acceptance.Language.Checks;

/// <summary><c>is a|b</c>, <c>is not a|b</c>: one of some values, or none of them.</summary>
internal sealed record EnumCheck(IReadOnlyList<string> Values, bool Wanted) : Check
{
    private readonly FrozenSet<string> _values = Values.ToFrozenSet(StringComparer.Ordinal);

    public override string Says => $"must {(Wanted ? "" : "not ")}be {(Values.Count == 1 ? Values[0] : $"one of {string.Join(", ", Values)}")}";

    public override Outcome Of(Spot spot, RowScope scope) => Outcome.If(Scalar.Text(spot.Value) is { } text && _values.Contains(text) == Wanted);
}
