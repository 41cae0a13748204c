namespace Infra.Settings;

/// <summary>Where each key stands in a stack file, so that problems come in the order in which a person mends them.</summary>
internal sealed class KeyOrder
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public KeyOrder(ConfigNode.Map tree)
    {
        foreach (var (key, value) in tree.Entries)
        {
            Add(key, value);
        }
    }

    /// <summary>A key that is missing stands where its section begins, and before all when its section is missing too.</summary>
    public int Position(string key)
    {
        int position;
        while (!_positions.TryGetValue(key, out position))
        {
            var end = key.LastIndexOf('.');
            if (end < 0)
            {
                return -1;
            }

            key = key[..end];
        }

        return position;
    }

    private void Add(string path, ConfigNode node)
    {
        _positions.TryAdd(path, _positions.Count);
        if (node is ConfigNode.Map map)
        {
            foreach (var (key, value) in map.Entries)
            {
                Add($"{path}.{key}", value);
            }
        }
        else if (node is ConfigNode.Sequence sequence)
        {
            for (var index = 0; index < sequence.Items.Count; index++)
            {
                Add($"{path}[{index}]", sequence.Items[index]);
            }
        }
    }
}
