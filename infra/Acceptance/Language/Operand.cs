namespace Infra.Acceptance.Language;

/// <summary>What a number is compared with: <c>400</c>, <c>startWindow + 60</c>, <c>allocatedStorage * 1.1</c>, <c>sum(containerDefinitions[].cpu)</c>.</summary>
internal sealed record Operand(string Text, double? Constant, Reference? Property, Aggregate? Aggregate, char Operator, double By)
{
    private static readonly char[] Operators = ['*', '+', '-'];

    /// <exception cref="FormatException">It is none of these.</exception>
    public static Operand Parse(string text)
    {
        var (term, sign, by) = (text, '+', 0.0);
        foreach (var candidate in Operators)
        {
            if (text.LastIndexOf($" {candidate} ", StringComparison.Ordinal) is > 0 and var at)
            {
                (term, sign, by) = (text[..at], candidate, Scalar.Parse(text[(at + 3)..]));
            }
        }

        var aggregate = Aggregate.TryParse(term);
        var constant = aggregate is null ? Scalar.Number(term) : null;
        return new Operand(text, constant, aggregate is null && constant is null ? Reference.Parse(term) : null, aggregate, sign, by);
    }

    /// <summary>The number; null where the property is not set, or the place of what is not known.</summary>
    public (double? Number, string? Missing) From(Spot spot)
    {
        var (number, missing) = Term(spot);
        return (number is not { } known ? null : Operator switch
        {
            // 400 * 1.1 is 440 for AWS, and a little more for a double.
            '*' => Math.Round(known * By, digits: 6),
            '-' => known - By,
            _ => known + By,
        }, missing);
    }

    private (double? Number, string? Missing) Term(Spot spot)
    {
        if (Constant is not null)
        {
            return (Constant, null);
        }

        if (Aggregate is not null)
        {
            return Aggregate.From(spot);
        }

        var (values, missing) = Property!.ValuesFrom(spot);
        return (missing is null && values.Count > 0 ? Scalar.Number(values[0]) : null, missing);
    }
}
