namespace Infra.Pictures;

/// <summary>A plan as boxes and lines, for whoever draws it: no coordinates, no syntax. Equal plans give equal pictures.</summary>
public sealed record Picture
{
    /// <summary>Which picture it is, fit for a file name: <c>architecture</c>, <c>reach</c>.</summary>
    public required string Name { get; init; }

    /// <summary>One line: <c>production: who may reach whom</c>.</summary>
    public required string Title { get; init; }

    /// <summary>From the outside inwards, so from the top down; no two boxes or groups share an id.</summary>
    public required IReadOnlyList<PictureGroup> Groups { get; init; }

    /// <summary>At most one from a box to another with the same label; ordered as the boxes are.</summary>
    public required IReadOnlyList<PictureLink> Links { get; init; }

    /// <summary>What a reader has to know and the picture cannot show, each a sentence.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Why there is nothing in it: a sentence. Null where there is.</summary>
    public string? NotDrawnBecause { get; init; }

    /// <summary>Of all groups, from the top down.</summary>
    public IEnumerable<PictureBox> Boxes => Groups.SelectMany(group => group.AllBoxes);

    internal static Picture NotDrawn(string name, string title, string why) => new()
    {
        Name = name,
        Title = title,
        Groups = [],
        Links = [],
        NotDrawnBecause = $"This picture cannot be drawn: {why}.",
    };
}
