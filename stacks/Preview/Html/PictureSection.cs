using System.Text;
using Infra.Pictures;

namespace Stacks.Preview.Html;

/// <summary>The architecture and who may reach whom. Pictures of their own: nothing in one can change the page or run in it.</summary>
internal static class PictureSection
{
    public static PageSection Of(PreviewReport report) => new(
        "pictures",
        "Pictures",
        Badge: null,
        Tone.Calm,
        [.. report.Pictures.Select(Figure)]);

    private static Element Figure(Picture picture)
    {
        var titles = picture.Boxes.ToDictionary(box => box.Id, box => box.Title, StringComparer.Ordinal);
        return new Element("figure")
        {
            new Element("h3") { picture.Title },
            picture.NotDrawnBecause is { } why ? Pieces.Text(why) : new Element("div", "picture")
            {
                new Element("img").With("src", $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(SvgPicture.Write(picture)))}").With("alt", $"{picture.Title}; below as a list"),
            }.With("tabindex", "0").With("role", "region").With("aria-label", picture.Title),
            picture.Notes.Select(Pieces.Text),
            picture.Links.Count == 0 ? null : Pieces.Folded(
                "The same as a list",
                Pieces.List("plain", picture.Links.Select(link => Pieces.Span(
                    $"{titles.GetValueOrDefault(link.From, link.From)} → {titles.GetValueOrDefault(link.To, link.To)}{(link.Label.Length == 0 ? "" : $" ({link.Label})")}")))),
        };
    }
}
