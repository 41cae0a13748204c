using System.Text;

namespace Tests.Sdk;

/// <summary>
/// The lines of the published API that the program and its tests use, from <c>published-api.txt</c>, brought down to what
/// <see cref="PublicSurface"/> can say of an assembly: no nullability, no parameter names, no attributes.
/// </summary>
internal static class PublishedApi
{
    private static readonly string[] AssembliesByLength = ["Pulumi.Docker", "Pulumi.Github", "Pulumi.Random", "Pulumi.Aws", "Pulumi"];

    /// <summary>All lines, as they stand in the file.</summary>
    public static IReadOnlyList<string> Lines { get; } = Read();

    /// <summary>The lines of one assembly, ordered.</summary>
    public static IReadOnlyList<string> Of(string assembly) =>
        [.. Lines.Where(line => AssemblyOf(line) == assembly).Select(Reduce).Order(StringComparer.Ordinal)];

    private static string AssemblyOf(string line) =>
        AssembliesByLength.First(name => line.StartsWith($"{name}.", StringComparison.Ordinal));

    private static List<string> Read()
    {
        using var stream = typeof(PublishedApi).Assembly.GetManifestResourceStream("published-api.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string Reduce(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return $"{line[..space]} {ReduceMember(line[(space + 1)..])}";
    }

    private static string ReduceMember(string member)
    {
        if (member.StartsWith("= ", StringComparison.Ordinal))
        {
            return member.Split(" : ")[0].Split(" + ")[0].Split(" [")[0];
        }

        // Attributes stand last, each in its own brackets behind a space.
        var attributes = member.IndexOf(" [", member.IndexOf(':', StringComparison.Ordinal) + 1, StringComparison.Ordinal);
        var plain = (attributes < 0 ? member : member[..attributes])
            .Replace("?", "", StringComparison.Ordinal)
            .Replace(" private set;", "", StringComparison.Ordinal)
            .Replace(" internal set;", "", StringComparison.Ordinal);
        var open = plain.IndexOf('(', StringComparison.Ordinal);
        var colon = plain.IndexOf(": ", StringComparison.Ordinal);
        if (open < 0 || (colon >= 0 && colon < open))
        {
            return plain;
        }

        var close = Closing(plain, open);
        var parameters = Split(plain[(open + 1)..close]).Select(ParameterType);
        var result = plain[(close + 1)..].Split(" where ")[0];
        return $"{plain[..open]}({string.Join(", ", parameters)}){WithoutTupleNames(result)}";
    }

    /// <summary>The type of a parameter such as <c>params Input&lt;T&gt;[] inputs</c> or <c>string name = null</c>.</summary>
    private static string ParameterType(string parameter)
    {
        var declared = parameter.Split(" = ")[0];
        foreach (var word in (string[])["this ", "params ", "out ", "ref ", "in "])
        {
            declared = declared.StartsWith(word, StringComparison.Ordinal) ? declared[word.Length..] : declared;
        }

        return WithoutTupleNames(declared[..declared.LastIndexOf(' ')]);
    }

    /// <summary>Tuples keep the types of their items: <c>(string id, object state)</c> becomes <c>(string, object)</c>.</summary>
    private static string WithoutTupleNames(string type)
    {
        var open = type.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return type;
        }

        var close = Closing(type, open);
        var items = Split(type[(open + 1)..close]).Select(item => item.LastIndexOf(' ') is > 0 and var space ? item[..space] : item);
        return $"{type[..open]}({string.Join(", ", items.Select(WithoutTupleNames))}){type[(close + 1)..]}";
    }

    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var index = open; index < text.Length; index++)
        {
            depth += text[index] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return index;
            }
        }

        throw new FormatException($"'{text}' opens a bracket that it does not close.");
    }

    /// <summary>The items between the commas that stand in no bracket.</summary>
    private static IEnumerable<string> Split(string list)
    {
        var depth = 0;
        var start = 0;
        for (var index = 0; index < list.Length; index++)
        {
            depth += list[index] switch { '(' or '<' or '[' => 1, ')' or '>' or ']' => -1, _ => 0 };
            if (depth == 0 && list[index] == ',')
            {
                yield return list[start..index].Trim();
                start = index + 1;
            }
        }

        if (start < list.Length)
        {
            yield return list[start..].Trim();
        }
    }
}
