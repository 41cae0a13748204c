using System.Text.RegularExpressions;
using Infra.Settings;

namespace Tests.Properties;

/// <summary>
/// What a stack file may say: every key that the reader asks for, and the words that it would take for each. Both come from the
/// reader itself, so a new setting is tried from its first day on.
/// </summary>
internal static partial class Vocabulary
{
    private const string Nonsense = "zz";

    private static readonly string[] Stacks = ["staging", "production"];

    /// <summary>The keys with the services and the like that the real stacks have in the place of the star.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Stacks.SelectMany(PathsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<int> Numbers { get; } =
        [-1, 0, 1, 2, 3, 5, 7, 10, 14, 20, 30, 35, 50, 60, 80, 100, 120, 300, 365, 443, 500, 1000, 1024, 4096, 8080, 65535, 65536, int.MaxValue];

    public static IReadOnlyList<string> Texts { get; } =
    [
        "true", "false", "none", "a", "zz", "2.5", "1e3", "0x10", "db.t4g.micro", "10.0.0.0/20", "a@b.example", "/", "/a/*", "acme/other",
        "Ünïcode", "\u0007bell", "a b", "{{}}", "%s", "*",
    ];

    /// <summary>The values that a key has in the real stacks, and those words of its own refusal that one of them takes.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<ConfigNode>> Fitting { get; } =
        Paths.ToDictionary(path => path, FittingValues, StringComparer.Ordinal);

    private static IEnumerable<string> PathsOf(string stack)
    {
        _ = StackSettingsReader.Read(new ChangedFile(stack, []), out var keys);
        var root = ChangedFile.Root(stack);
        return keys.Keys.SelectMany(key => Named(root, key.Split('.')));
    }

    private static IEnumerable<string> Named(ConfigNode? node, string[] pattern)
    {
        var keys = pattern[0] != "*" ? [pattern[0]] : (node as ConfigNode.Map)?.Entries.Select(entry => entry.Key) ?? [];
        return pattern.Length == 1
            ? keys
            : keys.SelectMany(key => Named(Below(node, key), pattern[1..]).Select(rest => $"{key}.{rest}"));
    }

    private static ConfigNode? Below(ConfigNode? node, string key) =>
        (node as ConfigNode.Map)?.Entries.FirstOrDefault(entry => entry.Key == key).Value;

    private static IReadOnlyList<ConfigNode> FittingValues(string path)
    {
        var found = Stacks.Select(stack => path.Split('.').Aggregate((ConfigNode?)ChangedFile.Root(stack), Below)).OfType<ConfigNode>();
        return [.. found, .. Suggested(path).Where(node => Stacks.Any(stack => Refusal(stack, path, node) is null))];
    }

    /// <summary>Asks the reader: a value that no key takes is refused with the words that it does, among them the ends of a range.</summary>
    private static IEnumerable<ConfigNode> Suggested(string path)
    {
        var line = Refusal(Stacks[0], path, new ConfigNode.Scalar(Nonsense))?.Problems.FirstOrDefault(problem => problem.Key == path)?.Text ?? "";
        var words = Word().Matches(line).Select(match => new ConfigNode.Scalar(match.Value)).Distinct();
        return line.Contains("a list of", StringComparison.Ordinal) ? words.Select(ConfigNode (word) => new ConfigNode.Sequence([word])) : words;
    }

    private static SettingsException? Refusal(string stack, string path, ConfigNode value)
    {
        try
        {
            _ = StackSettingsReader.Read(new ChangedFile(stack, [new Change(path, value)]));
            return null;
        }
        catch (SettingsException refusal)
        {
            return refusal;
        }
    }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9.:/-]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
