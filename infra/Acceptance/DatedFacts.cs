namespace Infra.Acceptance;

/// <summary>The lists in <c>infra/Acceptance/Facts</c>.</summary>
public static class DatedFacts
{
    private static readonly Lazy<IReadOnlyDictionary<string, FactList>> Lists = new(() => EmbeddedTable.In("Facts", columns: null)
        .Select(Read).ToDictionary(list => list.Name, StringComparer.Ordinal));

    /// <summary>Ordered by name.</summary>
    public static IReadOnlyList<FactList> All => [.. Lists.Value.Values.OrderBy(list => list.Name, StringComparer.Ordinal)];

    /// <summary>The list of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static FactList Of(string name) => Lists.Value.TryGetValue(name, out var list)
        ? list : throw new KeyNotFoundException($"there is no infra/Acceptance/Facts/{name}.tsv");

    /// <summary>The values of a list, in the order of its file.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static IEnumerable<string> Values(string name) => Of(name).Values.Keys;

    private static FactList Read(EmbeddedTable table)
    {
        var values = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (line, cells) in table.Rows)
        {
            if (!values.TryAdd(cells[0], cells.Length > 1 ? cells[1] : ""))
            {
                throw table.Wrong(line, $"'{cells[0]}' stands there twice");
            }
        }

        return new FactList(Path.GetFileNameWithoutExtension(table.Name), table.Dated("infra/Acceptance/Facts"), table.Header("source"), values);
    }
}
