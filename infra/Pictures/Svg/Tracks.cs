namespace Infra.Pictures.Svg;

/// <summary>Gives each track a place between its lanes, so that no two meet.</summary>
internal static class Tracks
{
    /// <summary>By where they begin, each in the first place that is free from there on.</summary>
    public static void Place(Wiring wiring)
    {
        foreach (var channel in wiring.Tracks.GroupBy(track => track.Channel))
        {
            var ends = new List<double>();
            foreach (var track in channel.OrderBy(track => track.Left).ThenByDescending(track => track.Right))
            {
                var place = ends.FindIndex(end => end + Measures.TrackGap <= track.Left);
                if (place < 0)
                {
                    place = ends.Count;
                    ends.Add(0);
                }

                track.Place = place;
                ends[place] = track.Right;
            }
        }
    }
}
