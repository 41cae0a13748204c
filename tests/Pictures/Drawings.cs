using Infra.Pictures;

namespace Tests.Pictures;

/// <summary>What the tests ask a picture.</summary>
internal static class Drawings
{
    /// <summary>Every line as its reader reads it: <c>edge-alb -> api-ecs: tcp 8080</c>, with its tone where that is not the usual one.</summary>
    public static IEnumerable<string> Told(this Picture picture)
    {
        var titles = picture.Boxes.ToDictionary(box => box.Id, box => box.Title, StringComparer.Ordinal);
        return picture.Links.Select(link =>
            $"{titles[link.From]} -> {titles[link.To]}: {link.Label}{(link.Tone == LinkTone.Within ? "" : $" ({link.Tone})")}");
    }

    public static PictureBox Box(this Picture picture, string title) => picture.Boxes.Single(box => box.Title == title);

    public static IEnumerable<PictureGroup> AllGroups(this Picture picture) => picture.Groups.SelectMany(WithParts);

    private static IEnumerable<PictureGroup> WithParts(PictureGroup group) => group.Groups.SelectMany(WithParts).Prepend(group);
}
