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

        WriteOrder(text, picture, ids);
        WriteColours(text, picture, ids);
        return text.ToString();
    }

    private static void Write(StringBuilder text, PictureGroup group, MermaidIds ids, string indent)
    {
        var isFrame = IsFrame(group);
        var inner = isFrame ? indent + "  " : indent;
        if (isFrame)
        {
            text.Append($"{indent}subgraph {ids.Group(group.Id)}[\"{MermaidText.Escape(string.Join(' ', [group.Title, .. group.Lines]))}\"]\n");
        }

        if (group.Places.Count > 0)
        {
            // One box for all of them: they say where the others may be, and are nobody's neighbours.
            var places = group.Places.Select(place => MermaidText.Escape(string.Join(' ', [place.Title, .. place.Lines])));
            text.Append($"{inner}{ids.Places(group.Id)}[\"{string.Join("<br>", places)}\"]\n");
        }

        foreach (var box in group.Boxes)
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

    /// <summary>What no line leads to would stand beside everything else; an invisible line keeps it below.</summary>
    private static void WriteOrder(StringBuilder text, Picture picture, MermaidIds ids)
    {
        var linked = picture.Links.SelectMany(link => (string[])[link.From, link.To]).ToHashSet(StringComparer.Ordinal);
        var ends = picture.Groups.Select(group => group.AllBoxes.ToArray()).Where(boxes => boxes.Length > 0).ToArray();
        foreach (var (above, below) in ends.Zip(ends.Skip(1)).Where(pair => !pair.Second.Any(box => linked.Contains(box.Id))))
        {
            foreach (var box in below)
            {
                text.Append($"  {ids.Box(above[^1].Id)} ~~~ {ids.Box(box.Id)}\n");
            }
        }
    }

    private static string Strong(PictureBox box) => box.Lines.Count > 0 ? $"<b>{MermaidText.Escape(box.Title)}</b>" : MermaidText.Escape(box.Title);

    private static string Arrow(PictureLink link)
    {
        var line = link.Tone == LinkTone.Forbidden ? "==>" : "-->";
        return link.Label.Length == 0 ? line : $"{line}|\"{MermaidText.Escape(link.Label)}\"|";
    }

    /// <summary>Every fill with a colour for its text, so that both are right in the light and in the dark; frames have the page's.</summary>
    private static void WriteColours(StringBuilder text, Picture picture, MermaidIds ids)
    {
        var groups = picture.Groups.SelectMany(Everything).ToArray();
        var classes = picture.Boxes.Select(box => (box.Kind, Id: ids.Box(box.Id)))
            .Concat(groups.Where(group => group.Places.Count > 0).Select(group => (BoxKind.Place, ids.Places(group.Id))));
        foreach (var kind in classes.GroupBy(box => box.Item1).OrderBy(kind => kind.Key))
        {
            WriteClass(text, MermaidColours.Class(kind.Key), MermaidColours.Of(kind.Key), kind.Select(box => box.Item2));
        }

        WriteClass(text, "frame", MermaidColours.Frame, groups.Where(IsFrame).Select(group => ids.Group(group.Id)));
        foreach (var tone in picture.Links.Index().GroupBy(link => link.Item.Tone).OrderBy(tone => tone.Key))
        {
            if (MermaidColours.Of(tone.Key) is { } style)
            {
                text.Append($"  linkStyle {string.Join(',', tone.Select(link => link.Index))} {style}\n");
            }
        }
    }

    private static void WriteClass(StringBuilder text, string name, string style, IEnumerable<string> ids)
    {
        if (string.Join(',', ids) is { Length: > 0 } all)
        {
            text.Append($"  classDef {name} {style}\n  class {all} {name}\n");
        }
    }

    private static IEnumerable<PictureGroup> Everything(PictureGroup group) => group.Groups.SelectMany(Everything).Prepend(group);

    // A frame around a single box says nothing.
    private static bool IsFrame(PictureGroup group) => group.Title.Length > 0 && (group.Groups.Count > 0 || group.Boxes.Count + group.Places.Count > 1);
}
