namespace Infra.Pictures.Svg;

/// <summary>The corners of a wire, from where it leaves to where it ends: each step is across or down, never both.</summary>
internal static class Route
{
    public static IReadOnlyList<(double X, double Y)> Of(Wire wire)
    {
        var (from, to, into) = (wire.From, wire.Into.Target!, wire.Into);
        (double X, double Y)[] corners = wire.Around is { } around
            ? [(from.X, from.Y), (from.X, around.Y), (wire.Gutter, around.Y), (wire.Gutter, into.Y), (to.X, into.Y), (to.X, to.Y)]
            : [(from.X, from.Y), (from.X, into.Y), (to.X, into.Y), (to.X, to.Y)];
        var bends = new List<(double X, double Y)> { corners[0] };
        foreach (var corner in corners.Skip(1).Where(corner => corner != bends[^1]))
        {
            // Two steps in one direction are one.
            if (bends.Count > 1 && ((bends[^1].X == corner.X && bends[^2].X == corner.X) || (bends[^1].Y == corner.Y && bends[^2].Y == corner.Y)))
            {
                bends.RemoveAt(bends.Count - 1);
            }

            bends.Add(corner);
        }

        return bends;
    }
}
