using System.Text;
using System.Text.Json;
using Infra.Text;

namespace Infra.Plans;

/// <summary>Reads what <see cref="PlanJson"/> wrote and nothing else: an unknown key is an error, not a thing to skip.</summary>
internal sealed class PlanJsonReader
{
    private const string Top = "the plan";

    private static readonly string[] PlanKeys = ["format", "project", "stack", "resources", "outputs"];
    private static readonly string[] ResourceKeys =
    [
        "urn", "type", "name", "id", "parent", "inputs",
        "protect", "retainOnDelete", "deleteBeforeReplace", "dependsOn", "ignoreChanges", "aliases", "timeouts", "secretInputs",
    ];

    private readonly string _source;
    private readonly TextPool _texts = new();
    private readonly JsonPlace _place = new();
    private readonly PlanValueReader _values;

    /// <param name="source">Where the text is from, for messages.</param>
    public PlanJsonReader(string source)
    {
        _source = source;
        _values = new PlanValueReader(_place, _texts, problem => Wrong($"{_place}", problem));
    }

    /// <summary>The plan is a part of something larger.</summary>
    public bool IsWithin { get; init; }

    public Plan Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            return Plan(MembersOf(text));
        }
        catch (JsonException exception)
        {
            throw Malformed($" at line {exception.LineNumber + 1}, position {exception.BytePositionInLine + 1}: it is malformed or cut off", exception);
        }
        catch (RepeatedKeyException exception)
        {
            throw Malformed(": a member of an object is there twice", exception);
        }
    }

    /// <summary>Reads to the end of the text, so that what is cut off is never taken for a plan with a mistake.</summary>
    private JsonMembers MembersOf(ReadOnlyMemory<byte> text)
    {
        var members = new JsonMembers(_texts);
        var json = ReaderOf(text);
        if (json.TokenType is JsonTokenType.StartObject)
        {
            members.Read(text, ref json);
        }

        while (json.Read())
        {
        }

        return members;
    }

    private Plan Plan(JsonMembers plan)
    {
        RequireFormat(plan);
        if (!IsWithin)
        {
            RequireKnown(plan, PlanKeys, Top);
        }

        var resources = Resources(plan);
        for (var index = 1; index < resources.Count; index++)
        {
            if (string.CompareOrdinal(resources[index - 1].Urn, resources[index].Urn) >= 0)
            {
                throw Wrong($"resources[{index}].urn", "is out of order or there twice, so somebody has edited the file");
            }
        }

        return new Plan
        {
            Project = Text(plan, "project", Top),
            Stack = Text(plan, "stack", Top),
            Resources = resources,
            Outputs = Map(plan, "outputs", Top),
        };
    }

    private void RequireFormat(JsonMembers plan)
    {
        if (!plan.Has("format"))
        {
            throw new PlanFormatException($"{_source} is not the JSON of a plan: it does not begin with an object that has a 'format'");
        }

        var format = ReaderOf(plan["format"]);
        if (format.TokenType is not JsonTokenType.Number || !format.TryGetInt32(out var version) || version != PlanJson.Format)
        {
            throw new PlanFormatException(
                $"{_source} is a plan of format {Encoding.UTF8.GetString(plan["format"].Span)}, but this program reads format {PlanJson.Format}; write it anew");
        }
    }

    private List<PlannedResource> Resources(JsonMembers plan)
    {
        var json = Required(plan, "resources", Top, JsonTokenType.StartArray, "a list");
        var resources = new List<PlannedResource>();
        var members = new JsonMembers(_texts);
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
        {
            var place = $"resources[{resources.Count}]";
            if (json.TokenType is not JsonTokenType.StartObject)
            {
                throw Wrong(place, "must be a resource");
            }

            members.Read(plan["resources"], ref json);
            resources.Add(Resource(members, place));
        }

        return resources;
    }

    private PlannedResource Resource(JsonMembers resource, string place)
    {
        RequireKnown(resource, ResourceKeys, place);
        return new PlannedResource
        {
            Urn = Text(resource, "urn", place),
            Type = Text(resource, "type", place),
            Name = Text(resource, "name", place),
            Id = resource.Has("id") ? Text(resource, "id", place) : null,
            Parent = resource.Has("parent") ? Text(resource, "parent", place) : null,
            Protect = Flag(resource, "protect", place),
            RetainOnDelete = Flag(resource, "retainOnDelete", place),
            DeleteBeforeReplace = Flag(resource, "deleteBeforeReplace", place),
            DependsOn = Texts(resource, "dependsOn", place),
            IgnoreChanges = Texts(resource, "ignoreChanges", place),
            Aliases = Texts(resource, "aliases", place),
            Timeouts = Texts(resource, "timeouts", place),
            SecretInputs = Texts(resource, "secretInputs", place),
            Inputs = Map(resource, "inputs", place),
        };
    }

    private void RequireKnown(JsonMembers members, string[] keys, string place)
    {
        if (members.Names.FirstOrDefault(name => !keys.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw Wrong(place, $"has a key '{unknown}' that no plan has{Nearest.Hint(unknown, keys)}");
        }
    }

    private Utf8JsonReader Required(JsonMembers members, string key, string place, JsonTokenType kind, string expected)
    {
        if (!members.Has(key))
        {
            throw Wrong(place, $"has no '{key}'");
        }

        var json = ReaderOf(members[key]);
        return json.TokenType == kind ? json : throw Wrong(place, $"has a '{key}' that is not {expected}");
    }

    private string Text(JsonMembers members, string key, string place)
    {
        var json = Required(members, key, place, JsonTokenType.String, "a text");
        return _texts.Of(ref json);
    }

    private bool Flag(JsonMembers members, string key, string place) => members.Has(key) && ReaderOf(members[key]).TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Wrong(place, $"has a '{key}' that is not a flag"),
    };

    private string[] Texts(JsonMembers members, string key, string place)
    {
        if (!members.Has(key))
        {
            return [];
        }

        var json = Required(members, key, place, JsonTokenType.StartArray, "a list");
        var texts = new List<string>();
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
        {
            texts.Add(json.TokenType is JsonTokenType.String ? _texts.Of(ref json) : throw Wrong($"{place}.{key}[{texts.Count}]", "must be a text"));
        }

        return [.. texts];
    }

    private OrderedMap Map(JsonMembers members, string key, string place)
    {
        var json = Required(members, key, place, JsonTokenType.StartObject, "a map");
        _place.Enter(place);
        _place.Enter(key);
        var map = _values.Map(ref json);
        _place.Leave();
        _place.Leave();
        return map;
    }

    private static Utf8JsonReader ReaderOf(ReadOnlyMemory<byte> text)
    {
        var json = new Utf8JsonReader(text.Span);
        json.Read();
        return json;
    }

    private PlanFormatException Malformed(string problem, Exception cause) => new($"{_source} is not the JSON of a plan{problem}; write it anew", cause);

    private PlanFormatException Wrong(string place, string problem) => new($"{_source}: {place} {problem}");
}
