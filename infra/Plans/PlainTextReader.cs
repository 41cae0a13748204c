namespace Infra.Plans;

/// <summary>Reads what <see cref="PlainText"/> wrote: the entries of one map, line by line.</summary>
/// <param name="lines">The lines of the entries and of what lies below them.</param>
/// <param name="source">Where the text is from, for messages.</param>
internal sealed class PlainTextReader(IReadOnlyList<TextLine> lines, string source)
{
    private const string Item = "- ";

    // A list may have a map or a list on the line of its dash: the rest of that line is then a line of its own.
    private readonly TextLine[] _lines = [.. lines];
    private int _next;

    /// <summary>The map that the lines are the entries of.</summary>
    /// <exception cref="PlanFormatException">They are not: somebody has edited them.</exception>
    public IReadOnlyDictionary<string, object?> Read(int indent)
    {
        if (_lines.Length == 0)
        {
            return PlainValue.Map([]);
        }

        var map = Entries(indent);
        if (_next < _lines.Length)
        {
            throw Wrong(_lines[_next], "is indented unlike what it stands below");
        }

        try
        {
            return (IReadOnlyDictionary<string, object?>)map.ToPlain()!;
        }
        catch (FormatException exception)
        {
            throw new PlanFormatException($"{source}: the lines {_lines[0].Number} to {_lines[^1].Number} do not read: {exception.Message}", exception);
        }
    }

    private TextNode.Map Entries(int indent)
    {
        var entries = new List<KeyValuePair<string, TextNode>>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (At(indent) is { } line)
        {
            if (!TextWord.TryReadEntry(line.Text, out var key, out var rest))
            {
                throw Wrong(line, "is not 'key: value'");
            }

            if (!keys.Add(key))
            {
                throw Wrong(line, $"has the key '{key}' a second time");
            }

            _next++;
            entries.Add(KeyValuePair.Create(key, rest.Length > 0 ? Value(line, rest[1..], indent) : Nested(line, indent + 2)));
        }

        return new TextNode.Map(entries);
    }

    private TextNode.List Items(int indent)
    {
        var items = new List<TextNode>();
        while (At(indent) is { } line)
        {
            if (!line.Text.StartsWith(Item, StringComparison.Ordinal))
            {
                throw Wrong(line, "is not '- item'");
            }

            var rest = line.Text[Item.Length..];
            if (rest.StartsWith(Item, StringComparison.Ordinal) || TextWord.TryReadEntry(rest, out _, out _))
            {
                _lines[_next] = new TextLine(line.Number, indent + 2, rest);
                items.Add(Nested(line, indent + 2));
            }
            else
            {
                _next++;
                items.Add(Value(line, rest, indent));
            }
        }

        return new TextNode.List(items);
    }

    /// <summary>A map or a list on lines of its own.</summary>
    private TextNode Nested(TextLine above, int indent) =>
        At(indent) is not { } first ? throw Wrong(above, "has nothing below it")
        : first.Text.StartsWith(Item, StringComparison.Ordinal) ? Items(indent)
        : Entries(indent);

    /// <summary>What follows a key or a dash.</summary>
    private TextNode Value(TextLine line, string text, int indent)
    {
        switch (text)
        {
            case PlainText.Json:
                return new TextNode.Json(Nested(line, indent + 2));
            case PlainText.Lines:
                return new TextNode.Text(string.Join('\n', TextLines(indent + 2)));
            case ['"', ..]:
                return TextWord.TryReadQuoted(text, out var value, out var end) && end == text.Length ? new TextNode.Text(value) : throw Wrong(line, "has a text whose quotes do not read");
            case "":
                throw Wrong(line, "has no value");
            default:
                return new TextNode.Bare(text);
        }
    }

    private IEnumerable<string> TextLines(int indent)
    {
        while (At(indent) is { Text: ['|', ..] line })
        {
            _next++;
            yield return line.Length > 1 ? line[2..] : "";
        }
    }

    private TextLine? At(int indent) => _next < _lines.Length && _lines[_next] is var line && line.Indent == indent ? line : null;

    private PlanFormatException Wrong(TextLine line, string problem) => new($"{source}: line {line.Number} {problem}, so somebody has edited the file");
}
