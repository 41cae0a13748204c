using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Infra.Plans;

/// <summary>
/// What makes two plans the same: every resource with its options and inputs, and the outputs of the stack. The order in which they were
/// made, the ids of the cloud and the form of a JSON text make no difference.
/// </summary>
public static class PlanDigest
{
    /// <summary>64 lower-case hexadecimal digits: SHA-256 of the plan as everybody may see it, so that its approved text has the same.</summary>
    public static string Of(Plan plan)
    {
        var shown = plan.WithoutPlainSecrets();
        var written = new ArrayBufferWriter<byte>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var json = new Utf8JsonWriter(written);
        json.WriteStartObject();
        json.WriteString("project", shown.Project);
        json.WriteString("stack", shown.Stack);
        json.WriteStartArray("resources");
        foreach (var resource in shown.Resources.OrderBy(resource => resource.Urn, StringComparer.Ordinal))
        {
            Write(json, resource);
            Take();
        }

        json.WriteEndArray();
        json.WritePropertyName("outputs");
        Write(json, shown.Outputs);
        json.WriteEndObject();
        Take();
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        // The whole of a large plan would be a hundred megabytes.
        void Take()
        {
            json.Flush();
            hash.AppendData(written.WrittenSpan);
            written.ResetWrittenCount();
        }
    }

    private static void Write(Utf8JsonWriter json, PlannedResource resource)
    {
        json.WriteStartObject();
        json.WriteString("urn", resource.Urn);
        json.WriteString("parent", resource.Parent);
        json.WriteBoolean("component", resource.IsComponent);
        json.WriteBoolean("protect", resource.Protect);
        json.WriteBoolean("retainOnDelete", resource.RetainOnDelete);
        if (resource.Tells("deleteBeforeReplace"))
        {
            json.WriteBoolean("deleteBeforeReplace", resource.DeleteBeforeReplace);
        }

        if (resource.Tells("ignoreChanges"))
        {
            WriteSet(json, "ignoreChanges", resource.IgnoreChanges);
        }

        WriteSet(json, "dependsOn", resource.DependsOn);
        WriteSet(json, "aliases", resource.Aliases);
        WriteSet(json, "timeouts", resource.Timeouts);
        json.WritePropertyName("inputs");
        Write(json, resource.Inputs);
        json.WriteEndObject();
    }

    private static void WriteSet(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values.Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case string text when JsonText.TryParse(text, out var parsed):
                WriteMarked(json, "json", () => Write(json, parsed));
                break;
            case Secret or Unknown:
                WriteMarked(json, value is Secret ? "secret" : "unknown", json.WriteNullValue);
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                foreach (var (key, item) in PlainValue.Ordered(map))
                {
                    json.WritePropertyName(key);
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
                PlanJson.WriteValue(json, value);
                break;
        }
    }

    /// <summary>Within a JSON text: a number by its value, however many digits it is written with.</summary>
    private static void Write(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var entry in value.EnumerateObject().OrderBy(entry => entry.Name, StringComparer.Ordinal))
                {
                    json.WritePropertyName(entry.Name);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.Number:
                json.WriteRawValue(Digits(value));
                break;
            default:
                Write(json, PlainValue.FromJson(value));
                break;
        }
    }

    private static string Digits(JsonElement number) =>
        // What a decimal would round stays as it was written.
        number.GetRawText() is { Length: <= 28 } digits && !digits.AsSpan().ContainsAny('e', 'E') && number.TryGetDecimal(out var exact)
            ? exact.ToString("G29", CultureInfo.InvariantCulture)
            : number.GetRawText();

    /// <summary>A list of a kind that no value of a plan has: nothing can be made to look like it.</summary>
    private static void WriteMarked(Utf8JsonWriter json, string mark, Action write)
    {
        json.WriteStartArray();
        json.WriteCommentValue(mark);
        write();
        json.WriteEndArray();
    }
}
