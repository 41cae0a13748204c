using Infra.Parity;
using Infra.Settings;
using Stacks.Configuration;

namespace Stacks.Planning;

/// <summary>Reads <c>stacks/differences.yaml</c>: what stacks may differ in, and why.</summary>
public static class PermittedDifferences
{
    private const string Key = "differences";

    private static readonly TextShape Reason = new("a sentence that says why the stacks differ here", text => text.Contains(' ', StringComparison.Ordinal));
    private static readonly TextShape Resource = new("the name of a resource, with stars for any text", text => text.Length > 0);
    private static readonly TextShape Input = new("the path of an input, with stars for any text, or '' for the whole resource", _ => true);

    /// <summary>The permissions in the order of the file.</summary>
    /// <exception cref="SettingsException">The file does not read; names every problem.</exception>
    public static IReadOnlyList<PermittedDifference> Of(StackFiles files) =>
        Parse(files.Display(files.Differences), YamlFile.Read(files.Differences));

    /// <inheritdoc cref="Of"/>
    public static IReadOnlyList<PermittedDifference> Parse(string file, string text)
    {
        var reader = new SettingsReader(new YamlMapValues(file, text));
        var names = reader.Root.Names(Key, "a section with a section for each difference by name, or {}");
        var permitted = names.Keys.Select(name => Read(name, names.Section(name))).ToList();
        reader.ThrowIfAnyProblem();
        return permitted;
    }

    private static PermittedDifference Read(string name, SettingsSection section) => new(
        name,
        section.Texts("resources", Resource, from: 1, to: 100, "names of resources"),
        section.Texts("inputs", Input, from: 1, to: 100, "paths of inputs"),
        section.Text("reason", Reason));
}
