namespace Infra.Acceptance.Language.Checks;

/// <summary><c>unique</c>: no two items of a list are equal, or no two items of the innermost list have this value.</summary>
internal sealed record UniqueCheck(bool IgnoringCase) : Check
{
    public override string Says => $"must be unique{(IgnoringCase ? " (capital or small letters make no difference)" : "")}";

    private StringComparer Comparer => IgnoringCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public override Outcome Of(Spot spot, RowScope scope)
    {
        if (spot.List is { } list)
        {
            var twice = list.Select(Scalar.Text).OfType<string>().CountBy(text => text, Comparer).FirstOrDefault(pair => pair.Value > 1).Key;
            return twice is null ? Outcome.Holds : Outcome.RefusedFor($"{twice} is there twice");
        }

        var path = scope.Row.Subject.Path;
        var item = spot;
        while (item is { Index: null })
        {
            item = item.Around;
        }

        return item is null || path.StepsToLastItem is not { } depth || Scalar.Text(spot.Value) is not { } value
            ? Outcome.Holds
            : path.FromEarlierItems(item, depth).FirstOrDefault(other => Comparer.Equals(Scalar.Text(other.Value), value)) is { } first
                ? Outcome.RefusedFor($"{first.Path} is the same")
                : Outcome.Holds;
    }
}
