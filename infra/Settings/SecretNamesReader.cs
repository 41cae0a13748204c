namespace Infra.Settings;

/// <summary>The secrets that a service is given as environment variables: their names alone, since a value has no place in a file.</summary>
internal static class SecretNamesReader
{
    private static TextShape Variable => new(
        "capital letters, digits and underscores, beginning with a letter and at most 64, for example STRIPE_SECRET_KEY",
        text => text.Length <= 64 && EnvironmentReader.IsName(text));

    /// <summary>Ordered by name (ordinal).</summary>
    public static IReadOnlyList<string> Read(
        SettingsSection service, string key, IReadOnlyList<KeyValuePair<string, string>> environment, IReadOnlyList<string> setByTracing)
    {
        var names = service.Texts(key, Variable, from: 0, to: 50, "names of secrets");
        for (var index = 0; index < names.Count; index++)
        {
            var name = names[index];
            if (EnvironmentReader.IsReserved(name) || setByTracing.Contains(name, StringComparer.Ordinal))
            {
                service.Report($"{key}[{index}]", $"is {Printable.Quoted(name)}, which {EnvironmentReader.Reserved}");
            }
            else if (environment.Any(variable => variable.Key == name))
            {
                service.Report($"{key}[{index}]", $"is {Printable.Quoted(name)} but {service.Path($"environment.{name}")} sets it as well");
            }
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }
}
