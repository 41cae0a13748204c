using System.Text.RegularExpressions;
using Infra.Plans;

namespace Infra.Changes;

/// <summary>One word for another in all that is called after it: <c>cache</c> for <c>sessions</c> in <c>shop-staging-cache</c> and <c>sg-cache-sg</c>.</summary>
internal sealed partial class Rename
{
    private readonly string _before;
    private readonly string _after;

    private Rename(string before, string after) => (_before, _after) = (before, after);

    /// <summary>What differs in two names, by whole words; the names themselves where one is the beginning or end of the other.</summary>
    public static Rename Of(string before, string after)
    {
        var (old, now) = (before.Split('-'), after.Split('-'));
        var shorter = Math.Min(old.Length, now.Length);
        var head = Enumerable.Range(0, shorter).TakeWhile(index => old[index] == now[index]).Count();
        var tail = Enumerable.Range(0, shorter - head).TakeWhile(index => old[^(index + 1)] == now[^(index + 1)]).Count();
        return head + tail >= shorter
            ? new Rename(before, after)
            : new Rename(string.Join('-', old[head..^tail]), string.Join('-', now[head..^tail]));
    }

    /// <summary>A name as it would be now.</summary>
    public string In(string text)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + _after.Length))
        {
            text = string.Concat(text.AsSpan(0, at), _after, text.AsSpan(at + _before.Length));
        }

        return text;
    }

    /// <summary>Where the word stands by itself; -1 for nowhere.</summary>
    private int Next(string text, int from)
    {
        var at = text.IndexOf(_before, from, StringComparison.Ordinal);
        while (at >= 0 && (IsWithinWord(text, at - 1) || IsWithinWord(text, at + _before.Length)))
        {
            at = text.IndexOf(_before, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private static bool IsWithinWord(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at]);

    /// <summary>Whether two values are the same but for the name, and for the ids that are made from it.</summary>
    public bool Explains(object? before, object? after) => (before, after) switch
    {
        (string text, string other) => text == other || ExplainsText(text, other),
        (IReadOnlyDictionary<string, object?> old, IReadOnlyDictionary<string, object?> now) =>
            old.Count == now.Count && old.All(entry => now.TryGetValue(In(entry.Key), out var value) && Explains(entry.Value, value)),
        (IReadOnlyList<object?> old, IReadOnlyList<object?> now) => old.Count == now.Count && old.Zip(now).All(pair => Explains(pair.First, pair.Second)),
        _ => Equals(before, after),
    };

    private bool ExplainsText(string before, string after) =>
        JsonText.TryRead(before, out var old) && JsonText.TryRead(after, out var now)
            ? Explains(old, now)
            : Ids().Replace(In(before), "#") == Ids().Replace(after, "#");

    /// <summary>What the cloud, or the engine for it, makes up: hexadecimal with a digit in it.</summary>
    [GeneratedRegex("(?<![A-Za-z0-9])(?=[a-f]*[0-9])[0-9a-f]{6,}(?![A-Za-z0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ids();
}
