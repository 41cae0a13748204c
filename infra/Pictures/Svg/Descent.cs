namespace Infra.Pictures.Svg;

/// <summary>How high everything is, and so where: lane by lane from the top down.</summary>
internal sealed class Descent(Layout layout)
{
    private readonly ILookup<int, Track> _tracks = layout.Wiring.Tracks.ToLookup(track => track.Channel);

    /// <summary>Where the last of it ends.</summary>
    public double From(double top)
    {
        var y = top;
        foreach (var (index, lane) in layout.Stack.Lanes.Index())
        {
            y = Between(index, y);
            foreach (var frame in layout.Stack.Frames.Where(frame => frame.First == index))
            {
                frame.Top = y;
                y += Measures.FrameTitle;
            }

            y = Down(lane, y);
            foreach (var frame in layout.Stack.Frames.Reverse().Where(frame => frame.Last == index))
            {
                y += Measures.FramePadding;
                frame.Bottom = y;
            }
        }

        return Between(layout.Stack.Lanes.Count, y);
    }

    private double Between(int channel, double y)
    {
        var tracks = _tracks[channel].ToArray();
        foreach (var track in tracks)
        {
            track.Y = y + ((track.Place + 1) * Measures.TrackGap);
        }

        return tracks.Length > 0 ? y + ((tracks.Max(track => track.Place) + 2) * Measures.TrackGap)
            : channel == 0 || channel == layout.Stack.Lanes.Count ? y
            : y + Measures.LaneGap;
    }

    private static double Down(Lane lane, double y)
    {
        lane.Top = y;
        y += Measures.LanePadding;
        var first = y;
        y += lane.HasStrip(isTop: true) ? Measures.Strip - Measures.LanePadding : 0;
        foreach (var row in lane.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            y += row.Key > 0 ? Measures.BoxGap : 0;
            foreach (var cell in row)
            {
                cell.Y = y;
            }

            y += row.First().Height;
        }

        y += lane.HasStrip(isTop: false) ? Measures.Strip - Measures.LanePadding : 0;
        return lane.Bottom = Math.Max(y, first + (lane.Header.Count * Measures.LineHeight)) + Measures.LanePadding;
    }
}
