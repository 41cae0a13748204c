using System.Text;
using System.Text.Json;
using Stacks.Preview;

namespace Stacks.Checking;

/// <summary>
/// A check as a log in SARIF 2.1.0, which the code scanning of GitHub shows. What nobody can decide is open, what is agreed to
/// is suppressed. Equal files give equal bytes.
/// </summary>
public static class SarifCheck
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <param name="report">What to tell.</param>
    /// <param name="docs">The address of the folder with the pages that describe the rules; null for none.</param>
    /// <returns>The JSON text; it ends with a line break.</returns>
    public static string Write(CheckReport report, string? docs)
    {
        SarifRule[] rules =
        [
            .. report.Files.SelectMany(file => file.Policies.Looked).Select(looked => SarifRule.Of(looked.Key))
                // Of hundreds of constraints a reader needs those that something was found for.
                .Concat(report.Files.SelectMany(file => file.Acceptance.Refusals.Select(refusal => refusal.Constraint).Concat(file.Acceptance.Undecided.Select(open => open.Constraint))).Distinct().Select(SarifRule.Of))
                .Append(SarifRule.PlainSecret).Append(SarifRule.Exemption).Append(SarifRule.Loss).Append(SarifRule.Widening)
                .DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];
        var indexes = rules.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonPreview.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, docs);
            WriteNotes(json, report);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var result in report.Files.SelectMany(SarifResult.Of))
            {
                result.Write(json, indexes[result.Rule.Id]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, SarifRule[] rules, string? docs)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Platform policies");
        if (docs is not null)
        {
            json.WriteString("informationUri", $"{docs}/{DocsPage.Policies}");
        }

        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            rule.Write(json, docs);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var file in report.Files)
        {
            foreach (var note in file.Found.Notes.Concat(CheckWording.StrangeTypes(file)).Concat(CheckWording.Questions(file)))
            {
                json.WriteStartObject();
                json.WriteString("level", "note");
                SarifRule.WriteMessage(json, "message", $"{file.Name}: {note}");
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
