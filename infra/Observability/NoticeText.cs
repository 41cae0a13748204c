using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Infra.Observability;

/// <summary>The templates that EventBridge fills in; each is JSON, with facts in angle brackets.</summary>
internal static class NoticeText
{
    /// <summary>Leaves the angle brackets as they are.</summary>
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(NoticeForm form, string title, string text, string runbook) => Json(json =>
    {
        if (form == NoticeForm.Mail)
        {
            json.WriteStringValue($"{title}. {text} Runbook: {runbook}");
            return;
        }

        json.WriteStartObject();
        json.WriteString("version", "1.0");
        json.WriteString("source", "custom");
        json.WriteStartObject("content");
        json.WriteString("textType", "client-markdown");
        json.WriteString("title", title);
        json.WriteString("description", text);
        json.WriteStartArray("nextSteps");
        json.WriteStringValue($"Read the runbook: {runbook}");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>What Discord takes.</summary>
    public static string Message(string text) => Json(json =>
    {
        json.WriteStartObject();
        json.WriteString("content", text);
        json.WriteEndObject();
    });

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
