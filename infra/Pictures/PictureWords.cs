namespace Infra.Pictures;

/// <summary>A picture in sentences, for whoever does not see it.</summary>
internal static class PictureWords
{
    public static string Of(PictureLink link, IReadOnlyDictionary<string, string> titles) =>
        $"{titles[link.From]} to {titles[link.To]}{(link.Label.Length > 0 ? $": {PictureText.OneLine(link.Label)}" : "")}{(link.Tone == LinkTone.Forbidden ? ", which is forbidden" : "")}";

    public static string Of(Picture picture)
    {
        var titles = Titles(picture);
        return string.Join(' ', [.. picture.Groups.SelectMany(Of), .. picture.Links.Select(link => $"{Of(link, titles)}."), .. picture.Notes.Select(PictureText.OneLine)]);
    }

    public static IReadOnlyDictionary<string, string> Titles(Picture picture) =>
        picture.Boxes.ToDictionary(box => box.Id, box => PictureText.OneLine(box.Title), StringComparer.Ordinal);

    private static IEnumerable<string> Of(PictureGroup group)
    {
        string[] names = [.. group.Places.Concat(group.Boxes).Select(box => PictureText.OneLine(box.Title))];
        var title = PictureText.OneLine(group.Title);
        return [.. names.Length > 0 ? [$"{title}: {string.Join(", ", names)}."] : Array.Empty<string>(), .. group.Groups.SelectMany(Of)];
    }
}
