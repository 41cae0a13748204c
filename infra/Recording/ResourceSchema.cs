using System.Collections.Frozen;
using System.Reflection;
using Infra.Text;
using Pulumi;

namespace Infra.Recording;

/// <summary>The resource types that may be recorded and the inputs that each of them has. What it does not know, nobody has looked at.</summary>
public sealed class ResourceSchema
{
    private const string Source = "infra/Recording/resource-schema.txt";

    private static readonly Lazy<ResourceSchema> LazyPlatform = new(ReadEmbedded);

    private readonly FrozenDictionary<string, FrozenSet<string>> _inputs;

    private ResourceSchema(IEnumerable<KeyValuePair<string, FrozenSet<string>>> inputs) => _inputs = inputs.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The types that the platform uses, with every input that the published SDKs have for them.</summary>
    public static ResourceSchema Platform => LazyPlatform.Value;

    public IEnumerable<string> Types => _inputs.Keys;

    /// <summary>Reads a schema.</summary>
    /// <param name="text">A line per type: its token, then the wire names of its inputs; <c>#</c> begins a comment line.</param>
    public static ResourceSchema Parse(string text) => new(
        text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => KeyValuePair.Create(words[0], words.Skip(1).ToFrozenSet(StringComparer.Ordinal))));

    public bool HasInput(string type, string input) => _inputs.TryGetValue(type, out var inputs) && inputs.Contains(input);

    /// <summary>Refuses what nobody has described.</summary>
    /// <exception cref="RunException">The type or an input of it is unknown.</exception>
    internal void Require(string type, string name, IEnumerable<string> inputs)
    {
        if (!_inputs.TryGetValue(type, out var known))
        {
            throw new RunException(
                $"RecordingEngine does not know the type {type} of '{name}'; describe it in {Source} and answer for it in infra/Recording/*Answers.cs{Nearest.Hint(type, Types)}");
        }

        foreach (var input in inputs.Where(input => !known.Contains(input)).Order(StringComparer.Ordinal))
        {
            throw new RunException(
                $"RecordingEngine does not know the input '{input}' of {type} '{name}'; describe it in {Source}{Nearest.Hint(input, known)}");
        }
    }

    private static ResourceSchema ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("resource-schema.txt")
            ?? throw new InvalidOperationException($"{Source} is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
