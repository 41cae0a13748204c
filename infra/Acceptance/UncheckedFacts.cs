namespace Infra.Acceptance;

/// <summary>What is not checked, from <c>infra/Acceptance/unchecked.tsv</c>.</summary>
public static class UncheckedFacts
{
    private const string Columns = "type\tfact\twhy\tsource";

    private static readonly Lazy<IReadOnlyList<UncheckedFact>> Embedded = new(() => Of(EmbeddedTable.In("Unchecked", Columns).Single()));

    /// <summary>Ordered by type, then by fact (ordinal).</summary>
    public static IReadOnlyList<UncheckedFact> All => Embedded.Value;

    /// <exception cref="FormatException">Names the line, and what is wrong with it.</exception>
    public static IReadOnlyList<UncheckedFact> Read(string text) => Of(EmbeddedTable.Read("unchecked.tsv", text, Columns));

    private static IReadOnlyList<UncheckedFact> Of(EmbeddedTable table)
    {
        var seen = new HashSet<(string Type, string Fact)>();
        foreach (var (line, cells) in table.Rows)
        {
            if (cells.Any(string.IsNullOrWhiteSpace))
            {
                throw table.Wrong(line, "type, fact, why or source is empty");
            }

            if (!seen.Add((cells[0], cells[1])))
            {
                throw table.Wrong(line, $"{cells[0]} has '{cells[1]}' twice");
            }
        }

        return
        [
            .. table.Rows.Select(row => new UncheckedFact(row.Cells[0], row.Cells[1], row.Cells[2], row.Cells[3]))
                .OrderBy(fact => fact.Type, StringComparer.Ordinal).ThenBy(fact => fact.Fact, StringComparer.Ordinal),
        ];
    }
}
