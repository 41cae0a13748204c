using static Infra.Pictures.Svg.SvgCanvas;

namespace Infra.Pictures.Svg;

/// <summary>A line with round corners, so that where two meet one sees which way each goes.</summary>
internal static class SvgPath
{
    private const double Radius = 6;

    /// <summary>The data of a path along the corners.</summary>
    public static string Of(IReadOnlyList<(double X, double Y)> corners)
    {
        var path = $"M{Number(corners[0].X)} {Number(corners[0].Y)}";
        for (var index = 1; index < corners.Count - 1; index++)
        {
            var (before, corner, after) = (corners[index - 1], corners[index], corners[index + 1]);
            var radius = Math.Min(Radius, Math.Min(Distance(before, corner), Distance(corner, after)) / 2);
            var (start, end) = (Towards(corner, before, radius), Towards(corner, after, radius));
            path += $" L{Number(start.X)} {Number(start.Y)} Q{Number(corner.X)} {Number(corner.Y)} {Number(end.X)} {Number(end.Y)}";
        }

        return path + $" L{Number(corners[^1].X)} {Number(corners[^1].Y)}";
    }

    private static double Distance((double X, double Y) one, (double X, double Y) other) => Math.Abs(one.X - other.X) + Math.Abs(one.Y - other.Y);

    private static (double X, double Y) Towards((double X, double Y) from, (double X, double Y) to, double distance) =>
        (from.X + (Math.Sign(to.X - from.X) * distance), from.Y + (Math.Sign(to.Y - from.Y) * distance));
}
