using System.Text.Json;
using Infra.Acceptance;

namespace Stacks.Preview;

/// <summary>The members of <c>acceptance</c>.</summary>
internal static class JsonAcceptance
{
    /// <param name="json">Where to.</param>
    /// <param name="report">What to tell.</param>
    /// <param name="lineOf">The line of a file on which a resource begins; null where there is no file.</param>
    public static void Write(Utf8JsonWriter json, AcceptanceReport report, Func<string, int>? lineOf)
    {
        json.WriteNumber("constraints", report.Constraints);
        JsonPreview.WriteList(json, "checked", report.Checked, type =>
        {
            json.WriteString("type", type.Type);
            json.WriteNumber("resources", type.Resources);
            json.WriteNumber("constraints", type.Constraints);
        });
        JsonPreview.WriteList(json, "refusals", report.Refusals, refusal =>
        {
            WriteHead(json, refusal.Constraint, refusal.Resource, refusal.Type, refusal.Urn);
            json.WriteString("property", refusal.Property);
            json.WriteString("value", refusal.Value);
            json.WriteString("problem", refusal.Problem);
            json.WriteString("answer", refusal.Constraint.Answer);
            json.WriteString("noticed", AcceptanceWording.Word(refusal.Constraint.Noticed));
            json.WriteString("fix", refusal.Constraint.Fix);
            json.WriteString("source", refusal.Constraint.Source);
            WriteLine(refusal.Urn);
        });
        JsonPreview.WriteList(json, "undecided", report.Undecided, open =>
        {
            WriteHead(json, open.Constraint, open.Resource, open.Type, open.Urn);
            json.WriteString("missing", open.Missing);
            WriteLine(open.Urn);
        });
        JsonPreview.WriteList(json, "questions", report.Questions, question =>
        {
            json.WriteString("id", question.Id);
            json.WriteString("resource", question.Resource);
            json.WriteString("type", question.Type);
            json.WriteString("urn", question.Urn);
            json.WriteString("asks", question.Asks);
            json.WriteString("why", question.Why);
            json.WriteString("command", question.Command);
            json.WriteString("source", question.Source);
        });

        void WriteLine(string urn)
        {
            if (lineOf is not null)
            {
                json.WriteNumber("line", lineOf(urn));
            }
        }
    }

    private static void WriteHead(Utf8JsonWriter json, Constraint constraint, string resource, string type, string urn)
    {
        json.WriteString("id", constraint.Id);
        json.WriteString("resource", resource);
        json.WriteString("type", type);
        json.WriteString("urn", urn);
        json.WriteString("rule", $"{constraint.Property} {constraint.Rule}");
    }
}
