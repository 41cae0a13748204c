namespace Infra.Text;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The known words most like a word, best first, at most three; equal distances in ordinal order.</summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> known) =>
        [.. known.Distinct(StringComparer.Ordinal)
            .Select(candidate => (Candidate: candidate, Distance: Distance(word, candidate)))
            .Where(pair => pair.Distance <= Math.Max(2, word.Length / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Take(3)
            .Select(pair => pair.Candidate)];

    /// <summary><c>; did you mean 'a', 'b'?</c>, or nothing when no known word is near.</summary>
    public static string Hint(string word, IEnumerable<string> known) =>
        To(word, known) is { Count: > 0 } near ? $"; did you mean {string.Join(", ", near.Select(name => $"'{name}'"))}?" : "";

    private static int Distance(string left, string right)
    {
        // A part of the name is how people abbreviate it.
        if (right.Contains(left, StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var substitution = previous[column - 1] + (char.ToUpperInvariant(left[row - 1]) == char.ToUpperInvariant(right[column - 1]) ? 0 : 1);
                current[column] = Math.Min(substitution, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
