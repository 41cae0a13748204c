using System.Text.RegularExpressions;

namespace Infra.Acceptance.Metrics;

/// <summary>The little language in which a composite alarm says when it is red.</summary>
internal static partial class AlarmRuleSyntax
{
    /// <summary>What is wrong with a rule; null if nothing is.</summary>
    public static string? Problem(string rule)
    {
        var words = Word().Matches(rule).Select(match => match.Value).ToList();
        var position = 0;
        return Expression(words, ref position) ?? (position == words.Count ? null : $"must end before '{words[position]}', or join it with AND or OR");
    }

    /// <summary>Terms that are joined; which of the two binds more tightly is AWS's business.</summary>
    private static string? Expression(List<string> words, ref int position)
    {
        while (true)
        {
            if (Term(words, ref position) is { } problem)
            {
                return problem;
            }

            if (position == words.Count || words[position] is not ("AND" or "OR"))
            {
                return null;
            }

            position++;
        }
    }

    private static string? Term(List<string> words, ref int position)
    {
        while (position < words.Count && words[position] == "NOT")
        {
            position++;
        }

        if (position == words.Count)
        {
            return "must not end where an alarm is awaited";
        }

        var word = words[position++];
        if (word != "(")
        {
            return word is "TRUE" or "FALSE" || State().IsMatch(word) ? null : $"must have an alarm such as ALARM(\"name\") in place of '{word}'";
        }

        if (Expression(words, ref position) is { } problem)
        {
            return problem;
        }

        return position < words.Count && words[position++] == ")" ? null : "must close every bracket";
    }

    [GeneratedRegex("""(ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*("[^"]*"|'[^']*'|[^\s()"']+)\s*\)|\w+|\S""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(ALARM|OK|INSUFFICIENT_DATA)\s*\(", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex State();
}
