using System.Text.Json;
using Infra.Changes.Loss;
using Stacks.Preview;

namespace Stacks.Checking;

/// <summary>The members <c>losses</c> and <c>widenings</c> of a file; both null where there is no change to look at.</summary>
internal static class JsonGuarded
{
    public static void Write(Utf8JsonWriter json, GuardedChange? guarded)
    {
        if (guarded is null)
        {
            json.WriteNull("losses");
            json.WriteNull("widenings");
            return;
        }

        json.WriteStartObject("losses");
        json.WriteString("digest", guarded.Losses.Digest);
        JsonPreview.WriteList(json, "open", guarded.Losses.Losses, loss => Write(json, loss));
        JsonPreview.WriteList(json, "agreed", guarded.Losses.Overridden, agreed =>
        {
            Write(json, agreed.Loss);
            json.WriteString("reason", agreed.Override.Reason);
            json.WriteString("owner", agreed.Override.Owner);
            json.WriteString("agreedIn", agreed.Override.Place);
        });
        WriteTexts(json, "problems", guarded.Losses.Problems);
        WriteTexts(json, "leftovers", guarded.Losses.Leftovers);
        json.WriteEndObject();
        JsonPreview.WriteList(json, "widenings", guarded.Widenings, widening =>
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

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
