using System.Globalization;

namespace Infra.Acceptance.Language.Checks;

/// <summary><c>count 1..5</c>, <c>count 1..1 where .returnData = true</c>: how many items a list has, or how many of a kind.</summary>
internal sealed record CountCheck(Range Range, Condition Where) : Check
{
    public override string Says => $"must have {Range} {(Where.Text.Length == 0 ? "items" : $"items with {Where.Text}")}";

    public override Outcome Of(Spot spot, RowScope scope)
    {
        if (Where.Text.Length == 0)
        {
            return Lists.Count(spot.Value) is { } all ? Counted(all) : Outcome.Refused;
        }

        if (spot.List is not { } list)
        {
            return Outcome.Refused;
        }

        var count = 0;
        foreach (var index in Enumerable.Range(0, list.Count))
        {
            var (holds, missing) = Where.For(spot.At(index));
            if (missing is not null)
            {
                return Outcome.Undecided(missing);
            }

            count += holds ? 1 : 0;
        }

        return Counted(count);
    }

    private Outcome Counted(int count) => Range.Holds(count) ? Outcome.Holds : Outcome.RefusedFor($"it has {count.ToString(CultureInfo.InvariantCulture)}");
}
