namespace Infra.Acceptance.Language.Checks;

/// <summary><c>same as PATH</c> and <c>other than PATH</c>: two texts or flags of the resource. It holds where the other is not set.</summary>
internal sealed record SameCheck(Reference Other, bool Wanted) : Check
{
    public override string Says => $"must be {(Wanted ? "the same as" : "other than")} {Other.Text}";

    public override Outcome Of(Spot spot, RowScope scope)
    {
        var (values, missing) = Other.ValuesFrom(spot);
        return missing is not null ? Outcome.Undecided(missing)
            : values.Count == 0 ? Outcome.Holds
            : Outcome.If((Scalar.Text(values[0]) == Scalar.Text(spot.Value)) == Wanted);
    }
}
