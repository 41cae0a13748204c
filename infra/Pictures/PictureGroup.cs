namespace Infra.Pictures;

/// <summary>Boxes that lie together, in groups that may lie in others.</summary>
public sealed record PictureGroup
{
    /// <summary>Unique in a picture.</summary>
    public required string Id { get; init; }

    /// <summary>As a reader calls it; empty for boxes that only stand in one row.</summary>
    public required string Title { get; init; }

    /// <summary>What is said of the group as a whole, a line each.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Where in it things may lie: its subnets, by zone. No line leads to them.</summary>
    public IReadOnlyList<PictureBox> Places { get; init; } = [];

    public IReadOnlyList<PictureBox> Boxes { get; init; } = [];

    public IReadOnlyList<PictureGroup> Groups { get; init; } = [];

    internal IEnumerable<PictureBox> AllBoxes => Boxes.Concat(Groups.SelectMany(group => group.AllBoxes));
}
