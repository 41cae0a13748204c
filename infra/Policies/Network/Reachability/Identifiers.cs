namespace Infra.Policies.Network.Reachability;

/// <summary>The words of a text in which AWS ids stand: <c>sg-1,sg-2</c>, a list, or JSON in a text.</summary>
internal static class Identifiers
{
    /// <summary>Every run of letters, digits and hyphens in a value of the plan, whatever it lies in; none for a secret.</summary>
    public static IEnumerable<string> In(object? value) => value switch
    {
        string text => Words(text),
        IReadOnlyList<object?> list => list.SelectMany(In),
        IReadOnlyDictionary<string, object?> map => map.Values.SelectMany(In),
        _ => [],
    };

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
            {
                continue;
            }

            if (end > start)
            {
                yield return text[start..end];
            }

            start = end + 1;
        }
    }
}
