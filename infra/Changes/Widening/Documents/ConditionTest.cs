using System.Globalization;

namespace Infra.Changes.Widening.Documents;

/// <summary>One test of a condition: an operator, a key and the values that it is compared with.</summary>
internal sealed record ConditionTest(string Operator, string Key, IReadOnlyList<string> Values)
{
    private const string IfExists = "IfExists";

    /// <summary>Whether whatever passes this test passes another one as well. Where that cannot be told, it is taken not to.</summary>
    public bool Implies(ConditionTest other)
    {
        var (mine, theirs) = (Base(Operator), Base(other.Operator));
        return string.Equals(Key, other.Key, StringComparison.OrdinalIgnoreCase)
            && (!Operator.EndsWith(IfExists, StringComparison.Ordinal) || other.Operator.EndsWith(IfExists, StringComparison.Ordinal))
            && (mine == theirs || (mine, theirs) is ("StringEquals", "StringLike") or ("StringEquals", "StringEqualsIgnoreCase") or ("StringNotLike", "StringNotEquals")
                || ((mine, theirs) is ("StringLike", "StringEquals") && !Values.Any(HasWildcard)))
            && Narrower(mine, theirs, other.Values);
    }

    public override string ToString() => $"{Operator} {Key} {Listing.Of(Values)}";

    private bool Narrower(string mine, string theirs, IReadOnlyList<string> values) => theirs switch
    {
        // What is excluded until now has to be excluded still.
        _ when theirs.Contains("Not", StringComparison.Ordinal) => values.All(excluded => Values.Any(value => Covers(mine, value, excluded))),
        "NumericLessThan" or "NumericLessThanEquals" => Single(Values) <= Single(values),
        "NumericGreaterThan" or "NumericGreaterThanEquals" => Single(Values) >= Single(values),
        _ => Values.All(value => values.Any(wide => Covers(theirs, wide, value))),
    };

    private static bool Covers(string by, string wide, string narrow) => by switch
    {
        "IpAddress" or "NotIpAddress" => AddressRange.Covers(wide, narrow),
        _ when by.EndsWith("Like", StringComparison.Ordinal) || by.StartsWith("Arn", StringComparison.Ordinal) => PolicyPattern.Covers(wide, narrow, ignoreCase: false),
        _ when by.EndsWith("IgnoreCase", StringComparison.Ordinal) || by is "Bool" or "Null" => string.Equals(wide, narrow, StringComparison.OrdinalIgnoreCase),
        _ => wide == narrow,
    };

    private static bool HasWildcard(string value) => value.AsSpan().ContainsAny('*', '?');

    /// <summary>Of <c>ForAnyValue:StringEqualsIfExists</c> it is <c>ForAnyValue:StringEquals</c>; AWS treats ArnEquals as ArnLike.</summary>
    private static string Base(string by) => (by.EndsWith(IfExists, StringComparison.Ordinal) ? by[..^IfExists.Length] : by) switch
    {
        "ArnEquals" => "ArnLike",
        "ArnNotEquals" => "ArnNotLike",
        var other => other,
    };

    private static double Single(IReadOnlyList<string> values) =>
        values is [var only] && double.TryParse(only, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
