namespace Infra.Pictures.Svg;

/// <summary>The way of one link: from a port along tracks to another, around the lanes that lie between.</summary>
/// <param name="Link">What it shows.</param>
/// <param name="From">Where it leaves.</param>
/// <param name="Into">The track that leads to where it ends.</param>
internal sealed record Wire(PictureLink Link, Port From, Track Into)
{
    /// <summary>The track from its port to the edge of the picture; null where the next lane is the one it wants.</summary>
    public Track? Around { get; init; }

    /// <summary>Where at the edge it passes the lanes between.</summary>
    public double Gutter { get; set; }

    public bool Joins(Port one, Port other) => (From == one && Into.Target == other) || (From == other && Into.Target == one);
}
