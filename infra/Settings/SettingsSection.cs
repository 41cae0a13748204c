using Infra.Text;

namespace Infra.Settings;

/// <summary>
/// A section of a stack file. Every key that is asked for is known from then on; the others are problems.
/// In a section that is missing, or no section at all, every reading is silent: that problem is reported once.
/// </summary>
public sealed class SettingsSection
{
    private readonly SettingsReader _reader;
    private readonly string _path;
    private readonly ConfigNode.Map? _map;
    private readonly Func<SettingsSection, string>? _problem;
    private readonly string _pattern;
    private readonly bool _namesAreChosen;
    private readonly List<string> _known = [];
    private readonly Dictionary<string, string> _hints = new(StringComparer.Ordinal);

    /// <summary>Opens the section at a path.</summary>
    /// <param name="reader">Where problems are reported.</param>
    /// <param name="path">The key of the section from the root on.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="problem">What to report when it is no map; null when that is somebody else's problem, or none.</param>
    /// <param name="pattern">The path with a star for each name that the stack chose.</param>
    /// <param name="namesAreChosen">The keys are names that the stack chose.</param>
    internal SettingsSection(
        SettingsReader reader, string path, ConfigNode? node, Func<SettingsSection, string>? problem, string pattern, bool namesAreChosen)
    {
        _pattern = pattern;
        _namesAreChosen = namesAreChosen;
        _reader = reader;
        _path = path;
        _map = node as ConfigNode.Map;
        _problem = problem;
    }

    /// <summary>Makes a value of a text; false when the text is not allowed.</summary>
    public delegate bool TryParse<T>(string text, out T? value);

    /// <summary>The keys found, in the order of the file.</summary>
    public IEnumerable<string> Keys => _map?.Entries.Select(entry => entry.Key) ?? [];

    /// <summary>A key from the root on, as messages name it.</summary>
    public string Path(string key) => _path.Length == 0 ? Printable.Escaped(key) : $"{_path}.{Printable.Escaped(key)}";

    /// <summary>The key stands in the file, with whatever value; asking makes it known.</summary>
    public bool Has(string key) => Ask(key) is not null;

    public bool HasProblem(string key) => _reader.HasProblem(Path(key));

    /// <summary>A value that <paramref name="parse"/> makes of the text at a key.</summary>
    /// <param name="key">A key of this section.</param>
    /// <param name="allowed">Follows "must be" in the message.</param>
    /// <param name="parse">Numbers and flags arrive as their author wrote them.</param>
    public T Parsed<T>(string key, string allowed, TryParse<T> parse)
    {
        var text = Ask(key) switch
        {
            ConfigNode.Scalar scalar => scalar.Text,
            ConfigNode.Unquoted unquoted => unquoted.Text,
            _ => null,
        };
        if (text is not null && parse(text, out var value))
        {
            return value!;
        }

        Refuse(key, allowed);
        return default!;
    }

    /// <summary>A value that may be left out.</summary>
    /// <param name="key">A key of this section.</param>
    /// <param name="otherwise">What a stack that leaves it out gets.</param>
    /// <param name="read">Reads the key when it is there.</param>
    public T Optional<T>(string key, T otherwise, Func<SettingsSection, string, T> read)
    {
        var there = Has(key);
        _reader.Describe(Pattern(key), otherwise);
        return there ? read(this, key) : otherwise;
    }

    /// <summary>A section within this one, whose keys are the ones that are asked for.</summary>
    public SettingsSection Section(string key) => Open(key, WhatASectionHas(Find(key)));

    /// <summary>As <see cref="Section"/>, but a stack may leave it out; then it has no key at all.</summary>
    public SettingsSection OptionalSection(string key) => Open(key, Has(key) ? WhatASectionHas(Find(key)) : null);

    /// <summary>A section within this one whose keys are names that the stack chose.</summary>
    public SettingsSection Names(string key, string allowed) => Open(key, _ => Refusal.Of(Find(key), allowed), namesAreChosen: true);

    /// <summary>As <see cref="Names"/>, but a stack may leave it out; then there is no name.</summary>
    public SettingsSection OptionalNames(string key, string allowed) =>
        Open(key, Has(key) ? _ => Refusal.Of(Find(key), allowed) : null, namesAreChosen: true);

    /// <summary>The section that holds secrets, which a stack without any leaves out; nothing found in it is ever printed.</summary>
    public SettingsSection Secrets(string key, string allowed) => Open(key, Has(key) ? _ => $"must be {allowed}" : null, namesAreChosen: true);

    /// <summary>A secret: <see cref="SecretValue.NotSet"/> when absent, a problem when it stands there in plain.</summary>
    public SecretValue Secret(string key, string allowed)
    {
        switch (Ask(key))
        {
            case ConfigNode.Secret secret:
                return secret.Value;
            case ConfigNode.Empty:
                Refuse(key, allowed);
                break;
            case not null:
                Report(key, $"is a plain value where a secret belongs; it must be {allowed}");
                break;
        }

        return SecretValue.NotSet;
    }

    /// <summary>The value at a key is not allowed; the message names it and what is.</summary>
    public void Refuse(string key, string allowed) => Report(key, Refusal.Of(Find(key), allowed));

    /// <summary>Refuses an entry that would do nothing; the reason goes on after "must not be there, ".</summary>
    public void RefuseWithoutEffect(string key, string reason)
    {
        if (Has(key))
        {
            Report(key, $"must not be there, {reason}");
        }
    }

    /// <summary>A problem in words of its own, which follow the key.</summary>
    public void Report(string key, string problem)
    {
        if (_map is not null)
        {
            _reader.Report(Path(key), problem);
        }
    }

    /// <summary>When the key turns up unknown, this says why.</summary>
    public void Explain(string key, string hint) => _hints[key] = hint;

    /// <summary>What stands at a key, which is known from now on.</summary>
    internal ConfigNode? Ask(string key)
    {
        if (!_known.Contains(key, StringComparer.Ordinal))
        {
            _known.Add(key);
            _reader.Describe(Pattern(key));
        }

        return Find(key);
    }

    /// <summary>A section in a list of this one, whose place is its key.</summary>
    internal SettingsSection Entry(string place, ConfigNode node) => _reader.Open(Path(place), node, WhatASectionHas(node), Pattern(place), namesAreChosen: false);

    /// <summary>Nothing more will be asked for.</summary>
    internal void Close()
    {
        if (_map is not null)
        {
            foreach (var key in Keys.Except(_known, StringComparer.Ordinal))
            {
                Report(key, $"is not known; {Hint(key)}");
            }
        }
        else if (_problem is not null)
        {
            _reader.Report(_path, _problem(this));
        }
    }

    private string Hint(string key)
    {
        if (_hints.TryGetValue(key, out var hint))
        {
            return hint;
        }

        return Nearest.To(key, _known) is [var nearest, ..] ? $"did you mean '{Path(nearest)}'?"
            : _known.Count == 0 ? "no key is known here"
            : $"known keys here are {string.Join(", ", _known)}";
    }

    private static Func<SettingsSection, string> WhatASectionHas(ConfigNode? found) =>
        section => Refusal.Of(found, $"a section with the keys {string.Join(", ", section._known)}");

    private SettingsSection Open(string key, Func<SettingsSection, string>? problem, bool namesAreChosen = false) =>
        _reader.Open(Path(key), Ask(key), _map is null ? null : problem, Pattern(key), namesAreChosen);

    private string Pattern(string key)
    {
        var last = _namesAreChosen ? "*" : key;
        return _pattern.Length == 0 ? last : $"{_pattern}.{last}";
    }

    private ConfigNode? Find(string key) => _map?.Entries.FirstOrDefault(entry => entry.Key == key).Value;
}
