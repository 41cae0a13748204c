namespace Infra.Pictures.Mermaid;

/// <summary>What Mermaid calls the boxes and groups: letters, digits and underscores, so that no name can be a word of its language.</summary>
internal sealed class MermaidIds
{
    private readonly Dictionary<string, string> _boxes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private MermaidIds()
    {
    }

    public static MermaidIds Of(Picture picture)
    {
        var ids = new MermaidIds();
        foreach (var group in picture.Groups)
        {
            ids.Add(group);
        }

        return ids;
    }

    public string Box(string id) => _boxes[id];

    public string Group(string id) => _groups[id];

    /// <summary>The one box for all places of a group.</summary>
    public string Places(string group) => _places[group];

    private void Add(PictureGroup group)
    {
        _groups.Add(group.Id, Free($"group_{Plain(group.Id)}"));
        _places.Add(group.Id, Free($"places_{Plain(group.Id)}"));
        foreach (var box in group.Boxes)
        {
            _boxes.Add(box.Id, Free($"box_{Plain(box.Id)}"));
        }

        foreach (var part in group.Groups)
        {
            Add(part);
        }
    }

    private string Free(string wanted)
    {
        var free = wanted;
        for (var count = 2; !_taken.Add(free); count++)
        {
            free = $"{wanted}_{count}";
        }

        return free;
    }

    // Of a URN the last part, which is the name in the program.
    private static string Plain(string id) => string.Concat(id.Split("::")[^1].Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_'));
}
