using System.Text.RegularExpressions;

namespace Infra.Settings;

/// <summary>The names of secrets in GitHub, with their values from the section for secrets.</summary>
internal static partial class GitHubSecretsReader
{
    /// <summary>What GitHub takes for a secret and for a variable.</summary>
    public static TextShape Name => new(
        "capital letters, digits and underscores, not beginning with a digit or GITHUB_",
        text => NamePattern().IsMatch(text) && !text.StartsWith("GITHUB_", StringComparison.Ordinal));

    /// <summary>Ordered by name (ordinal).</summary>
    public static IReadOnlyList<PipelineSecret> Read(SettingsSection section, string key, SettingsSection secrets) =>
    [
        .. section.Texts(key, Name, from: 0, to: 100, "names of secrets")
            .Where(name => name.Length > 0)
            .Order(StringComparer.Ordinal)
            .Select(name => new PipelineSecret(name, secrets.Secret(name, $"a secure: value, as {UnsetSecret.SetCommand(name)} writes it"))),
    ];

    [GeneratedRegex(@"\A[A-Z_][A-Z0-9_]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();
}
