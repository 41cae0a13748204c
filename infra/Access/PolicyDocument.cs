using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pulumi;

namespace Infra.Access;

/// <summary>An IAM policy document as JSON, written from typed statements in their order: equal statements give equal bytes.</summary>
public static class PolicyDocument
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Output<string> Json(params IReadOnlyList<PolicyStatement> statements) =>
        Output.All(statements.SelectMany(Texts)).Apply(texts => Write(statements, texts));

    private static IEnumerable<Input<string>> Texts(PolicyStatement statement)
    {
        if (statement.Principal is { } principal)
        {
            yield return principal.Name;
        }

        foreach (var text in statement.Resources.Concat(statement.Conditions.SelectMany(condition => condition.Values)))
        {
            yield return text;
        }
    }

    /// <summary>Takes the texts in the order in which <see cref="Texts"/> gave them.</summary>
    private static string Write(IReadOnlyList<PolicyStatement> statements, ImmutableArray<string> texts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            var next = 0;
            json.WriteStartObject();
            json.WriteString("Version", "2012-10-17");
            json.WriteStartArray("Statement");
            foreach (var statement in statements)
            {
                json.WriteStartObject();
                json.WriteString("Sid", statement.Sid);
                json.WriteString("Effect", statement.Effect.ToString());
                if (statement.Principal is { } principal)
                {
                    json.WriteStartObject("Principal");
                    json.WriteString(principal.Kind, texts[next++]);
                    json.WriteEndObject();
                }

                WriteList(json, "Action", statement.Actions);
                if (statement.Resources.Count > 0)
                {
                    WriteList(json, "Resource", statement.Resources.Select(_ => texts[next++]));
                }

                if (statement.Conditions.Count > 0)
                {
                    json.WriteStartObject("Condition");
                    foreach (var test in statement.Conditions.GroupBy(condition => condition.Test))
                    {
                        json.WriteStartObject(test.Key);
                        foreach (var condition in test)
                        {
                            WriteList(json, condition.Key, condition.Values.Select(_ => texts[next++]));
                        }

                        json.WriteEndObject();
                    }

                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
