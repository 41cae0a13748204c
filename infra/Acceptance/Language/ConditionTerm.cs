using System.Text.RegularExpressions;

namespace Infra.Acceptance.Language;

/// <summary>One comparison of a <see cref="Condition"/>.</summary>
internal sealed class ConditionTerm
{
    // Longer words first: "not in" holds "in".
    private static readonly (string Word, Comparison Comparison)[] Words =
    [
        (" not in ", Comparison.NotIn), (" in ", Comparison.In), (" != ", Comparison.NotIn), (" <= ", Comparison.AtMost), (" >= ", Comparison.AtLeast),
        (" = ", Comparison.In), (" < ", Comparison.Below), (" > ", Comparison.Above), (" starts ", Comparison.Starts), (" ends ", Comparison.Ends),
        (" contains ", Comparison.Contains), (" matches ", Comparison.Matches),
    ];

    private readonly double _number;
    private readonly Lazy<Regex>? _pattern;

    private ConditionTerm(string text, Reference subject, Comparison comparison, IReadOnlyList<string> values)
    {
        (Text, Subject, Comparison, Values) = (text, subject, comparison, values);
        _number = comparison is Comparison.Below or Comparison.Above or Comparison.AtMost or Comparison.AtLeast ? Scalar.Parse(values[0]) : 0;
        _pattern = comparison == Comparison.Matches ? new(() => Patterns.Of(values[0])) : null;
    }

    public string Text { get; }

    public Reference Subject { get; }

    public Comparison Comparison { get; }

    /// <summary>What it is compared with; none for <see cref="Comparison.Present"/> and <see cref="Comparison.Absent"/>.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <exception cref="FormatException">It is no comparison.</exception>
    public static ConditionTerm Parse(string text)
    {
        foreach (var (word, comparison) in Words)
        {
            // The pattern after "matches" may hold other words.
            var matches = text.IndexOf(" matches ", StringComparison.Ordinal);
            if (text.IndexOf(word, StringComparison.Ordinal) is > 0 and var at && (matches < 0 || at <= matches))
            {
                var value = text[(at + word.Length)..];
                var values = word is " in " or " not in " ? value.Split('|') : [value];
                return new ConditionTerm(text, Reference.Parse(text[..at]), comparison, values);
            }
        }

        return text.Split(' ') switch
        {
            [var path, "present"] => new ConditionTerm(text, Reference.Parse(path), Comparison.Present, []),
            [var path, "absent"] => new ConditionTerm(text, Reference.Parse(path), Comparison.Absent, []),
            _ => throw new FormatException($"'{text}' is not a condition; write it like storageType in gp2|gp3, .weight > 0 or iops present"),
        };
    }

    /// <summary>Whether it holds for a value, or what is not known.</summary>
    public (bool Holds, string? Missing) For(Spot spot)
    {
        if (Comparison is Comparison.Present or Comparison.Absent)
        {
            return (Subject.IsSet(spot) == (Comparison == Comparison.Present), null);
        }

        var (values, missing) = Subject.ValuesFrom(spot);
        var holds = Comparison == Comparison.NotIn ? !values.Any(IsOne) : values.Any(Holds);
        return (missing is null && holds, missing);
    }

    private bool Holds(object? value) => Comparison switch
    {
        Comparison.In => IsOne(value),
        Comparison.Contains => Lists.ItemsOf(value).Any(IsOne),
        Comparison.Starts => Scalar.Text(value)?.StartsWith(Values[0], StringComparison.Ordinal) == true,
        Comparison.Ends => Scalar.Text(value)?.EndsWith(Values[0], StringComparison.Ordinal) == true,
        Comparison.Matches => Scalar.Text(value) is { } text && _pattern!.Value.IsMatch(text),
        Comparison.Below => Scalar.Number(value) < _number,
        Comparison.Above => Scalar.Number(value) > _number,
        Comparison.AtMost => Scalar.Number(value) <= _number,
        Comparison.AtLeast => Scalar.Number(value) >= _number,
        _ => throw new InvalidOperationException($"{Comparison} compares no values"),
    };

    private bool IsOne(object? value) => Scalar.Text(value) is { } text && Values.Contains(text, StringComparer.Ordinal);
}
