using Infra.Acceptance.Language;

namespace Infra.Acceptance;

/// <summary>The constraints in <c>infra/Acceptance/Rows</c>, one file per type.</summary>
internal static class ConstraintRows
{
    private const string Columns = "id\tproperty\twhen\trule\tanswer\tnoticed\tfix\tsource";
    private const string Always = "-";

    public static IReadOnlyList<Constraint> All => [.. EmbeddedTable.In("Rows", Columns).SelectMany(Read)];

    /// <summary>The rows of one file.</summary>
    /// <exception cref="FormatException">Names the file and the line, and what is wrong with it.</exception>
    public static IEnumerable<ConstraintRow> Read(EmbeddedTable table)
    {
        var (type, day) = (table.Header("type"), table.Checked);
        return table.Rows.Select(row =>
        {
            try
            {
                return Row(row.Cells, type, day);
            }
            catch (FormatException exception)
            {
                throw table.Wrong(row.Line, exception.Message);
            }
        });
    }

    private static ConstraintRow Row(string[] cells, string type, DateOnly day)
    {
        if (cells.Any(cell => string.IsNullOrWhiteSpace(cell)))
        {
            throw new FormatException("a cell is empty");
        }

        return new ConstraintRow
        {
            Id = cells[0],
            Type = type,
            Property = cells[1],
            Subject = Subject.Parse(cells[1]),
            When = cells[2] == Always ? Condition.Always : Condition.Parse(cells[2]),
            Check = RuleReader.Read(cells[3]),
            Answer = cells[4],
            Noticed = Enum.TryParse<Noticed>(cells[5], ignoreCase: true, out var noticed) ? noticed : throw new FormatException($"'{cells[5]}' is not preview, apply, start, never or drift"),
            Fix = cells[6],
            Source = cells[7],
            Checked = day,
        };
    }
}
