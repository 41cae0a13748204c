namespace Tests.Fixtures;

/// <summary>The text of <c>Pulumi.staging.yaml</c> with a key or two changed, so that a test names only what it is about.</summary>
internal sealed class SettingsText
{
    private const string Namespace = "infra:";
    private readonly List<string> _lines;

    private SettingsText(string text) => _lines = [.. text.TrimEnd('\n').Split('\n')];

    public static SettingsText Staging => new(RepositoryFiles.Text("Pulumi.staging.yaml"));

    /// <summary>Sets a key, with its section from the root on, to one line of YAML; null takes the key away.</summary>
    public SettingsText With(string key, string? value)
    {
        var line = IndexOf(key);
        if (line >= 0)
        {
            var name = _lines[line][..(NameOf(_lines[line]).Length + Indent(_lines[line]))];
            var end = _lines.FindIndex(line + 1, next => Indent(next) <= Indent(_lines[line]));
            _lines.RemoveRange(line, (end < 0 ? _lines.Count : end) - line);
            _lines.InsertRange(line, value is null ? [] : [$"{name}: {value}"]);
        }
        else
        {
            Insert(key, value ?? throw new InvalidOperationException($"There is no {key} to take away."));
        }

        return this;
    }

    public override string ToString() => string.Join('\n', _lines) + '\n';

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static string NameOf(string line)
    {
        var trimmed = line.TrimStart(' ');
        var colon = trimmed.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? trimmed.TrimEnd(':') : trimmed[..colon];
    }

    private void Insert(string key, string value)
    {
        var dot = key.LastIndexOf('.');
        if (dot < 0)
        {
            _lines.Add($"  {Namespace}{key}: {value}");
            return;
        }

        var section = IndexOf(key[..dot]);
        if (section < 0)
        {
            throw new InvalidOperationException($"There is no section {key[..dot]}.");
        }

        _lines.Insert(section + 1, $"{new string(' ', Indent(_lines[section]) + 2)}{key[(dot + 1)..]}: {value}");
    }

    private int IndexOf(string key)
    {
        var path = new List<string>();
        for (var index = 1; index < _lines.Count; index++)
        {
            var depth = (Indent(_lines[index]) / 2) - 1;
            path.RemoveRange(depth, path.Count - depth);
            path.Add(NameOf(_lines[index]).Replace(Namespace, "", StringComparison.Ordinal));
            if (string.Join('.', path) == key)
            {
                return index;
            }
        }

        return -1;
    }
}
