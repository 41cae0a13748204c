namespace Infra.Settings;

/// <summary>Reads the configuration of a stack; remembers each problem and goes on, so that all are reported together.</summary>
/// <remarks>
/// After a problem a reading returns a stand-in (0, false, an empty text). Nobody may use one:
/// <see cref="ThrowIfAnyProblem"/> comes before the settings are handed out.
/// </remarks>
public sealed class SettingsReader
{
    private readonly string _file;
    private readonly ConfigNode.Map _tree;
    private readonly List<SettingsSection> _sections = [];
    private readonly Dictionary<string, SettingsProblem> _problems = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, object?> _keys = new(StringComparer.Ordinal);

    /// <summary>Reads nothing yet; the sections do.</summary>
    /// <param name="values">Where the values come from.</param>
    /// <param name="foreignKeys">Keys of other namespaces that the project reads as well, with their namespace.</param>
    public SettingsReader(IConfigValues values, params IReadOnlyList<string> foreignKeys)
    {
        _file = values.File;
        _tree = new ConfigNode.Map([.. foreignKeys.Concat(values.Keys).SelectMany(Entry)]);
        Root = Open(path: "", _tree, problem: null, pattern: "", namesAreChosen: false);

        IEnumerable<KeyValuePair<string, ConfigNode>> Entry(string key) =>
            values.Find(key) is { } node ? [KeyValuePair.Create(key, node)] : [];
    }

    /// <summary>
    /// The keys that were asked for, each from the root on with a star for a name that the stack chose; with the value that
    /// a stack gets which leaves it out, null where there is none.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Keys => _keys;

    /// <summary>The top-level keys.</summary>
    public SettingsSection Root { get; }

    /// <summary>Comes last: what was not asked for until now is unknown.</summary>
    /// <exception cref="SettingsException">Anything was missing, refused or unknown.</exception>
    public void ThrowIfAnyProblem()
    {
        foreach (var section in _sections)
        {
            section.Close();
        }

        if (_problems.Count > 0)
        {
            var order = new KeyOrder(_tree);
            throw new SettingsException([.. _problems.Values.OrderBy(problem => order.Position(problem.Key!))]);
        }
    }

    internal void Describe(string key, object? otherwise = null)
    {
        if (otherwise is not null || !_keys.ContainsKey(key))
        {
            _keys[key] = otherwise;
        }
    }

    internal SettingsSection Open(string path, ConfigNode? node, Func<SettingsSection, string>? problem, string pattern, bool namesAreChosen)
    {
        var section = new SettingsSection(this, path, node, problem, pattern, namesAreChosen);
        _sections.Add(section);
        return section;
    }

    /// <summary>The first problem of a key is the only one: what follows from it would only distract.</summary>
    internal void Report(string key, string text) => _problems.TryAdd(key, new SettingsProblem(_file, key, text));

    internal bool HasProblem(string key) => _problems.ContainsKey(key);
}
