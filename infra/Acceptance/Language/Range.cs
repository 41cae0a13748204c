namespace Infra.Acceptance.Language;

/// <summary>From one number to another, both included; either end may be open.</summary>
internal readonly record struct Range(double? Least, double? Most)
{
    /// <exception cref="FormatException">It is no range.</exception>
    public static Range Parse(string text) => text.Split("..") switch
    {
        ["", var most] when most.Length > 0 => new Range(null, Scalar.Parse(most)),
        [var least, ""] => new Range(Scalar.Parse(least), null),
        [var least, var most] when Scalar.Parse(least) <= Scalar.Parse(most) => new Range(Scalar.Parse(least), Scalar.Parse(most)),
        _ => throw new FormatException($"'{text}' is not a range; write it like 1..64, ..64 or 1.."),
    };

    public bool Holds(double number) => !(number < Least) && !(number > Most);

    /// <summary>For a sentence: <c>between 1 and 64</c>.</summary>
    public override string ToString() => (Least, Most) switch
    {
        ({ } least, { } most) when least.Equals(most) => $"exactly {Scalar.Shown(least)}",
        ({ } least, { } most) => $"between {Scalar.Shown(least)} and {Scalar.Shown(most)}",
        ({ } least, null) => $"at least {Scalar.Shown(least)}",
        (null, { } most) => $"at most {Scalar.Shown(most)}",
        _ => "any number",
    };
}
