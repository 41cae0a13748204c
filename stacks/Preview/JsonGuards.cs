using System.Text.Json;
using Infra.Changes.Loss;
using Infra.Changes.Widening;

namespace Stacks.Preview;

/// <summary>The members <c>losses</c> and <c>widenings</c>.</summary>
internal static class JsonGuards
{
    /// <summary>Both null if there is nothing to compare with.</summary>
    public static void WriteNone(Utf8JsonWriter json)
    {
        json.WriteNull("losses");
        json.WriteNull("widenings");
    }

    public static void Write(Utf8JsonWriter json, LossReview losses, IReadOnlyList<Widening> widenings)
    {
        json.WriteStartObject("losses");
        json.WriteString("digest", losses.Digest);
        JsonPreview.WriteList(json, "open", losses.Losses, loss => Write(json, loss));
        JsonPreview.WriteList(json, "agreed", losses.Overridden, agreed =>
        {
            Write(json, agreed.Loss);
            json.WriteString("reason", agreed.Override.Reason);
            json.WriteString("owner", agreed.Override.Owner);
            json.WriteString("agreedIn", agreed.Override.Place);
        });
        JsonPreview.WriteTexts(json, "problems", losses.Problems);
        JsonPreview.WriteTexts(json, "leftovers", losses.Leftovers);
        json.WriteEndObject();
        JsonPreview.WriteList(json, "widenings", widenings, widening =>
        {
            json.WriteString("urn", widening.Urn);
            json.WriteString("resource", widening.Resource);
            json.WriteString("what", widening.What);
            json.WriteString("before", widening.Before);
            json.WriteString("after", widening.After);
        });
    }

    private static void Write(Utf8JsonWriter json, Loss loss)
    {
        json.WriteString("urn", loss.Urn);
        json.WriteString("resource", loss.Resource);
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName($"{loss.Kind}"));
        json.WriteString("what", loss.What);
        json.WriteString("consequence", loss.Consequence);
        json.WriteString("safe", loss.Safe);
    }
}
