using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Infra.Plans;

namespace Infra.Acceptance.Language.Checks;

/// <summary><c>json length ..6144</c>: how many characters a document has without white space.</summary>
internal sealed record JsonLengthCheck(Range Range) : Check
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Says => $"must have {Range} characters without white space";

    public override Outcome Of(Spot spot, RowScope scope)
    {
        // Another row says that it must be JSON.
        if (spot.Value is not string text || !JsonText.TryParse(text, out var json))
        {
            return Outcome.Holds;
        }

        // Most are far from the limit, and need not be written again to be counted.
        var length = Range.Least is null && text.Length <= Range.Most ? text.Length : Length(json);
        return Range.Holds(length) ? Outcome.Holds : Outcome.RefusedFor($"it has {length.ToString(CultureInfo.InvariantCulture)}");
    }

    private static int Length(JsonElement json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetCharCount(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
