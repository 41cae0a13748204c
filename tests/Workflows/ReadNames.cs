using System.Text.RegularExpressions;

namespace Tests.Workflows;

/// <summary>The variables and secrets that a job takes from GitHub.</summary>
internal static partial class ReadNames
{
    /// <summary>One of them: <c>vars</c> or <c>secrets</c>, and its name.</summary>
    public readonly record struct Read(string From, string Name);

    /// <summary>What a job reads in each run of its matrix, ordered.</summary>
    /// <exception cref="FormatException">A name is put together in a way that cannot be followed.</exception>
    public static IReadOnlyList<Read> Of(Job job) =>
        [.. job.Node.Everything().SelectMany(entry => job.Rows.SelectMany(row => In(entry.Text, row))).Distinct().OrderBy(read => $"{read}", StringComparer.Ordinal)];

    private static IEnumerable<Read> In(string text, IReadOnlyDictionary<string, string> row)
    {
        foreach (Match match in Context().Matches(text))
        {
            var from = match.Groups["from"].Value;
            if (match.Groups["name"] is { Success: true } name)
            {
                yield return new Read(from, name.Value);
            }
            else if (match.Groups["format"] is { Success: true } format && row.TryGetValue(match.Groups["key"].Value, out var part))
            {
                yield return new Read(from, format.Value.Replace("{0}", part, StringComparison.Ordinal));
            }
            else
            {
                throw new FormatException($"'{text}' takes a name that nobody can look up: write {from}.NAME, or {from}[format('{{0}}_NAME', matrix.KEY)]");
            }
        }
    }

    [GeneratedRegex(@"\b(?<from>vars|secrets)(\.(?<name>\w+)|\[format\('(?<format>[^']*)', matrix\.(?<key>\w+)\)\]|\[)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Context();
}
