using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Plans;

namespace Tests.Properties;

/// <summary>Plans in which every text that holds JSON is written the same way: the form of such a text means nothing, the order of its members is kept.</summary>
internal static class JsonForms
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Plan One(Plan plan) => plan with
    {
        Resources = [.. plan.Resources.Select(resource => resource with { Inputs = One(resource.Inputs) })],
        Outputs = One(plan.Outputs),
    };

    private static SortedDictionary<string, object?> One(IReadOnlyDictionary<string, object?> map) =>
        new(map.ToDictionary(entry => entry.Key, entry => One(entry.Value)), StringComparer.Ordinal);

    private static object? One(object? value) => value switch
    {
        string text => OneText(text),
        IReadOnlyDictionary<string, object?> map => One(map),
        IReadOnlyList<object?> list => list.Select(One).ToArray(),
        _ => value,
    };

    private static string OneText(string text)
    {
        try
        {
            return text.TrimStart() is ['{' or '[', ..] && JsonNode.Parse(text) is { } json ? One(json)!.ToJsonString(Readable) : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static JsonNode? One(JsonNode? json) => json switch
    {
        JsonObject map => new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, One(entry.Value)))),
        JsonArray list => new JsonArray([.. list.Select(One)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => OneText(value.GetValue<string>()),
        _ => json?.DeepClone(),
    };
}
