using System.Text;
using Infra.Pictures.Mermaid;

namespace Infra.Pictures;

/// <summary>A picture as a flowchart of Mermaid, which GitHub draws in Markdown: <c>flowchart TB</c> with a subgraph for each group.</summary>
public static class MermaidPicture
{
    /// <summary>The text between the fences of a code block, lines ended by a line feed.</summary>
    public static string Write(Picture picture)
    {
        var text = new StringBuilder("flowchart TB\n");
        if (picture.NotDrawnBecause is { } why)
        {
            return text.Append($"  not_drawn[\"{MermaidText.Escape(why)}\"]\n").ToString();
        }

        var ids = MermaidIds.Of(picture);
        foreach (var group in picture.Groups)
        {
            Write(text, group, ids, "  ");
        }

        foreach (var link in picture.Links)
        {
            text.Append($"  {ids.Box(link.From)} {Arrow(link)} {ids.Box(link.To)}\n");
        }

        WriteColours(text, picture, ids);
        return text.ToString();
    }

    private static void Write(StringBuilder text, PictureGroup group, MermaidIds ids, string indent)
    {
        var isFrame = group.Title.Length > 0;
        var inner = isFrame ? indent + "  " : indent;
        if (isFrame)
        {
            text.Append($"{indent}subgraph {ids.Group(group.Id)}[\"{MermaidText.Escape(string.Join(' ', [group.Title, .. group.Lines]))}\"]\n");
        }

        foreach (var box in group.Places.Concat(group.Boxes))
        {
            text.Append($"{inner}{ids.Box(box.Id)}[\"{string.Join("<br>", [Strong(box), .. box.Lines.Select(MermaidText.Escape)])}\"]\n");
        }

        foreach (var part in group.Groups)
        {
            Write(text, part, ids, inner);
        }

        if (isFrame)
        {
            text.Append($"{indent}end\n");
        }
    }

    private static string Strong(PictureBox box) => box.Lines.Count > 0 ? $"<b>{MermaidText.Escape(box.Title)}</b>" : MermaidText.Escape(box.Title);

    private static string Arrow(PictureLink link)
    {
        var line = link.Tone == LinkTone.Forbidden ? "==>" : "-->";
        return link.Label.Length == 0 ? line : $"{line}|\"{MermaidText.Escape(link.Label)}\"|";
    }

    /// <summary>Every fill with a colour for its text, so that both are right in the light and in the dark.</summary>
    private static void WriteColours(StringBuilder text, Picture picture, MermaidIds ids)
    {
        var all = picture.Groups.SelectMany(Everything).ToLookup(box => box.Kind);
        foreach (var kind in all.OrderBy(kind => kind.Key))
        {
            text.Append($"  classDef {MermaidColours.Class(kind.Key)} {MermaidColours.Of(kind.Key)}\n");
            text.Append($"  class {string.Join(',', kind.Select(box => ids.Box(box.Id)))} {MermaidColours.Class(kind.Key)}\n");
        }

        foreach (var tone in picture.Links.Index().GroupBy(link => link.Item.Tone).OrderBy(tone => tone.Key))
        {
            if (MermaidColours.Of(tone.Key) is { } style)
            {
                text.Append($"  linkStyle {string.Join(',', tone.Select(link => link.Index))} {style}\n");
            }
        }
    }

    private static IEnumerable<PictureBox> Everything(PictureGroup group) => [.. group.Places, .. group.Boxes, .. group.Groups.SelectMany(Everything)];
}
