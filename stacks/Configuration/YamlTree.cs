using Infra.Settings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Stacks.Configuration;

/// <summary>
/// Builds the tree of a YAML document from the parser's events: YamlDotNet's object model would cost the preview more
/// time to start, and would keep the ciphertext of secrets.
/// </summary>
internal sealed class YamlTree
{
    private const int Deepest = 32;

    private readonly string _file;
    private readonly Parser _parser;
    private readonly Dictionary<AnchorName, ConfigNode> _anchors = [];

    private YamlTree(string file, string text)
    {
        _file = file;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The map at the root of a document; empty for an empty text.</summary>
    /// <exception cref="SettingsException">The text is not one YAML map with distinct keys; the message names the line.</exception>
    public static ConfigNode.Map Parse(string file, string text)
    {
        var tree = new YamlTree(file, text);
        try
        {
            return tree.Document();
        }
        catch (YamlException exception)
        {
            throw tree.Problem(LineOf(exception, text), $"is not valid YAML: {exception.Message.TrimEnd('.')}");
        }
    }

    private ConfigNode.Map Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return new ConfigNode.Map([]);
        }

        var start = _parser.Consume<DocumentStart>();
        var root = Node(depth: 0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.TryConsume<StreamEnd>(out _))
        {
            throw Problem(_parser.Current!.Start, "begins a second document; a stack file has one");
        }

        return root switch
        {
            ConfigNode.Map map => map,
            ConfigNode.Empty => new ConfigNode.Map([]),
            _ => throw Problem(start.End, "must begin a map with the key config"),
        };
    }

    private ConfigNode Node(int depth)
    {
        var start = _parser.Current!.Start;
        if (depth > Deepest)
        {
            throw Problem(start, $"nests deeper than {Deepest} levels");
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return _anchors.TryGetValue(alias.Value, out var aliased)
                ? aliased
                : throw Problem(start, "uses an anchor before it is defined; a text that begins with * must be in quotes");
        }

        var anchor = _parser.Require<NodeEvent>().Anchor;
        ConfigNode value = _parser.Accept<MappingStart>(out _) ? Map(depth)
            : _parser.Accept<SequenceStart>(out _) ? Sequence(depth)
            : YamlScalar.Node(_parser.Consume<Scalar>());
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = value;
        }

        return value;
    }

    private ConfigNode.Sequence Sequence(int depth)
    {
        _parser.Consume<SequenceStart>();
        var items = new List<ConfigNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return new ConfigNode.Sequence(items);
    }

    private ConfigNode Map(int depth)
    {
        _parser.Consume<MappingStart>();
        var entries = new List<KeyValuePair<string, ConfigNode>>();
        var merged = new List<KeyValuePair<string, ConfigNode>>();
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var start = _parser.Current!.Start;
            if (!_parser.TryConsume<Scalar>(out var key))
            {
                throw Problem(start, "has a key that is no text");
            }

            if (!lines.TryAdd(key.Value, start.Line))
            {
                throw Problem(start, $"repeats the key '{key.Value}' of line {lines[key.Value]}");
            }

            var value = Node(depth + 1);
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                merged.AddRange(Merged(start, value));
            }
            else
            {
                entries.Add(KeyValuePair.Create(key.Value, value));
            }
        }

        // What a map says itself comes before what it merges in, and the first merged map before the next.
        entries.AddRange(merged.Where(entry => !lines.ContainsKey(entry.Key)).DistinctBy(entry => entry.Key, StringComparer.Ordinal));
        return entries is [{ Key: "secure", Value: ConfigNode.Scalar { Text.Length: > 0 } or ConfigNode.Unquoted }]
            ? new ConfigNode.Secret(SecretValue.Encrypted)
            : new ConfigNode.Map(entries);
    }

    private IEnumerable<KeyValuePair<string, ConfigNode>> Merged(Mark start, ConfigNode value) => value switch
    {
        ConfigNode.Map map => map.Entries,
        ConfigNode.Sequence sequence => sequence.Items.SelectMany(item => Merged(start, item)),
        _ => throw Problem(start, "merges what is no map"),
    };

    /// <summary>YamlDotNet reports a tab where the map began that it stands in, which may be pages away.</summary>
    private static long LineOf(YamlException exception, string text)
    {
        var tab = text.Split('\n').ToList().FindIndex(line => line.TrimStart(' ').StartsWith('\t'));
        return tab >= 0 && exception.Message.Contains(" tab ", StringComparison.Ordinal) ? tab + 1 : exception.Start.Line;
    }

    private SettingsException Problem(Mark start, string text) => Problem(start.Line, text);

    private SettingsException Problem(long line, string text) => new([new SettingsProblem(_file, $"line {line}", text)]);
}
