using System.Text;

namespace Infra.Pictures.Mermaid;

/// <summary>A text for a label in quotes.</summary>
internal static class MermaidText
{
    // Everything else may mean something to Mermaid, to its Markdown, or to the browser that shows it.
    private const string Harmless = " ,/:-.()+";

    /// <summary>With everything but letters, digits and harmless signs as its code: <c>#34;</c> for a quote.</summary>
    public static string Escape(string text)
    {
        var runes = PictureText.OneLine(text).EnumerateRunes().ToArray();
        return string.Concat(runes.Select((rune, index) => IsPlain(rune) && !BeginsList(runes, index) ? rune.ToString() : $"#{rune.Value};"));
    }

    private static bool IsPlain(Rune rune) => Rune.IsLetterOrDigit(rune) || (rune.IsAscii && Harmless.Contains((char)rune.Value));

    /// <summary>A sign alone, or a number with a dot or a bracket, begins a list of Markdown, which Mermaid refuses to draw.</summary>
    private static bool BeginsList(Rune[] runes, int index) =>
        !Rune.IsLetterOrDigit(runes[index]) && runes[index].Value is not (' ' or ',') && (index + 1 == runes.Length || runes[index + 1].Value == ' ')
        && runes[..index].All(before => Rune.IsDigit(before) || before.Value == ' ');
}
