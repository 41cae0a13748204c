using System.Globalization;

namespace Infra.Acceptance;

/// <summary>
/// A table in the assembly: lines of <c># name TAB value</c>, then the names of the columns where it has some, then rows, all cells separated by tabs.
/// </summary>
internal sealed class EmbeddedTable
{
    private readonly Dictionary<string, string> _header = new(StringComparer.Ordinal);

    private EmbeddedTable(string name) => Name = name;

    /// <summary>The name of the file.</summary>
    public string Name { get; }

    /// <summary>The cells of each row, with the number of its line.</summary>
    public List<TableRow> Rows { get; } = [];

    /// <summary>The tables in one folder of <c>infra/Acceptance</c>, ordered by name.</summary>
    public static IEnumerable<EmbeddedTable> In(string folder, string? columns) => typeof(EmbeddedTable).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .Select(name => Read(name[(folder.Length + 1)..], Text(name), columns));

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="FormatException">Names the file and the line, and what is wrong with it.</exception>
    public static EmbeddedTable Read(string name, string text, string? columns)
    {
        var table = new EmbeddedTable(name);
        var awaited = columns;
        var width = columns?.Split('\t').Length;
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var cells = line.Split('\t');
            if (line.Length == 0)
            {
                continue;
            }

            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                table._header[cells[0][2..]] = cells is [_, var value] ? value : throw table.Wrong(number, "a line that begins with # has a name, a tab and a value");
            }
            else if (awaited is not null)
            {
                awaited = line == awaited ? null : throw table.Wrong(number, $"the names of the columns must be {awaited.Replace("\t", ", ", StringComparison.Ordinal)}");
            }
            else if (width is not null && cells.Length != width)
            {
                throw table.Wrong(number, $"it has {cells.Length} columns and must have {width}");
            }
            else
            {
                table.Rows.Add(new TableRow(number, cells));
            }
        }

        return table;
    }

    /// <summary>A value of the first lines.</summary>
    /// <exception cref="FormatException">It is not there.</exception>
    public string Header(string name) => _header.GetValueOrDefault(name) ?? throw new FormatException($"{Name}: it must begin with '# {name}', a tab and a value");

    /// <summary>The day on which somebody last compared it with its source.</summary>
    public DateOnly Checked => DateOnly.TryParseExact(Header("checked"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day : throw new FormatException($"{Name}: '# checked' must be a day like 2026-11-21");

    /// <summary>Its age, for a file with a shelf life.</summary>
    public DatedFile Dated(string folder) => new(
        $"{folder}/{Name}",
        Checked,
        int.TryParse(Header("shelf life in days"), NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? TimeSpan.FromDays(days) : throw new FormatException($"{Name}: '# shelf life in days' must be a number of days"),
        Header("refresh"));

    public FormatException Wrong(int line, string problem) => new($"{Name}, line {line}: {problem}");

    private static string Text(string resource)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
