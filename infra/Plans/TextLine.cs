namespace Infra.Plans;

/// <summary>A line of the text of a plan.</summary>
/// <param name="Number">In the file; the first line is 1.</param>
/// <param name="Indent">How many blanks it begins with.</param>
/// <param name="Text">What follows them.</param>
internal readonly record struct TextLine(int Number, int Indent, string Text)
{
    public static TextLine Of(int number, string line)
    {
        var indent = line.Length - line.AsSpan().TrimStart(' ').Length;
        return new TextLine(number, indent, line[indent..]);
    }
}
