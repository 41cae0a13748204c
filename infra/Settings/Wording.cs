namespace Infra.Settings;

/// <summary>How messages count, list and suggest.</summary>
internal static class Wording
{
    /// <summary><c>a</c>; <c>a or b</c>; <c>a, b or c</c>.</summary>
    public static string Alternatives(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    /// <summary>As <see cref="Alternatives"/>, or a range where more than five numbers stand in equal steps.</summary>
    public static string OneOf(IReadOnlyList<int> numbers)
    {
        var step = numbers[1] - numbers[0];
        return numbers.Count > 5 && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second - pair.First == step)
            ? $"{numbers[0]} to {numbers[^1]} in steps of {step}"
            : Alternatives([.. numbers.Select(number => $"{number}")]);
    }

    /// <summary>An enum member as stack files spell it: <c>PerZone</c> is <c>perZone</c>.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>2 or 3</c>; <c>1 to 5</c>; <c>at least 1</c> when there is no upper end.</summary>
    public static string Range(int from, int to) => (to - from) switch
    {
        0 => $"{from}",
        1 => $"{from} or {to}",
        _ => to == int.MaxValue ? $"at least {from}" : $"{from} to {to}",
    };

    /// <summary>The known word that a misspelt one most likely stands for; null when none is close.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var nearest = known
            .Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Word is not null && nearest.Distance <= Math.Max(2, word.Length / 3) ? nearest.Word : null;
    }

    /// <summary>The fewest letters to insert, delete or replace (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
