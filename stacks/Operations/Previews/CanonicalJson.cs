using System.Globalization;
using System.Text.Json;

namespace Stacks.Operations.Previews;

/// <summary>Values as the engine of Pulumi writes them, so that equal ones are equal bytes: members in order, numbers in one form, secrets and what is not known yet by a word.</summary>
internal static class CanonicalJson
{
    // The member that marks an object of the engine, and what it marks.
    private const string Signature = "4dabf18193072939515e22adb298388d";
    private const string SecretMark = "1b47061264138c4ac30d75fd1eb44270";
    private const string AssetMark = "c44067f5952c0a294b673a41bacd8c17";
    private const string ArchiveMark = "0def7320c3a5731c473e5ecbe6d01bc7";

    // What stands for a value that only the deployment will know.
    private const string UnknownMark = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    // The provider's note on which inputs it has filled in itself.
    private const string Defaults = "__defaults";

    private const int LongestExact = 28;

    // Divided by it, a number loses the zeros at its end: 1.50 is 1.5.
    private const decimal One = 1.000000000000000000000000000m;

    public static void Write(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when value.TryGetProperty(Signature, out var mark):
                WriteMarked(json, value, mark.ValueKind == JsonValueKind.String ? mark.GetString() : null);
                break;
            case JsonValueKind.Object:
                WriteMembers(json, value.EnumerateObject().Where(member => member.Name != Defaults));
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
                json.WriteStringValue(value.ValueEquals(UnknownMark) ? "[unknown]" : value.GetString());
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
            case SecretMark:
                json.WriteStringValue("[secret]");
                break;
            case AssetMark or ArchiveMark when value.TryGetProperty("hash", out _):
                // Where the file lies is the machine's matter.
                WriteMembers(json, value.EnumerateObject().Where(member => member.Name is Signature or "hash"));
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
