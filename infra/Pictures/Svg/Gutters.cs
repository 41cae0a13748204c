namespace Infra.Pictures.Svg;

/// <summary>Finds where a wire passes the lanes between its ends: a gap between their boxes near its end, else the right edge.</summary>
internal sealed class Gutters(Layout layout)
{
    private const double FromBox = 9;
    private const double FromPort = 7;

    private readonly List<double> _taken = [];

    /// <summary>The middle of the free space that is nearest to where the wire ends.</summary>
    public double For(Wire wire)
    {
        var (from, to) = (wire.From.Cell.Lane, wire.Into.Target!.Cell.Lane);
        var lanes = layout.Stack.Lanes.Skip(Math.Min(from, to)).Take(Math.Abs(from - to) + 1).ToArray();
        (double Left, double Right)[] blocked =
        [
            .. lanes[1..^1].SelectMany(lane => lane.Cells).Select(cell => (cell.X - FromBox + 1, cell.X + cell.Width + FromBox - 1)),
            .. lanes.SelectMany(lane => lane.Cells).SelectMany(cell => cell.Ports).Where(port => port != wire.From && port != wire.Into.Target)
                .Select(port => (port.X - FromPort, port.X + FromPort)),
            .. _taken.Select(x => (x - Measures.TrackGap, x + Measures.TrackGap)),
        ];
        var wanted = wire.Into.Target!.X;
        var right = Math.Max(layout.AreaRight, blocked.Select(block => block.Right).DefaultIfEmpty(0).Max()) + Measures.LanePadding;
        var x = blocked.SelectMany(block => (double[])[block.Left, block.Right]).Append(wanted).Append(right)
            .Where(x => x >= layout.AreaLeft && blocked.All(block => x <= block.Left || x >= block.Right))
            .MinBy(x => Math.Abs(x - wanted));
        _taken.Add(x);
        return x;
    }
}
