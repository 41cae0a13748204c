using System.Globalization;
using System.Text.Json;
using Infra.Plans.Foreign;

namespace Stacks.Operations.Previews;

/// <summary>Values as the engine of Pulumi writes them, so that equal ones are equal bytes: members in order, numbers in one form, secrets and what is not known yet by a word.</summary>
internal static class CanonicalJson
{
    private const int LongestExact = 28;

    // Divided by it, a number loses the zeros at its end: 1.50 is 1.5.
    private const decimal One = 1.000000000000000000000000000m;

    public static void Write(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when value.TryGetProperty(PulumiMarks.Signature, out var mark):
                WriteMarked(json, value, mark.ValueKind == JsonValueKind.String ? mark.GetString() : null);
                break;
            case JsonValueKind.Object:
                WriteMembers(json, value.EnumerateObject().Where(member => member.Name != PulumiMarks.Defaults));
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(PulumiMarks.IsUnknown(value.GetString()!) ? "[unknown]" : value.GetString());
                break;
            case JsonValueKind.Number:
                json.WriteRawValue(Number(value));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                json.WriteBooleanValue(value.GetBoolean());
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteMarked(Utf8JsonWriter json, JsonElement value, string? mark)
    {
        switch (mark)
        {
            case PulumiMarks.Secret:
                json.WriteStringValue(PulumiMarks.HiddenSecret);
                break;
            case PulumiMarks.Asset or PulumiMarks.Archive when value.TryGetProperty("hash", out _):
                // Where the file lies is the machine's matter.
                WriteMembers(json, value.EnumerateObject().Where(member => member.Name is PulumiMarks.Signature or "hash"));
                break;
            default:
                WriteMembers(json, value.EnumerateObject());
                break;
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, IEnumerable<JsonProperty> members)
    {
        json.WriteStartObject();
        foreach (var member in members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            json.WritePropertyName(member.Name);
            Write(json, member.Value);
        }

        json.WriteEndObject();
    }

    /// <summary>A double would lose what large numbers end with, a decimal what longer ones do.</summary>
    private static string Number(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= LongestExact && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (number / One).ToString(CultureInfo.InvariantCulture)
            : text.ToUpperInvariant();
    }
}
