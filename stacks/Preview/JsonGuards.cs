using System.Text.Json;
using Infra.Changes;
using Infra.Changes.Loss;

namespace Stacks.Preview;

/// <summary>The members <c>losses</c> and <c>widenings</c>.</summary>
internal static class JsonGuards
{
    /// <summary>Both null if there is nothing to compare with.</summary>
    public static void Write(Utf8JsonWriter json, ChangeReview? review)
    {
        if (review is null)
        {
            json.WriteNull("losses");
            json.WriteNull("widenings");
            return;
        }

        json.WriteStartObject("losses");
        JsonPreview.WriteList(json, "open", review.Losses.Losses, loss => Write(json, loss));
        JsonPreview.WriteList(json, "agreed", review.Losses.Overridden, agreed =>
        {
            Write(json, agreed.Loss);
            json.WriteString("reason", agreed.Override.Reason);
            json.WriteString("owner", agreed.Override.Owner);
            json.WriteString("agreedIn", agreed.Override.Place);
        });
        JsonPreview.WriteTexts(json, "problems", review.Losses.Problems);
        JsonPreview.WriteTexts(json, "leftovers", review.Losses.Leftovers);
        json.WriteEndObject();
        JsonPreview.WriteList(json, "widenings", review.Widenings, widening =>
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
