using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Infra.Plans;

/// <summary>A plan as JSON: equal plans give equal bytes, and what is read back is the plan that was written.</summary>
public static class PlanJson
{
    /// <summary>Raised whenever a reader of the old format would misunderstand the new one.</summary>
    internal const int Format = 1;

    /// <summary>
    /// A secret is <c>{"$secret": true}</c>. A map key that begins with <c>$</c> is written with one more, so no map looks like one.
    /// </summary>
    internal const string SecretKey = "$secret";

    /// <summary>What only the deployment will know is <c>{"$unknown": true}</c>; a plan of our own has none, and none is read back.</summary>
    internal const string UnknownKey = "$unknown";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Readable ARNs and policies; the text is a file, never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Plan plan)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("project", plan.Project);
            json.WriteString("stack", plan.Stack);
            json.WriteStartArray("resources");
            foreach (var resource in plan.Resources)
            {
                Write(json, resource);
            }

            json.WriteEndArray();
            json.WritePropertyName("outputs");
            Write(json, plan.Outputs);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>Reads a plan back, exactly.</summary>
    /// <param name="text">What <see cref="Write(Plan)"/> gave.</param>
    /// <param name="source">Where the text is from, for messages: a path.</param>
    /// <exception cref="PlanFormatException">The text is malformed, truncated, of another format or no plan at all.</exception>
    public static Plan Read(string text, string source) => Read(Encoding.UTF8.GetBytes(text), source);

    /// <summary>The same of its bytes in UTF-8.</summary>
    /// <inheritdoc cref="Read(string, string)" path="/exception"/>
    public static Plan Read(ReadOnlyMemory<byte> text, string source) => new PlanJsonReader(source).Read(text);

    /// <summary>Reads the plan out of a larger text of the same format, whose other members are not its matter: what a preview writes for programs.</summary>
    /// <inheritdoc cref="Read(string, string)" path="/exception"/>
    public static Plan ReadWithin(ReadOnlyMemory<byte> text, string source) => new PlanJsonReader(source) { IsWithin = true }.Read(text);

    private static void Write(Utf8JsonWriter json, PlannedResource resource)
    {
        json.WriteStartObject();
        json.WriteString("urn", resource.Urn);
        json.WriteString("type", resource.Type);
        json.WriteString("name", resource.Name);
        if (resource.Id is not null)
        {
            json.WriteString("id", resource.Id);
        }

        if (resource.Parent is not null)
        {
            json.WriteString("parent", resource.Parent);
        }

        WriteIfSet(json, "protect", resource.Protect);
        WriteIfSet(json, "retainOnDelete", resource.RetainOnDelete);
        WriteIfSet(json, "deleteBeforeReplace", resource.DeleteBeforeReplace);
        WriteIfAny(json, "dependsOn", resource.DependsOn);
        WriteIfAny(json, "ignoreChanges", resource.IgnoreChanges);
        WriteIfAny(json, "aliases", resource.Aliases);
        WriteIfAny(json, "timeouts", resource.Timeouts);
        WriteIfAny(json, "secretInputs", resource.SecretInputs);
        json.WritePropertyName("inputs");
        Write(json, resource.Inputs);
        json.WriteEndObject();
    }

    private static void WriteIfSet(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, value);
        }
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            json.WritePropertyName(name);
            Write(json, values);
        }
    }

    /// <summary>One value of a plan within a JSON of somebody else's, as <see cref="Write(Plan)"/> has it; null for what is not there.</summary>
    public static void WriteValue(Utf8JsonWriter json, object? value) => Write(json, value);

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case Unknown:
                json.WriteStartObject();
                json.WriteBoolean(UnknownKey, true);
                json.WriteEndObject();
                break;
            case Secret:
                json.WriteStartObject();
                json.WriteBoolean(SecretKey, true);
                json.WriteEndObject();
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                foreach (var (key, item) in PlainValue.Ordered(map))
                {
                    json.WritePropertyName(key.StartsWith('$') ? "$" + key : key);
                    Write(json, item);
                }

                json.WriteEndObject();
                break;
            case IReadOnlyList<object?> list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"a {value.GetType()} has no place in a plan", nameof(value));
        }
    }
}
