using System.Text.RegularExpressions;

namespace Infra.Acceptance.Metrics;

/// <summary>The names in a formula of CloudWatch. Functions and keywords are in capitals; the ids of metrics begin with a small letter.</summary>
internal static partial class MetricFormula
{
    /// <summary>Each name once, in the order of the formula; none for a query, which names metrics by other means.</summary>
    public static IReadOnlyList<string> Names(string formula) => IsQuery(formula)
        ? [] : [.. Operand().Matches(Quoted().Replace(formula, "")).Select(match => match.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it asks for metrics by what they are like: <c>SELECT AVG(...) FROM ...</c></summary>
    private static bool IsQuery(string formula) => formula.AsSpan().TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![A-Za-z0-9_.])[a-z]\w*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Operand();

    [GeneratedRegex("""("[^"]*"|'[^']*')""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
