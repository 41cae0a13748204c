using System.Collections;
using System.Text;
using Infra.Settings;

namespace Stacks.Preview.Html;

/// <summary>
/// An element of HTML with what is in it. Texts and values of attributes are escaped when it is written, whoever chose them: none becomes markup.
/// </summary>
internal sealed class Element(string name, string? classes = null) : IEnumerable<object>
{
    private static readonly HashSet<string> Void = new(["img", "input", "link", "meta"], StringComparer.Ordinal);

    private readonly List<(string Name, string Value)> _attributes = classes is null ? [] : [("class", classes)];
    private readonly List<object> _content = [];
    private string? _verbatim;

    /// <summary>The text of a script or a style sheet, which HTML reads up to its end tag and never unescapes.</summary>
    /// <exception cref="ArgumentException">The text has that end tag, or what changes how a script is read.</exception>
    public static Element Verbatim(string name, string text) =>
        text.Contains("</", StringComparison.Ordinal) || text.Contains("<!--", StringComparison.Ordinal)
            ? throw new ArgumentException($"a {name} may have neither '</' nor '<!--' in it", nameof(text))
            : new Element(name) { _verbatim = text };

    /// <summary>The element itself, with one more attribute; null leaves it out, an empty value is a flag.</summary>
    public Element With(string attribute, string? value = "")
    {
        if (value is not null)
        {
            _attributes.Add((attribute, value));
        }

        return this;
    }

    public void Add(string text) => _content.Add(text);

    /// <summary>Null adds nothing.</summary>
    public void Add(Element? element)
    {
        if (element is not null)
        {
            _content.Add(element);
        }
    }

    public void Add(IEnumerable<Element> elements) => _content.AddRange(elements);

    public IEnumerator<object> GetEnumerator() => _content.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void WriteTo(StringBuilder html)
    {
        html.Append('<').Append(name);
        foreach (var (attribute, value) in _attributes)
        {
            html.Append(' ').Append(attribute);
            if (value.Length > 0)
            {
                html.Append("=\"").Append(Escaped(value)).Append('"');
            }
        }

        html.Append('>');
        if (Void.Contains(name))
        {
            return;
        }

        html.Append(_verbatim);
        foreach (var item in _content)
        {
            if (item is Element element)
            {
                element.WriteTo(html);
            }
            else
            {
                html.Append(Escaped((string)item));
            }
        }

        html.Append("</").Append(name).Append('>');
    }

    /// <summary>Invisible characters are told by their numbers: one could turn around what a reader sees.</summary>
    private static string Escaped(string text)
    {
        var printable = Printable.Lines(text);
        return printable.AsSpan().IndexOfAny("&<>\"'") < 0 ? printable : printable
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
    }
}
