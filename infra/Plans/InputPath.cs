using System.Globalization;

namespace Infra.Plans;

/// <summary>
/// Where a value lies in the inputs of a resource: <c>healthCheck.path</c>, <c>defaultActions[0].type</c>;
/// a key with a dot or bracket in it is quoted: <c>tags["kubernetes.io/name"]</c>.
/// </summary>
internal sealed record InputPath(string Text, IReadOnlyList<InputPath.Step> Steps)
{
    /// <summary>Reads a path as its author wrote it.</summary>
    /// <exception cref="ArgumentException">The path is malformed: a mistake in the program, not in the plan.</exception>
    public static InputPath Parse(string text)
    {
        var steps = new List<Step>();
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            if (rest.StartsWith("[\"") && rest.IndexOf("\"]") is > 1 and var closing)
            {
                steps.Add(new Step(rest[2..closing].ToString(), null));
                rest = rest[(closing + 2)..];
            }
            else if (rest[0] == '[' && rest.IndexOf(']') is > 1 and var end
                && int.TryParse(rest[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                steps.Add(new Step(null, index));
                rest = rest[(end + 1)..];
            }
            else
            {
                rest = steps.Count > 0 && rest[0] == '.' ? rest[1..] : rest;
                var length = rest.IndexOfAny('.', '[') is >= 0 and var stop ? stop : rest.Length;
                if (length == 0)
                {
                    throw Malformed(text);
                }

                steps.Add(new Step(rest[..length].ToString(), null));
                rest = rest[length..];
            }
        }

        return steps is [{ Key: not null }, ..] ? new InputPath(text, steps) : throw Malformed(text);
    }

    /// <summary>The last name in a path: of <c>environment[0].value</c> it is <c>value</c>, of <c>tokens[2]</c> it is <c>tokens</c>.</summary>
    public static string LastKey(string text) => Parse(text).Steps.Last(step => step.Key is not null).Key!;

    /// <summary>The path up to a step, as its author would write it.</summary>
    public string Prefix(int count) => Steps.Take(count).Aggregate("", (path, step) => step.Index is { } index ? Item(path, index) : Below(path, step.Key!));

    /// <summary>The path of an entry of a map: <c>tags.owner</c>, <c>tags["team.owner"]</c>.</summary>
    public static string Below(string path, string key) =>
        key.Length == 0 || key.AsSpan().ContainsAny('.', '[') ? Item(path, key) : path.Length == 0 ? key : $"{path}.{key}";

    /// <summary>The path of an item of a list that is known by a label: <c>environment["PORT"]</c>.</summary>
    public static string Item(string path, string label) => $"{path}[\"{label}\"]";

    /// <summary>The path of an item of a list by its place in it.</summary>
    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static ArgumentException Malformed(string text) =>
        new($"'{text}' is not a path of an input; write it like healthCheck.path, defaultActions[0].type or tags[\"a.b\"]", nameof(text));

    /// <summary>A key of a map or an index of a list.</summary>
    internal readonly record struct Step(string? Key, int? Index);
}
