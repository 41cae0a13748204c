using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pulumi;

namespace Infra.Observability;

/// <summary>Which events of an AWS service a rule is about; those of one stack alone, since an account has one bus for all.</summary>
public sealed record EventPattern
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For example <c>aws.ecs</c>.</summary>
    public required string Source { get; init; }

    public required IReadOnlyList<string> DetailTypes { get; init; }

    /// <summary>The resources that the event names; empty where the details say whose it is.</summary>
    public IReadOnlyList<EventMatch> Resources { get; init; } = [];

    /// <summary>Fields below <c>detail</c>; all of them must match, each by any of its values.</summary>
    public IReadOnlyList<(string Field, IReadOnlyList<EventMatch> Matches)> Details { get; init; } = [];

    public Output<string> Json() =>
        Output.All(Resources.Concat(Details.SelectMany(detail => detail.Matches)).Select(match => match.Value)).Apply(Write);

    /// <summary>Takes the values in the order in which <see cref="Json"/> asks for them.</summary>
    private string Write(ImmutableArray<string> values)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            var next = 0;
            json.WriteStartObject();
            WriteTexts(json, "source", [Source]);
            WriteTexts(json, "detail-type", DetailTypes);
            if (Resources.Count > 0)
            {
                WriteMatches(json, "resources", Resources, values, ref next);
            }

            if (Details.Count > 0)
            {
                json.WriteStartObject("detail");
                foreach (var (field, matches) in Details)
                {
                    WriteMatches(json, field, matches, values, ref next);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
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

    private static void WriteMatches(Utf8JsonWriter json, string name, IReadOnlyList<EventMatch> matches, ImmutableArray<string> values, ref int next)
    {
        json.WriteStartArray(name);
        foreach (var match in matches)
        {
            var value = values[next++];
            switch (match.Test)
            {
                case EventTest.Equals:
                    json.WriteStringValue(value);
                    continue;
                case EventTest.EndsOtherwise:
                    json.WriteStartObject();
                    json.WriteStartObject("anything-but");
                    WriteTexts(json, "suffix", value.Split(' '));
                    json.WriteEndObject();
                    break;
                default:
                    json.WriteStartObject();
                    json.WriteString(match.Test == EventTest.Prefix ? "prefix" : "wildcard", value);
                    break;
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
