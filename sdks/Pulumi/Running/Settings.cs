using System.Text.Json;

namespace Pulumi;

/// <summary>The configuration as it was when the run began.</summary>
internal sealed class Settings
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private Settings()
    {
    }

    public static Settings FromEnvironment()
    {
        var settings = new Settings();
        if (Environment.GetEnvironmentVariable("PULUMI_CONFIG") is not { Length: > 0 } json)
            return settings;
        using var document = JsonDocument.Parse(json);
        foreach (var entry in document.RootElement.EnumerateObject())
            settings._values[Clean(entry.Name)] = entry.Value.ToString();
        return settings;
    }

    public string? Get(string fullKey) => _values.GetValueOrDefault(fullKey);

    // Old stacks have keys of the form project:config:name.
    private static string Clean(string key)
    {
        const string Infix = ":config:";
        var at = key.IndexOf(Infix, StringComparison.Ordinal);
        return at < 0 ? key : $"{key[..at]}:{key[(at + Infix.Length)..]}";
    }
}
