using System.Globalization;
using System.Text;
using System.Xml;

namespace Infra.Pictures.Svg;

/// <summary>Writes the shapes of a picture as SVG. The writer of XML sees to it that no text becomes an element.</summary>
internal sealed class SvgCanvas : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly StringBuilder _text = new();
    private readonly XmlWriter _xml;

    public SvgCanvas() => _xml = XmlWriter.Create(_text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" });

    public void Begin(string name, params IReadOnlyList<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        foreach (var attribute in attributes)
        {
            _xml.WriteAttributeString(attribute.Name, attribute.Value);
        }
    }

    public void End() => _xml.WriteEndElement();

    public void Shape(string name, params IReadOnlyList<(string Name, string Value)> attributes)
    {
        Begin(name, attributes);
        End();
    }

    public void Text(string name, string text, params IReadOnlyList<(string Name, string Value)> attributes)
    {
        Begin(name, attributes);
        _xml.WriteString(text);
        End();
    }

    public void Write(string text, double x, double y, string css, bool isCentred = false) => Text(
        "text", text, [("class", css), ("x", Number(x)), ("y", Number(y)), .. isCentred ? [("text-anchor", "middle")] : Array.Empty<(string, string)>()]);

    public void Rectangle(double x, double y, double width, double height, double radius, string css) => Shape(
        "rect", ("class", css), ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("rx", Number(radius)));

    /// <summary>With at most one digit behind the point: nobody sees more.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    public override string ToString()
    {
        _xml.Flush();
        return $"{_text}\n";
    }

    public void Dispose() => _xml.Dispose();
}
