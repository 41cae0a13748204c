using Infra.Settings;

namespace Tests.Properties;

/// <summary>One edit of a stack file: a key gets another value, or is taken away.</summary>
/// <param name="Path">The key from the root on: <c>network.nat</c>.</param>
/// <param name="Value">The value; null to take the key away.</param>
public sealed record Change(string Path, ConfigNode? Value)
{
    /// <summary>The map with the edit; sections on the way are made where they are missing.</summary>
    public ConfigNode.Map In(ConfigNode.Map root) => With(root, Path.Split('.'));

    public override string ToString() => Value is null ? $"without {Path}" : $"{Path}: {Text(Value)}";

    private ConfigNode.Map With(ConfigNode.Map map, ReadOnlySpan<string> path)
    {
        var key = path[0];
        var entries = map.Entries.ToList();
        var index = entries.FindIndex(entry => entry.Key == key);
        var value = path.Length == 1 ? Value : With((index < 0 ? null : entries[index].Value as ConfigNode.Map) ?? new ConfigNode.Map([]), path[1..]);
        if (index >= 0)
        {
            entries.RemoveAt(index);
        }

        if (value is not null)
        {
            entries.Insert(index < 0 ? entries.Count : index, KeyValuePair.Create(key, value));
        }

        return new ConfigNode.Map(entries);
    }

    private static string Text(ConfigNode node) => node switch
    {
        ConfigNode.Scalar scalar => scalar.Text,
        ConfigNode.Unquoted unquoted => unquoted.Text,
        ConfigNode.Sequence sequence => $"[{string.Join(", ", sequence.Items.Select(Text))}]",
        ConfigNode.Map map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
        ConfigNode.Secret => "{secure: ...}",
        _ => "~",
    };
}
