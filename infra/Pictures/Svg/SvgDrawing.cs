using static Infra.Pictures.Svg.SvgCanvas;

namespace Infra.Pictures.Svg;

/// <summary>Draws a picture in its layout.</summary>
internal sealed class SvgDrawing : IDisposable
{
    private const double Round = 6;
    private const double ArrowLength = 8;
    private const double ArrowWidth = 4;
    private const double Baseline = 12;

    private readonly SvgCanvas _canvas = new();
    private readonly Picture _picture;
    private readonly Layout _layout;
    private readonly IReadOnlyList<string> _notes;

    private SvgDrawing(Picture picture)
    {
        _picture = picture;
        _layout = Layout.Of(picture, Measures.Margin + Measures.HeadingSize + Measures.Margin);
        var width = _layout.Width - (2 * Measures.Margin);
        _notes = [.. picture.Notes.Append(picture.NotDrawnBecause).OfType<string>().SelectMany(note => TextWrap.Into(width, 4, note, Measures.LineSize))];
    }

    public static string Of(Picture picture)
    {
        using var drawing = new SvgDrawing(picture);
        drawing.Draw();
        return $"{drawing._canvas}";
    }

    public void Dispose() => _canvas.Dispose();

    private void Draw()
    {
        var notes = _layout.Bottom + Measures.Margin;
        var height = notes + (_notes.Count * Measures.LineHeight) + (_notes.Count > 0 ? Measures.Margin : 0);
        var (title, description) = ($"picture-{_picture.Name}-title", $"picture-{_picture.Name}-description");
        _canvas.Begin("svg", ("class", "picture"), ("viewBox", $"0 0 {Number(_layout.Width)} {Number(height)}"), ("role", "img"), ("aria-labelledby", $"{title} {description}"));
        _canvas.Text("title", PictureText.OneLine(_picture.Title), ("id", title));
        _canvas.Text("desc", _picture.NotDrawnBecause ?? PictureWords.Of(_picture), ("id", description));
        _canvas.Text("style", SvgStyle.Css);
        _canvas.Shape("rect", ("class", "picture-paper"), ("width", "100%"), ("height", "100%"));
        var heading = TextWrap.Into(_layout.Width - (2 * Measures.Margin), 1, _picture.Title, Measures.HeadingSize, isBold: true)[0];
        _canvas.Write(heading, Measures.Margin, Measures.Margin + Baseline + 2, "picture-heading");
        DrawBands();
        DrawWires();
        foreach (var cell in _layout.Stack.Lanes.SelectMany(lane => lane.Cells))
        {
            Draw(cell);
        }

        foreach (var (index, note) in _notes.Index())
        {
            _canvas.Write(note, Measures.Margin, notes + Baseline + (index * Measures.LineHeight), "picture-soft");
        }

        _canvas.End();
    }

    private void DrawBands()
    {
        foreach (var lane in _layout.Stack.Lanes)
        {
            _canvas.Rectangle(_layout.LaneLeft, lane.Top, _layout.LaneRight - _layout.LaneLeft, lane.Bottom - lane.Top, Round, "picture-band");
            foreach (var (index, (text, isStrong)) in lane.Header.Index())
            {
                var y = lane.Top + Measures.LanePadding + Baseline + (index * Measures.LineHeight);
                _canvas.Write(text, _layout.LaneLeft + Measures.LanePadding, y, isStrong ? "picture-strong" : "picture-soft");
            }
        }

        foreach (var frame in _layout.Stack.Frames)
        {
            var inset = Measures.Margin + (frame.Depth * Measures.FramePadding);
            _canvas.Rectangle(inset, frame.Top, _layout.Width - (2 * inset), frame.Bottom - frame.Top, Round + 2, "picture-frame");
            var name = string.Join(' ', [PictureText.OneLine(frame.Group.Title), .. frame.Group.Lines.Select(PictureText.OneLine)]);
            foreach (var line in TextWrap.Into(Measures.HeaderWidth + _layout.Inset, 1, name, Measures.LineSize))
            {
                _canvas.Write(line, inset + Measures.LanePadding, frame.Top + Baseline + 7, "picture-name");
            }
        }
    }

    private void DrawWires()
    {
        var titles = PictureWords.Titles(_picture);
        // The most important ones last, and so on top.
        foreach (var wire in _layout.Wiring.Wires.OrderBy(wire => wire.Link.Tone))
        {
            _canvas.Begin("path", ("class", $"picture-line{SvgStyle.Class(wire.Link.Tone, wire.Into.Target!.Cell.Box.Kind)}"), ("d", SvgPath.Of(Route.Of(wire))));
            _canvas.Text("title", PictureWords.Of(wire.Link, titles));
            _canvas.End();
        }

        foreach (var port in _layout.Wiring.Tracks.Select(track => track.Target).OfType<Port>())
        {
            var tip = port.Y;
            var back = port.IsTop ? tip - ArrowLength : tip + ArrowLength;
            var tone = SvgStyle.Class(port.Tone, port.Cell.Box.Kind);
            _canvas.Shape("path", ("class", $"picture-arrow{tone}"), ("d", $"M{Number(port.X)} {Number(tip)} L{Number(port.X - ArrowWidth)} {Number(back)} L{Number(port.X + ArrowWidth)} {Number(back)} Z"));
            if (port.LabelWidth > 0)
            {
                _canvas.Write(port.Label!, port.X + Measures.LabelGap, port.IsTop ? tip - 9 : tip + 17, $"picture-label{tone}");
            }
        }
    }

    private void Draw(Cell cell)
    {
        _canvas.Begin("g");
        _canvas.Text("title", string.Join(", ", [PictureText.OneLine(cell.Box.Title), .. cell.Box.Lines.Select(PictureText.OneLine)]));
        _canvas.Rectangle(cell.X, cell.Y, cell.Width, cell.Height, Round, $"picture-box {SvgStyle.Class(cell.Box.Kind)}");
        var y = cell.Y + Measures.BoxPadding + Baseline;
        foreach (var line in cell.Title)
        {
            _canvas.Write(line, cell.X + Measures.BoxPadding, y, "picture-title");
            y += Measures.LineHeight;
        }

        foreach (var line in cell.Lines)
        {
            _canvas.Write(line, cell.X + Measures.BoxPadding, y, "picture-soft");
            y += Measures.LineHeight;
        }

        _canvas.End();
    }
}
