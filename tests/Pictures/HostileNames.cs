using Infra.Pictures;

namespace Tests.Pictures;

/// <summary>What a foreign plan may call its resources.</summary>
internal static class HostileNames
{
    public static readonly string[] All =
    [
        "end", "\"quoted\"", "]; end", "`code`", "<script>alert(1)</script>", "a --> b", "%%{init: {}}%%", "click x href \"javascript:1\"", "1. list", "- list", "#quot;", "&lt;&#0;",
        "\u202Ereversed", "\0\u0007\n\r\t", "\uD800", "\uFFFE", "", "  ", "日本語の名前", "🛰️ satellite", "subgraph", new string('x', 5_000), "style a fill:#000", "]]>", "a|b|c", "{{x}}", ":::warning", "graph TD;",
    ];

    /// <summary>Each as a box with itself as its line, all calling the next over a port of that name.</summary>
    public static Picture Picture() => new()
    {
        Name = "reach",
        Title = string.Concat(All),
        Groups = [.. All.Chunk(5).Select((names, row) => new PictureGroup
        {
            Id = $"row {row}",
            Title = names[0],
            Lines = names,
            Boxes = [.. names.Select(name => new PictureBox { Id = name, Title = name, Kind = (BoxKind)(row % 5), Lines = [name], Stands = [name] })],
        })],
        Links = [.. All.Zip(All.Skip(1)).Select((pair, index) => new PictureLink(pair.First, pair.Second, pair.Second, (LinkTone)(index % 3)))],
        Notes = All,
    };
}
