using System.Globalization;
using System.Text.Json;

namespace Infra.Plans.Foreign;

/// <summary>Values as the engine of Pulumi writes them, as values of a plan.</summary>
/// <param name="hasHiddenSecrets">A secret may stand there as the text <c>[secret]</c>: a preview.</param>
internal sealed class PulumiValues(bool hasHiddenSecrets)
{
    // So many digits a double holds, whatever they are.
    private const int ExactDigits = 15;

    /// <summary>How many numbers have more digits than a double, and so than the engine itself.</summary>
    public int Rounded { get; private set; }

    /// <summary>How many values have a mark that nobody here knows.</summary>
    public int Strange { get; private set; }

    /// <summary>A map; empty for what is absent.</summary>
    /// <exception cref="FormatException">It is no map, or a number is beyond the range of the engine; the message begins with its place.</exception>
    public IReadOnlyDictionary<string, object?> Map(JsonElement json, string place) => json.ValueKind switch
    {
        JsonValueKind.Object => PlainValue.Map(json.EnumerateObject().Where(IsSet).Select(member => KeyValuePair.Create(member.Name, Value(member.Value, $"{place}.{member.Name}")))),
        JsonValueKind.Undefined or JsonValueKind.Null => PlainValue.Map([]),
        // Taken for nothing, it would keep every promise about what must not be there.
        _ => throw new FormatException($"{place} is not what Pulumi writes there: it must be a map"),
    };

    /// <inheritdoc cref="Map"/>
    public object? Value(JsonElement json, string place) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty(PulumiMarks.Signature, out var mark) => Marked(json, mark, place),
        JsonValueKind.Object => Map(json, place),
        JsonValueKind.Array => PlainValue.List(json.EnumerateArray().Select((item, index) => Value(item, $"{place}[{index}]"))),
        JsonValueKind.String => Text(json.GetString()!),
        JsonValueKind.Number => Number(json, place),
        _ => PlainValue.FromJson(json),
    };

    // A tag may be called like the provider's note, but is a text and no list.
    private static bool IsSet(JsonProperty member) =>
        member.Value.ValueKind != JsonValueKind.Null && (member.Name != PulumiMarks.Defaults || member.Value.ValueKind != JsonValueKind.Array);

    private object Text(string text) =>
        PulumiMarks.HoldsUnknown(text) ? Unknown.Value
        : hasHiddenSecrets && text == PulumiMarks.HiddenSecret ? Secret.Value
        : text;

    private object? Marked(JsonElement json, JsonElement mark, string place)
    {
        switch (mark.ValueKind == JsonValueKind.String ? mark.GetString() : null)
        {
            case PulumiMarks.Secret:
                return Secret.Value;
            case PulumiMarks.OutputValue when json.TryGetProperty("secret", out var secret) && secret.ValueKind == JsonValueKind.True:
                return Secret.Value;
            case PulumiMarks.OutputValue:
                return json.TryGetProperty("value", out var value) ? Value(value, place) : Unknown.Value;
            case PulumiMarks.Reference:
                // What a provider is given for it: the id, or the URN of what has none.
                return json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                    ? id.GetString() is { Length: > 0 } text ? Text(text) : Unknown.Value
                    : json.TryGetProperty("urn", out var urn) ? Value(urn, place) : Unknown.Value;
            case PulumiMarks.Asset or PulumiMarks.Archive:
                return PlainValue.Map(json.EnumerateObject().Where(member => member.Name != PulumiMarks.Signature && IsSet(member))
                    .Select(member => KeyValuePair.Create(member.Name, Value(member.Value, $"{place}.{member.Name}"))));
            default:
                // A newer engine's: whatever it means, it must not look like a value that is not set.
                Strange++;
                return Unknown.Value;
        }
    }

    private double Number(JsonElement json, string place)
    {
        if (!json.TryGetDouble(out var number) || !double.IsFinite(number))
        {
            throw new FormatException($"{place} is a number beyond what Pulumi can hold (about 1.8e308)");
        }

        if (json.GetRawText() is { Length: > ExactDigits } text && Exact(text) != Exact(number.ToString("R", CultureInfo.InvariantCulture)))
        {
            Rounded++;
        }

        return number;
    }

    private static decimal? Exact(string number) => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
}
