using Infra.Settings;

namespace Stacks.Configuration;

/// <summary>The keys at the root of a YAML file that is no stack file.</summary>
internal sealed class YamlMapValues(string file, string text) : IConfigValues
{
    private readonly ConfigNode.Map _root = YamlTree.Parse(file, text);

    public string File => file;

    public IReadOnlyList<string> Keys => [.. _root.Entries.Select(entry => entry.Key)];

    public ConfigNode? Find(string key) => _root.Entries.FirstOrDefault(entry => entry.Key == key).Value;
}
