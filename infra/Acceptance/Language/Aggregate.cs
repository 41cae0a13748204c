namespace Infra.Acceptance.Language;

/// <summary>One number of several values: <c>sum(containerDefinitions[].cpu)</c>, with sum, min, max or count.</summary>
internal sealed record Aggregate(string Text, string Function, Reference Of)
{
    private static readonly string[] Functions = ["sum", "min", "max", "count"];

    /// <summary>The aggregate that a text is; null if it is none.</summary>
    /// <exception cref="FormatException">What it is of is no path.</exception>
    public static Aggregate? TryParse(string text) =>
        text.EndsWith(')') && text.IndexOf('(', StringComparison.Ordinal) is > 0 and var open && Functions.Contains(text[..open], StringComparer.Ordinal)
            ? new Aggregate(text, text[..open], Reference.Parse(text[(open + 1)..^1])) : null;

    /// <summary>The number; null where there is nothing to take it of, or the place of what is not known.</summary>
    public (double? Number, string? Missing) From(Spot spot)
    {
        var (values, missing) = Of.ValuesFrom(spot);
        if (missing is not null)
        {
            return (null, missing);
        }

        if (Function == "count")
        {
            return (values.Sum(value => Lists.Count(value) ?? 1), null);
        }

        var numbers = values.Select(Scalar.Number).OfType<double>().ToArray();
        return (numbers.Length == 0 ? null : Function switch
        {
            "sum" => numbers.Sum(),
            "min" => numbers.Min(),
            _ => numbers.Max(),
        }, null);
    }
}
