namespace Infra.Pictures.Svg;

/// <summary>
/// Where everything of a picture lies. Boxes stand in lanes, lines run between the lanes and at the right edge, names at the left:
/// so no line crosses a box or a text, however many there are.
/// </summary>
internal sealed class Layout
{
    private const double LeastWidth = 3 * (Measures.BoxWidth + Measures.BoxGap);

    private Layout(Picture picture)
    {
        Stack = Stack.Of(picture);
        Wiring = Wiring.Of(picture, Stack);
        var frames = Stack.Frames.Select(frame => frame.Depth + 1).DefaultIfEmpty(0).Max();
        Inset = frames * Measures.FramePadding;
        AreaLeft = Measures.Margin + Inset + Measures.HeaderWidth + Measures.LanePadding;
        AreaRight = AreaLeft + Stack.Lanes.Where(lane => lane.IsLinked).Select(lane => lane.RowWidth).Append(LeastWidth).Max();
    }

    public Stack Stack { get; }

    public Wiring Wiring { get; }

    /// <summary>What the frames take at either side.</summary>
    public double Inset { get; }

    public double AreaLeft { get; }

    public double AreaRight { get; }

    /// <summary>The left end of the lanes.</summary>
    public double LaneLeft => Measures.Margin + Inset;

    /// <summary>The right end of the lanes.</summary>
    public double LaneRight { get; private set; }

    public double Width => LaneRight + Inset + Measures.Margin;

    /// <summary>Where the lanes end.</summary>
    public double Bottom { get; private set; }

    public static Layout Of(Picture picture, double top)
    {
        var layout = new Layout(picture);
        foreach (var lane in layout.Stack.Lanes)
        {
            layout.PlaceAcross(lane);
        }

        layout.PlacePorts();
        layout.PlaceGutters();
        Tracks.Place(layout.Wiring);
        layout.Bottom = new Descent(layout).From(top);
        return layout;
    }

    /// <summary>Side by side in the middle; what no line leads to, in as many rows as it takes.</summary>
    private void PlaceAcross(Lane lane)
    {
        var rows = lane.IsLinked ? [lane.Cells.ToArray()] : Rows(lane);
        foreach (var row in rows)
        {
            var width = row.Sum(cell => cell.Width) + ((row.Length - 1) * Measures.BoxGap);
            var x = AreaLeft + ((AreaRight - AreaLeft - width) / 2);
            foreach (var cell in row)
            {
                cell.X = x;
                x += cell.Width + Measures.BoxGap;
            }
        }

        foreach (var row in rows)
        {
            var height = row.Select(cell => cell.Height).DefaultIfEmpty(0).Max();
            foreach (var cell in row)
            {
                cell.Height = height;
                cell.Row = Array.IndexOf(rows, row);
            }
        }
    }

    private Cell[][] Rows(Lane lane)
    {
        var fitting = Math.Max(1, (int)((AreaRight - AreaLeft + Measures.BoxGap) / (Measures.BoxWidth + Measures.BoxGap)));
        var count = (lane.Cells.Count + fitting - 1) / fitting;
        return count == 0 ? [] : [.. lane.Cells.Chunk((lane.Cells.Count + count - 1) / count)];
    }

    /// <summary>Lower sides first, so that what enters below can be put under what leaves above.</summary>
    private void PlacePorts()
    {
        foreach (var cell in Stack.Lanes.SelectMany(lane => lane.Cells))
        {
            cell.PlacePorts();
        }

        foreach (var (above, below) in Stack.Lanes.Zip(Stack.Lanes.Skip(1)))
        {
            Alignment.Of(above, below, Wiring.Wires);
        }
    }

    private void PlaceGutters()
    {
        var gutters = new Gutters(this);
        foreach (var wire in Wiring.Wires.Where(wire => wire.Around is not null))
        {
            wire.Gutter = gutters.For(wire);
            Meet(wire.Into.Target!, wire.Gutter);
            Meet(wire.From, wire.Gutter);
            wire.Around!.Reach(wire.Gutter);
            wire.Into.Reach(wire.Gutter);
        }

        foreach (var wire in Wiring.Wires)
        {
            (wire.Around ?? wire.Into).Reach(wire.From.X);
            wire.Into.Reach(wire.Into.Target!.X);
        }

        LaneRight = Wiring.Wires.Select(wire => wire.Gutter).Append(AreaRight).Max() + Measures.LanePadding;
    }

    /// <summary>Moves a port under a line that would pass it so closely that the bend looked like a mistake.</summary>
    private static void Meet(Port port, double x)
    {
        var isFree = port.Cell.Side(port.IsTop).All(other => other == port || (other.X < port.X && other.X < x) || (other.X > port.X + port.Width && other.X > x + port.Width));
        if (Math.Abs(x - port.X) < Measures.TrackGap && isFree && x > port.Cell.X && x + port.LabelWidth < port.Cell.X + port.Cell.Width)
        {
            port.X = x;
        }
    }
}
