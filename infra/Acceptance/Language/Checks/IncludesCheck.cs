namespace Infra.Acceptance.Language.Checks;

/// <summary><c>includes sts.amazonaws.com</c>: a list holds a value.</summary>
internal sealed record IncludesCheck(string Item) : Check
{
    public override string Says => $"must include {Item}";

    public override Outcome Of(Spot spot, RowScope scope) =>
        Lists.ItemsOf(spot.Value) is var items && items.Any(item => Scalar.Text(item) == Item) ? Outcome.Holds
        : items.Any(item => item is Plans.Unknown) ? Outcome.Undecided(spot.Path)
        : Outcome.Refused;
}
