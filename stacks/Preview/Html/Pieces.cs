namespace Stacks.Preview.Html;

/// <summary>What several sections are made of.</summary>
internal static class Pieces
{
    /// <summary>A word or two after a heading or a name.</summary>
    public static Element Badge(string text, Tone tone) => new("span", $"badge {tone.ToString().ToLowerInvariant()}") { text };

    public static Element Code(string text) => new("code") { text };

    /// <summary>A line that a person may copy.</summary>
    public static Element ToCopy(string line) => new Element("pre", "copy") { Code(line) }.With("tabindex", "0");

    public static Element Text(string text) => new("p") { text };

    /// <summary>Names with what they stand for; a value of null is left out.</summary>
    public static Element Facts(params IEnumerable<(string Name, string? Value)> facts)
    {
        var list = new Element("dl", "facts");
        foreach (var (name, value) in facts.Where(fact => fact.Value is not null))
        {
            list.Add(new Element("dt") { name });
            list.Add(new Element("dd") { value! });
        }

        return list;
    }

    /// <summary>Closed until somebody wants it.</summary>
    public static Element Folded(string summary, params IEnumerable<Element> content) => new("details") { new Element("summary") { summary }, content };

    public static Element List(string classes, IEnumerable<Element> items) => new("ul", classes) { items.Select(item => new Element("li") { item }) };

    /// <summary>Cells whose column is of numbers stand at the right.</summary>
    /// <param name="caption">What the table tells, for who cannot see it.</param>
    /// <param name="columns">Their headings; one that begins with # is of numbers.</param>
    /// <param name="rows">As many cells as columns.</param>
    public static Element Table(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<Element>> rows) => new Element("div", "scrolls")
    {
        new Element("table")
        {
            new Element("caption") { caption },
            new Element("thead") { new Element("tr") { columns.Select(column => new Element("th", Class(column)) { column.TrimStart('#') }.With("scope", "col")) } },
            new Element("tbody") { rows.Select(row => new Element("tr") { row.Select((cell, at) => new Element("td", Class(columns[at])) { cell }) }) },
        },
    }.With("tabindex", "0").With("role", "region").With("aria-label", caption);

    public static Element Span(string text) => new("span") { text };

    private static string? Class(string column) => column.StartsWith('#') ? "number" : null;
}
