using System.Text.Json;
using Infra.Parity;

namespace Stacks.Preview;

/// <summary>The member <c>parity</c>: null where nobody asked.</summary>
internal static class JsonParity
{
    public static void Write(Utf8JsonWriter json, StackParity? parity)
    {
        if (parity is null)
        {
            json.WriteNull("parity");
            return;
        }

        json.WriteStartObject("parity");
        json.WriteString("with", parity.Other);
        json.WriteBoolean("holds", parity.Report.Holds);
        JsonPreview.WriteList(json, "permitted", parity.Report.Permitted, entry =>
        {
            json.WriteString("name", entry.Permission.Name);
            json.WriteString("reason", entry.Permission.Reason);
            JsonPreview.WriteList(json, "differences", entry.Differences, difference => Write(json, difference));
        });
        JsonPreview.WriteList(json, "unexplained", parity.Report.Unexplained, difference => Write(json, difference));
        JsonPreview.WriteTexts(json, "stale", parity.Report.Stale.Select(stale => stale.Name));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ParityDifference difference)
    {
        json.WriteString("resource", difference.Resource);
        json.WriteString("input", difference.Input);
        json.WriteString("one", difference.One);
        json.WriteString("other", difference.Other);
    }
}
