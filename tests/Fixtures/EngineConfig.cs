using System.Globalization;
using System.Text.Json;
using YamlDotNet.Serialization;

namespace Tests.Fixtures;

/// <summary>
/// What the engine makes of a stack file: a JSON object of texts, of which sections and lists are JSON themselves.
/// Written with YamlDotNet's own object model, so that it shares nothing with the reader under test.
/// </summary>
internal static class EngineConfig
{
    public static string Of(string yaml)
    {
        var file = new DeserializerBuilder()
            .WithAttemptingUnquotedStringTypeDeserialization()
            .Build()
            .Deserialize<Dictionary<string, Dictionary<string, object?>>>(yaml);
        return JsonSerializer.Serialize(
            file["config"].ToDictionary(entry => entry.Key, entry => Text(entry.Value), StringComparer.Ordinal));
    }

    private static string Text(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        IDictionary<object, object> or IList<object> => JsonSerializer.Serialize(value),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
