using System.Text.RegularExpressions;
using Infra.Text;

namespace Infra.Settings;

/// <summary>What the pipeline is told beyond what every pipeline is.</summary>
internal static partial class PipelineVariablesReader
{
    private static readonly string[] Outputs = [.. Enum.GetNames<PlatformOutput>().Select(Wording.CamelCase)];

    /// <summary>Ordered by name (ordinal).</summary>
    public static IReadOnlyList<PipelineVariable> Read(SettingsSection section)
    {
        var variables = section.OptionalNames("variables", "a section with the name of an output for each variable, or {}");
        return [.. variables.Keys.Order(StringComparer.Ordinal).Select(name => new PipelineVariable(name, Output(variables, name)))];
    }

    private static PlatformOutput Output(SettingsSection variables, string name)
    {
        if (Problem(name) is { } problem)
        {
            _ = variables.Ask(name);
            variables.Report(name, problem);
            return default;
        }

        var nearest = variables.Ask(name) is ConfigNode.Scalar { Text: var text } ? Nearest.Hint(text, Outputs) : "";
        return variables.Parsed(name, $"the name of an output: {Wording.Alternatives(Outputs)}{nearest}", (string text, out PlatformOutput output) =>
        {
            var index = Array.IndexOf(Outputs, text);
            output = index < 0 ? default : Enum.GetValues<PlatformOutput>()[index];
            return index >= 0;
        });
    }

    private static string? Problem(string name) => name switch
    {
        _ when !GitHubSecretsReader.Name.Holds(name) => $"is no name for a variable; it must be {GitHubSecretsReader.Name.Allowed}",
        _ when Reserved().IsMatch(name) => "is reserved; the platform sets it",
        // Whatever its value is: the logs of a workflow print variables.
        _ when SecretLooks.HasNameOfOne(name) => "has the name of a secret, and the logs of workflows print variables",
        _ => null,
    };

    [GeneratedRegex(
        @"\A((AWS|ECS|MIGRATION|PLATFORM|PULUMI|SITE)_.*|.*_REPOSITORY_URL)\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reserved();
}
