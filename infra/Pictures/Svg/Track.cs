namespace Infra.Pictures.Svg;

/// <summary>A horizontal line between two lanes: all that leads to one port, or one wire on its way to the edge.</summary>
/// <param name="channel">The index of the lane above which it runs.</param>
/// <param name="target">The port that it leads to; null where it leads to the edge.</param>
internal sealed class Track(int channel, Port? target)
{
    private readonly List<double> _ends = [];

    public int Channel { get; } = channel;

    public Port? Target { get; } = target;

    /// <summary>Which of the places between the two lanes it has, counted from the top.</summary>
    public int Place { get; set; }

    public double Y { get; set; }

    public double Left => _ends.Min();

    public double Right => _ends.Max();

    public void Reach(double x) => _ends.Add(x);
}
