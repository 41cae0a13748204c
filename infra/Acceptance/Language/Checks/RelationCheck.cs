namespace Infra.Acceptance.Language.Checks;

/// <summary><c>at least startWindow + 60</c>: a number against another one of the resource. It holds where the other is not set.</summary>
internal sealed record RelationCheck(Relation Relation, Operand Other) : Check
{
    public override string Says => $"must be {Words} {Other.Text}";

    private string Words => Relation switch
    {
        Relation.AtMost => "at most",
        Relation.AtLeast => "at least",
        Relation.Below => "below",
        Relation.Above => "above",
        Relation.Equals => "equal to",
        _ => "different from",
    };

    public override Outcome Of(Spot spot, RowScope scope)
    {
        var (other, missing) = Other.From(spot);
        if (missing is not null || other is null)
        {
            return missing is null ? Outcome.Holds : Outcome.Undecided(missing);
        }

        var holds = Scalar.Number(spot.Value) is { } number && Relation switch
        {
            Relation.AtMost => number <= other,
            Relation.AtLeast => number >= other,
            Relation.Below => number < other,
            Relation.Above => number > other,
            Relation.Equals => number.Equals(other),
            _ => !number.Equals(other),
        };
        return holds ? Outcome.Holds : Other.Constant is not null ? Outcome.Refused : Outcome.RefusedFor($"that is {Scalar.Shown(other.Value)}");
    }
}
