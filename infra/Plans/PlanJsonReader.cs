using System.Text.Json;
using Infra.Text;

namespace Infra.Plans;

/// <summary>Reads what <see cref="PlanJson"/> wrote and nothing else: an unknown key is an error, not a thing to skip.</summary>
internal sealed class PlanJsonReader(string source)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly string[] PlanKeys = ["format", "project", "stack", "resources", "outputs"];
    private static readonly string[] ResourceKeys =
    [
        "urn", "type", "name", "id", "parent", "inputs",
        "protect", "retainOnDelete", "deleteBeforeReplace", "dependsOn", "ignoreChanges", "aliases", "timeouts", "secretInputs",
    ];

    /// <summary>The plan is a part of something larger.</summary>
    public bool IsWithin { get; init; }

    public Plan Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return Plan(document.RootElement);
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $" at line {line + 1}, position {exception.BytePositionInLine + 1}" : "";
            var problem = exception.Message.Contains("uplicate", StringComparison.Ordinal) ? "a member of an object is there twice" : "it is malformed or cut off";
            throw new PlanFormatException($"{source} is not the JSON of a plan{place}: {problem}; write it anew", exception);
        }
    }

    private Plan Plan(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object || !json.TryGetProperty("format", out var format))
        {
            throw new PlanFormatException($"{source} is not the JSON of a plan: it does not begin with an object that has a 'format'");
        }

        if (format.ValueKind is not JsonValueKind.Number || !format.TryGetInt32(out var version) || version != PlanJson.Format)
        {
            throw new PlanFormatException(
                $"{source} is a plan of format {format.GetRawText()}, but this program reads format {PlanJson.Format}; write it anew");
        }

        if (!IsWithin)
        {
            Known(json, PlanKeys, "the plan");
        }

        var resources = Required(json, "resources", "the plan", JsonValueKind.Array, "a list")
            .EnumerateArray().Select((resource, index) => Resource(resource, $"resources[{index}]")).ToArray();
        for (var index = 1; index < resources.Length; index++)
        {
            if (string.CompareOrdinal(resources[index - 1].Urn, resources[index].Urn) >= 0)
            {
                throw Wrong($"resources[{index}].urn", "is out of order or there twice, so somebody has edited the file");
            }
        }

        return new Plan
        {
            Project = Text(json, "project", "the plan"),
            Stack = Text(json, "stack", "the plan"),
            Resources = resources,
            Outputs = Map(json, "outputs", "the plan"),
        };
    }

    private PlannedResource Resource(JsonElement json, string place)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            throw Wrong(place, "must be a resource");
        }

        Known(json, ResourceKeys, place);
        return new PlannedResource
        {
            Urn = Text(json, "urn", place),
            Type = Text(json, "type", place),
            Name = Text(json, "name", place),
            Id = json.TryGetProperty("id", out _) ? Text(json, "id", place) : null,
            Parent = json.TryGetProperty("parent", out _) ? Text(json, "parent", place) : null,
            Protect = Flag(json, "protect", place),
            RetainOnDelete = Flag(json, "retainOnDelete", place),
            DeleteBeforeReplace = Flag(json, "deleteBeforeReplace", place),
            DependsOn = Texts(json, "dependsOn", place),
            IgnoreChanges = Texts(json, "ignoreChanges", place),
            Aliases = Texts(json, "aliases", place),
            Timeouts = Texts(json, "timeouts", place),
            SecretInputs = Texts(json, "secretInputs", place),
            Inputs = Map(json, "inputs", place),
        };
    }

    private void Known(JsonElement json, string[] keys, string place)
    {
        foreach (var property in json.EnumerateObject().Where(property => !keys.Contains(property.Name)))
        {
            throw Wrong(place, $"has a key '{property.Name}' that no plan has{Nearest.Hint(property.Name, keys)}");
        }
    }

    private JsonElement Required(JsonElement json, string key, string place, JsonValueKind kind, string expected) =>
        !json.TryGetProperty(key, out var value) ? throw Wrong(place, $"has no '{key}'")
        : value.ValueKind != kind ? throw Wrong(place, $"has a '{key}' that is not {expected}")
        : value;

    private string Text(JsonElement json, string key, string place) =>
        Required(json, key, place, JsonValueKind.String, "a text").GetString()!;

    private bool Flag(JsonElement json, string key, string place) =>
        json.TryGetProperty(key, out var flag)
        && (flag.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? flag.GetBoolean()
            : throw Wrong(place, $"has a '{key}' that is not a flag"));

    private string[] Texts(JsonElement json, string key, string place) =>
        !json.TryGetProperty(key, out _) ? []
        : [.. Required(json, key, place, JsonValueKind.Array, "a list").EnumerateArray().Select((item, index) =>
            item.ValueKind is JsonValueKind.String ? item.GetString()! : throw Wrong($"{place}.{key}[{index}]", "must be a text"))];

    private IReadOnlyDictionary<string, object?> Map(JsonElement json, string key, string place) =>
        (IReadOnlyDictionary<string, object?>)Value(Required(json, key, place, JsonValueKind.Object, "a map"), $"{place}.{key}", secretAllowed: false)!;

    private object? Value(JsonElement json, string place, bool secretAllowed = true)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object when json.TryGetProperty(PlanJson.SecretKey, out var marker):
                return secretAllowed && marker.ValueKind is JsonValueKind.True && json.GetPropertyCount() == 1
                    ? Secret.Value
                    : throw Wrong(place, $"has a key '{PlanJson.SecretKey}' that is not the mark of a secret");
            case JsonValueKind.Object:
                return PlainValue.Map(json.EnumerateObject().Select(entry =>
                    KeyValuePair.Create(Key(entry.Name, place), Value(entry.Value, $"{place}.{entry.Name}"))));
            case JsonValueKind.Array:
                return PlainValue.List(json.EnumerateArray().Select((item, index) => Value(item, $"{place}[{index}]")));
            // JSON has larger numbers than a double, which reads them as infinite: more than any promise asks for.
            case JsonValueKind.Number when !json.TryGetDouble(out var number) || !double.IsFinite(number):
                throw Wrong(place, "is a number beyond what a plan can hold (about 1.8e308)");
            default:
                return PlainValue.FromJson(json);
        }
    }

    private string Key(string name, string place) =>
        !name.StartsWith('$') ? name
        : name.StartsWith("$$", StringComparison.Ordinal) ? name[1..]
        : throw Wrong(place, $"has a key '{name}'; one that begins with $ is written with $$");

    private PlanFormatException Wrong(string place, string problem) => new($"{source}: {place} {problem}");
}
