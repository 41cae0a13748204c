using System.Text;
using System.Text.Json;
using Infra.Plans.Foreign;
using Infra.Policies;
using Stacks.Preview;

namespace Stacks.Checking;

/// <summary>
/// A check for programs; equal files give equal bytes. Members: <c>format</c> (raised when a member changes its meaning; more members may
/// come), <c>broken</c> (the exit code is 1), and <c>files</c> in the order in which they were asked for, each with <c>file</c>, <c>kind</c>
/// (<c>plan</c>, <c>preview</c>, <c>state</c>), <c>project</c>, <c>stack</c>, <c>counts</c> (<c>resources</c>, <c>components</c>), <c>notes</c>
/// (what was left out, as sentences), <c>losses</c> (null where the file is about no change; <c>digest</c>, <c>open</c>, <c>agreed</c>, <c>problems</c>,
/// <c>leftovers</c>), <c>widenings</c>, <c>strangeTypes</c> (types that no policy names, with how many resources are of each), <c>base</c> and <c>changes</c> as <see cref="JsonPreview"/> has them where a base was asked for, <c>policies</c>
/// (<c>checked</c>, <c>violations</c>, <c>exempted</c>, <c>exemptionProblems</c> as <see cref="JsonPreview"/> has them, <c>undecided</c> with what
/// is <c>missing</c>; each finding with its <c>line</c>), <c>acceptance</c> (as <see cref="JsonPreview"/> has it, with lines as well), and <c>plainSecrets</c> (<c>urn</c>, <c>place</c>, <c>line</c>, <c>sign</c>; never a value).
/// </summary>
public static class JsonCheck
{
    private const int Format = 1;

    /// <summary>The JSON text; it ends with a line break.</summary>
    public static string Write(CheckReport report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonPreview.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteBoolean("broken", report.IsBroken);
            JsonPreview.WriteList(json, "files", report.Files, file => Write(json, file));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, CheckedFile file)
    {
        var plan = file.Found.Plan;
        json.WriteString("file", file.Name);
        json.WriteString("kind", CheckWording.Of(file.Found.Kind));
        json.WriteString("project", plan.Project);
        json.WriteString("stack", plan.Stack);
        json.WriteStartObject("counts");
        json.WriteNumber("resources", file.Resources);
        json.WriteNumber("components", file.Components);
        json.WriteEndObject();
        JsonPreview.WriteTexts(json, "notes", file.Found.Notes);
        if (file.Guarded is { } guarded)
        {
            JsonGuards.Write(json, guarded.Losses, guarded.Widenings);
        }
        else
        {
            JsonGuards.WriteNone(json);
        }

        json.WriteStartObject("strangeTypes");
        foreach (var (type, count) in file.StrangeTypes)
        {
            json.WriteNumber(type, count);
        }

        json.WriteEndObject();
        if (file.Compared is { } compared)
        {
            json.WriteString("base", compared.Base);
            JsonChanges.Write(json, compared.Changes);
        }

        json.WriteStartObject("policies");
        Write(json, file.Policies, file.Found);
        json.WriteEndObject();
        json.WriteStartObject("acceptance");
        JsonAcceptance.Write(json, file.Acceptance, file.Found.LineOf);
        json.WriteEndObject();
        JsonPreview.WriteList(json, "plainSecrets", file.Found.PlainSecrets, secret =>
        {
            json.WriteString("urn", secret.Urn);
            json.WriteString("place", secret.Place);
            json.WriteNumber("line", secret.Line);
            json.WriteString("sign", secret.Sign);
        });
    }

    private static void Write(Utf8JsonWriter json, PolicyReport policies, PlanFile found)
    {
        JsonPreview.WriteList(json, "checked", policies.Looked, looked =>
        {
            json.WriteString("id", looked.Key.Id);
            json.WriteNumber("resources", looked.Value);
        });
        JsonPreview.WriteList(json, "violations", policies.Violations, violation =>
        {
            JsonPreview.WriteViolation(json, violation);
            json.WriteNumber("line", found.LineOf(violation.Urn));
        });
        JsonPreview.WriteList(json, "undecided", policies.Undecided, open =>
        {
            json.WriteString("id", open.Policy.Id);
            json.WriteString("severity", Wording.Of(open.Policy.Severity));
            json.WriteString("resource", open.Resource);
            json.WriteString("urn", open.Urn);
            json.WriteString("promise", open.Policy.Promise);
            json.WriteString("missing", open.Missing);
            json.WriteNumber("line", found.LineOf(open.Urn));
        });
        JsonPreview.WriteList(json, "exempted", policies.Exempted, exempted =>
        {
            JsonPreview.WriteExempted(json, exempted);
            json.WriteNumber("line", found.LineOf(exempted.Violation.Urn));
        });
        JsonPreview.WriteTexts(json, "exemptionProblems", policies.ExemptionProblems);
    }
}
