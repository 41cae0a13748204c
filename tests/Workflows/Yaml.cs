using YamlDotNet.RepresentationModel;

namespace Tests.Workflows;

/// <summary>A YAML document as maps, lists and texts; a boolean or a number is the text that stands there.</summary>
internal static class Yaml
{
    /// <summary>The map at the root.</summary>
    public static YamlMappingNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Assert.IsType<YamlMappingNode>(Assert.Single(stream.Documents).RootNode);
    }

    /// <summary>What stands under a key, or null.</summary>
    public static YamlNode? At(this YamlNode? node, string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>The text under a key; null for none, and for a map or a list.</summary>
    public static string? Text(this YamlNode? node, string key) => (node.At(key) as YamlScalarNode)?.Value;

    /// <summary>The entries of a map, in their order; none where there is no map.</summary>
    public static IEnumerable<(string Key, YamlNode Value)> Entries(this YamlNode? node) =>
        node is YamlMappingNode map ? map.Children.Select(entry => (((YamlScalarNode)entry.Key).Value ?? "", entry.Value)) : [];

    /// <summary>The texts of a list, or the one text that stands in its place.</summary>
    public static IReadOnlyList<string> Texts(this YamlNode? node) => node switch
    {
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")],
        YamlScalarNode { Value.Length: > 0 } text => [text.Value],
        _ => [],
    };

    /// <summary>The items of a list; none where there is no list.</summary>
    public static IEnumerable<YamlNode> Items(this YamlNode? node) => node is YamlSequenceNode list ? list.Children : [];

    /// <summary>Every key and every text below a node, with the key that a text stands under.</summary>
    public static IEnumerable<(string Key, string Text)> Everything(this YamlNode node, string key = "") => node switch
    {
        YamlMappingNode => node.Entries().SelectMany(entry => entry.Value.Everything(entry.Key).Prepend((entry.Key, ""))),
        YamlSequenceNode list => list.Children.SelectMany(item => item.Everything(key)),
        _ => [(key, ((YamlScalarNode)node).Value ?? "")],
    };
}
