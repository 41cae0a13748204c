namespace Infra.Pictures.Svg;

/// <summary>Where lines of one tone leave a box, or one arrow enters it, on its upper or its lower side.</summary>
internal sealed class Port(Cell cell, bool isTop, string? label, LinkTone tone)
{
    public Cell Cell { get; } = cell;

    public bool IsTop { get; } = isTop;

    /// <summary>What the arrow says, as much of it as there is room for; null where lines leave.</summary>
    public string? Label { get; } = label is null ? null : TextWrap.Into(Measures.LabelWidth, 1, label, Measures.LineSize)[0];

    public LinkTone Tone { get; } = tone;

    /// <summary>Of the line; the label stands to its right.</summary>
    public double X { get; set; }

    /// <summary>On the edge of the box.</summary>
    public double Y => IsTop ? Cell.Y : Cell.Y + Cell.Height;

    public double LabelWidth => string.IsNullOrEmpty(Label) ? 0 : TextWidth.Of(Label, Measures.LineSize);

    /// <summary>With the room around it.</summary>
    public double Width => Measures.TrackGap + (LabelWidth > 0 ? LabelWidth + Measures.LabelGap : 0);
}
