namespace Infra.Pictures.Svg;

/// <summary>Straight lines where they are possible, and no two lines on top of each other, in the space between two lanes.</summary>
internal static class Alignment
{
    private const double Apart = 6;

    public static void Of(Lane above, Lane below, IReadOnlyList<Wire> wires)
    {
        var lower = below.Cells.SelectMany(cell => cell.Side(isTop: true)).ToHashSet();
        var upper = above.Cells.SelectMany(cell => cell.Side(isTop: false)).ToHashSet();
        foreach (var wire in wires.Where(wire => wire.Around is null && IsOnlyOne(wire, wires)))
        {
            var (one, other) = (wire.From, wire.Into.Target!);
            if ((lower.Contains(one) && upper.Contains(other)) || (lower.Contains(other) && upper.Contains(one)))
            {
                Straighten(one, other);
            }
        }

        foreach (var port in lower)
        {
            port.X = Free(port, [.. upper.Where(other => !wires.Any(wire => IsOnlyOne(wire, wires) && wire.Joins(port, other))).Select(other => other.X)]);
        }
    }

    /// <summary>Lines that others join or leave must not look like one line.</summary>
    private static bool IsOnlyOne(Wire wire, IReadOnlyList<Wire> wires) => wires.Count(other => other.From == wire.From || other.Into == wire.Into) == 1;

    private static void Straighten(Port one, Port other)
    {
        double[] wanted = [one.X, other.X, .. Ends(one), .. Ends(other)];
        var x = wanted.Cast<double?>().FirstOrDefault(x => Fits(one, x!.Value) && Fits(other, x.Value));
        (one.X, other.X) = (x ?? one.X, x ?? other.X);
    }

    private static IEnumerable<double> Ends(Port port) => [port.Cell.X + Measures.BoxPadding, port.Cell.X + port.Cell.Width - Measures.BoxPadding];

    /// <summary>Whether a port may be there: alone on its side of the box anywhere that its label fits, beside others where it is.</summary>
    private static bool Fits(Port port, double x) => port.X == x || (port.Cell.Side(port.IsTop).Count() == 1
        && x >= port.Cell.X + Measures.BoxPadding && x + port.LabelWidth + Measures.LabelGap <= port.Cell.X + port.Cell.Width - Measures.BoxPadding + Measures.LabelGap);

    private static double Free(Port port, double[] taken)
    {
        // Beside others on its side, half of what lies between two is as far as a port may go.
        var (steps, apart) = port.Cell.Side(port.IsTop).Count() == 1 ? ((double[])[0, Measures.TrackGap, -Measures.TrackGap, 2 * Measures.TrackGap], Measures.TrackGap)
            : ([0, -Apart / 2, Apart / 2, 1 - Apart, Apart - 1], Apart / 2);
        return steps.Select(step => port.X + step).FirstOrDefault(x => taken.All(other => Math.Abs(other - x) >= apart), port.X);
    }
}
