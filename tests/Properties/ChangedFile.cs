using System.Collections.Concurrent;
using Infra.Settings;
using Stacks.Configuration;
using Tests.Fixtures;

namespace Tests.Properties;

/// <summary>A real stack file after some edits.</summary>
/// <param name="stack">The stack whose file it is.</param>
/// <param name="changes">The edits, in their order.</param>
/// <param name="name">What the stack is called, where that is something else.</param>
public sealed class ChangedFile(string stack, IReadOnlyList<Change> changes, string? name = null) : IConfigValues
{
    // Read a thousand times over, and never changed: an edit makes another map.
    private static readonly ConcurrentDictionary<string, ConfigNode.Map> Roots = new(StringComparer.Ordinal);

    private readonly ConfigNode.Map _root = changes.Aggregate(Root(stack), (root, change) => change.In(root));

    public string File => $"Pulumi.{stack}.yaml";

    public IReadOnlyList<string> Keys => [.. _root.Entries.Select(entry => entry.Key).Where(key => !key.Contains(':', StringComparison.Ordinal))];

    public ConfigNode? Find(string key) => _root.Entries.FirstOrDefault(entry => entry.Key == key).Value;

    public string Stack => name ?? stack;

    public override string ToString() => $"{File}{(name is null || name == stack ? "" : $" as {name}")} with {string.Join(" and ", changes)}";

    /// <summary>The keys of a real stack file: its own without their namespace, those of the providers with it.</summary>
    public static ConfigNode.Map Root(string stack) => Roots.GetOrAdd(stack, Parsed);

    private static ConfigNode.Map Parsed(string stack)
    {
        var file = $"Pulumi.{stack}.yaml";
        var values = YamlConfigValues.Parse(file, RepositoryFiles.Text(file), "infra");
        return new ConfigNode.Map([.. values.Keys.Concat(["aws:region", "github:owner"]).Select(key => KeyValuePair.Create(key, values.Find(key)!))]);
    }
}
