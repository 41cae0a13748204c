namespace Infra.Pictures.Svg;

/// <summary>The links of a picture as wires: those that enter a box over the same ports share an arrow, those that leave it a line.</summary>
internal sealed class Wiring
{
    private readonly Dictionary<string, Cell> _cells;
    private readonly Dictionary<(Cell Cell, bool IsTop, LinkTone Tone), Port> _exits = [];
    private readonly Dictionary<(Cell Cell, bool IsTop, LinkTone Tone, string Label), Track> _entries = [];
    private readonly List<Track> _tracks = [];
    private readonly List<Wire> _wires = [];

    private Wiring(IEnumerable<Cell> cells) => _cells = cells.ToDictionary(cell => cell.Box.Id, StringComparer.Ordinal);

    public IReadOnlyList<Track> Tracks => _tracks;

    public IReadOnlyList<Wire> Wires => _wires;

    public static Wiring Of(Picture picture, Stack stack)
    {
        var wiring = new Wiring(stack.Lanes.SelectMany(lane => lane.Cells));
        foreach (var link in picture.Links)
        {
            wiring.Add(link);
        }

        foreach (var cell in wiring._cells.Values)
        {
            cell.Measure();
        }

        return wiring;
    }

    private void Add(PictureLink link)
    {
        var (from, to) = (_cells[link.From], _cells[link.To]);
        var isDown = from.Lane < to.Lane;
        var leavesUp = from.Lane > to.Lane;
        var entry = Entry(to, isDown, link);
        var exit = Exit(from, leavesUp, link.Tone);
        _wires.Add(new Wire(link, exit, entry)
        {
            Around = Math.Abs(from.Lane - to.Lane) > 1 ? Add(new Track(leavesUp ? from.Lane : from.Lane + 1, target: null)) : null,
        });
    }

    private Track Entry(Cell to, bool isTop, PictureLink link)
    {
        if (!_entries.TryGetValue((to, isTop, link.Tone, link.Label), out var track))
        {
            var port = new Port(to, isTop, link.Label, link.Tone);
            to.Ports.Add(port);
            track = _entries[(to, isTop, link.Tone, link.Label)] = Add(new Track(isTop ? to.Lane : to.Lane + 1, port));
        }

        return track;
    }

    private Port Exit(Cell from, bool isTop, LinkTone tone)
    {
        if (!_exits.TryGetValue((from, isTop, tone), out var port))
        {
            from.Ports.Add(port = _exits[(from, isTop, tone)] = new Port(from, isTop, label: null, tone));
        }

        return port;
    }

    private Track Add(Track track)
    {
        _tracks.Add(track);
        return track;
    }
}
