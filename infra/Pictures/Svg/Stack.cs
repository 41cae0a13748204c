namespace Infra.Pictures.Svg;

/// <summary>The groups of a picture as lanes from the top down, and the frames around them.</summary>
internal sealed class Stack
{
    private readonly List<Lane> _lanes = [];
    private readonly List<Frame> _frames = [];

    private Stack()
    {
    }

    public IReadOnlyList<Lane> Lanes => _lanes;

    /// <summary>An outer one before those within it.</summary>
    public IEnumerable<Frame> Frames => _frames.OrderBy(frame => frame.Depth).ThenBy(frame => frame.First);

    public static Stack Of(Picture picture)
    {
        var stack = new Stack();
        foreach (var group in picture.Groups)
        {
            stack.Add(group, depth: 0);
        }

        return stack;
    }

    private void Add(PictureGroup group, int depth)
    {
        var first = _lanes.Count;
        if (group.Boxes.Count + group.Places.Count > 0)
        {
            _lanes.Add(new Lane(group.Groups.Count > 0 ? group with { Title = "", Lines = [] } : group, [.. group.Boxes.Select(box => new Cell(box, first))]));
        }

        foreach (var part in group.Groups)
        {
            Add(part, depth + 1);
        }

        if (group.Groups.Count > 0 && _lanes.Count > first)
        {
            _frames.Add(new Frame(group, first, _lanes.Count - 1, depth));
        }
    }
}
