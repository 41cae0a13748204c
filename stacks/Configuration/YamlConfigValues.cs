using Infra.Settings;

namespace Stacks.Configuration;

/// <summary>The configuration of a stack straight from its <c>Pulumi.&lt;stack&gt;.yaml</c>: no engine, no decryption.</summary>
public sealed class YamlConfigValues : IConfigValues
{
    private readonly Dictionary<string, ConfigNode> _values = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];

    private YamlConfigValues(string file, string project, ConfigNode.Map config)
    {
        File = file;
        var prefix = $"{project}:";
        foreach (var (name, value) in config.Entries)
        {
            var isOwn = name.StartsWith(prefix, StringComparison.Ordinal);
            var key = isOwn ? name[prefix.Length..] : name;
            _values[key] = value;
            if (isOwn)
            {
                _keys.Add(key);
            }
        }
    }

    public string File { get; }

    public IReadOnlyList<string> Keys => _keys;

    /// <summary>Reads a stack file.</summary>
    /// <param name="path">Of the file; messages name its last part.</param>
    /// <param name="project">The name in <c>Pulumi.yaml</c>, which is the namespace of the project's own keys.</param>
    /// <exception cref="SettingsException">The file cannot be read, or is not what Pulumi calls a stack file.</exception>
    public static YamlConfigValues Load(string path, string project) => Parse(Path.GetFileName(path), YamlFile.Read(path), project);

    /// <summary>Reads the text of a stack file; <paramref name="file"/> is its name for messages.</summary>
    /// <exception cref="SettingsException">The text is not what Pulumi calls a stack file.</exception>
    public static YamlConfigValues Parse(string file, string text, string project)
    {
        var root = YamlTree.Parse(file, text);
        var config = root.Entries.FirstOrDefault(entry => entry.Key == "config").Value;
        if (config is not ConfigNode.Map map)
        {
            var found = config is null ? "missing" : "no section";
            throw Problem(file, "config", $"is {found}; it must be a section with the keys of the stack, for example {project}:product");
        }

        var bare = map.Entries.FirstOrDefault(entry => !entry.Key.Contains(':', StringComparison.Ordinal)).Key;
        return bare is null
            ? new YamlConfigValues(file, project, map)
            : throw Problem(file, bare, $"has no namespace; it must be written {project}:{bare}");
    }

    public ConfigNode? Find(string key) => _values.GetValueOrDefault(key);

    private static SettingsException Problem(string file, string? key, string text) => new([new SettingsProblem(file, key, text)]);
}
