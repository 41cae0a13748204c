namespace Infra.Pictures.Svg;

/// <summary>Sizes and distances, in units of the picture: at its natural size, pixels.</summary>
internal static class Measures
{
    public const double Margin = 16;
    public const double HeaderWidth = 110;
    public const double LanePadding = 12;
    public const double FramePadding = 10;
    public const double FrameTitle = 30;
    public const double BoxWidth = 150;
    public const double BoxGap = 18;
    public const double BoxPadding = 9;
    public const double TitleSize = 14;
    public const double LineSize = 12;
    public const double LineHeight = 17;
    public const double HeadingSize = 19;

    /// <summary>What a label may have at most.</summary>
    public const double LabelWidth = 200;

    /// <summary>For the labels over the boxes of a lane, or under them.</summary>
    public const double Strip = 24;

    /// <summary>Between a line and its label, and between the label and the next line.</summary>
    public const double LabelGap = 6;

    /// <summary>Between two lines that run beside each other.</summary>
    public const double TrackGap = 13;

    /// <summary>Between two lanes that no line runs between.</summary>
    public const double LaneGap = 10;
}
