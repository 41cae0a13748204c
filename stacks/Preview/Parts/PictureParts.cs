using Infra.Pictures;

namespace Stacks.Preview.Parts;

/// <summary>The architecture and who may reach whom, as GitHub draws them; folded, because they are as large as the rest.</summary>
internal static class PictureParts
{
    private const int Turn = 3;

    public static IEnumerable<MarkdownPart> Of(PreviewReport report) => report.Pictures.Select(picture => new MarkdownPart
    {
        Head = "",
        Folded = $"Picture: {Html(picture.Title)}",
        Items = [string.Join('\n', [.. picture.Notes.Select(note => $"{Markdown.Sentence(note)}\n"), "```mermaid", MermaidPicture.Write(picture).TrimEnd('\n'), "```"])],
        Item = "picture",
        Turn = Turn,
    });

    /// <summary>Within an element of HTML, Markdown does not escape.</summary>
    private static string Html(string text) => System.Net.WebUtility.HtmlEncode(text);
}
