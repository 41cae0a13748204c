using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Infra.Changes;
using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Exemptions;

namespace Stacks.Preview;

/// <summary>
/// A preview for programs. Members: <c>format</c> (raised when a member changes its meaning; more members may come),
/// <c>project</c>, <c>stack</c>, <c>product</c>, <c>region</c>, <c>settingsFile</c>, <c>counts</c> (<c>resources</c>, <c>components</c>),
/// <c>resources</c> and <c>outputs</c> as <see cref="PlanJson"/> has them, secrets included,
/// <c>approvedPlan</c>, <c>changes</c> (null if no plan was approved yet; <c>added</c>, <c>removed</c>, <c>changed</c> and <c>moved</c>, each with
/// its <c>inputs</c> before and after, <c>outputs</c>, <c>identical</c>), <c>policies</c> (<c>checked</c> with how many resources each looked at, <c>violations</c>, <c>exempted</c> with who agreed to what,
/// <c>exemptionProblems</c>), <c>notices</c>, <c>secretsToSet</c>, <c>imagesToPush</c>, <c>secretsToFill</c> and <c>durationMilliseconds</c>,
/// which alone differs between two runs on the same files and day.
/// </summary>
public static class JsonPreview
{
    private const int Format = 1;

    private static readonly (string Name, ChangeKind Kind)[] Kinds =
        [("added", ChangeKind.Added), ("removed", ChangeKind.Removed), ("changed", ChangeKind.Changed), ("moved", ChangeKind.Moved)];

    internal static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Readable ARNs and policies; the text is never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON text; it ends with a line break.</summary>
    public static string Write(PreviewReport report) => Write(report, Options) + "\n";

    /// <summary>The same without line breaks, for a script element of a page: no character in it means anything to HTML.</summary>
    internal static string WriteForPage(PreviewReport report) => Write(report, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default });

    private static string Write(PreviewReport report, JsonWriterOptions options)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            Write(json, report);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void Write(Utf8JsonWriter json, PreviewReport report)
    {
        using var plan = JsonDocument.Parse(PlanJson.Write(report.Plan));
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("project", report.Plan.Project);
        json.WriteString("stack", report.Plan.Stack);
        json.WriteString("product", report.Product);
        json.WriteString("region", report.Region);
        json.WriteString("settingsFile", report.SettingsFile);
        json.WriteStartObject("counts");
        json.WriteNumber("resources", report.Resources);
        json.WriteNumber("components", report.Components);
        json.WriteEndObject();
        json.WritePropertyName("resources");
        plan.RootElement.GetProperty("resources").WriteTo(json);
        json.WritePropertyName("outputs");
        plan.RootElement.GetProperty("outputs").WriteTo(json);
        json.WriteString("approvedPlan", report.ApprovedPlan);
        json.WritePropertyName("changes");
        WriteChanges(json, report.Changes);
        json.WriteStartObject("policies");
        WriteList(json, "checked", report.Policies.Looked, looked =>
        {
            json.WriteString("id", looked.Key.Id);
            json.WriteNumber("resources", looked.Value);
        });
        WriteList(json, "violations", report.Policies.Violations, violation => WriteViolation(json, violation));
        WriteList(json, "exempted", report.Policies.Exempted, exempted => WriteExempted(json, exempted));
        json.WriteStartArray("exemptionProblems");
        foreach (var problem in report.Policies.ExemptionProblems)
        {
            json.WriteStringValue(problem);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        WriteList(json, "notices", report.Notices, notice =>
        {
            json.WriteString("key", notice.Key);
            json.WriteString("text", notice.Text);
            json.WriteString("remedy", notice.Remedy);
        });
        WriteList(json, "secretsToSet", report.UnsetSecrets, secret =>
        {
            json.WriteString("key", secret.Key);
            json.WriteString("command", secret.Command);
        });
        WriteList(json, "imagesToPush", report.MissingImages, image =>
        {
            json.WriteString("key", image.Key);
            json.WriteString("command", image.Command);
            json.WriteString("setting", image.Setting);
        });
        WriteList(json, "secretsToFill", report.SecretsToFill, secret =>
        {
            json.WriteString("variable", secret.Variable);
            json.WriteStartArray("services");
            foreach (var service in secret.Services)
            {
                json.WriteStringValue(service);
            }

            json.WriteEndArray();
            json.WriteString("command", secret.Command);
        });
        json.WriteNumber("durationMilliseconds", (long)report.Duration.TotalMilliseconds);
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, PlanChanges? changes)
    {
        if (changes is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        foreach (var (name, kind) in Kinds)
        {
            WriteList(json, name, [.. changes.Of(kind)], change =>
            {
                json.WriteString("urn", change.Resource.Urn);
                json.WriteString("name", change.Resource.Name);
                json.WriteString("type", change.Resource.Type);
                if (kind == ChangeKind.Moved)
                {
                    json.WriteString("before", change.Before!.Urn);
                    json.WriteBoolean("aliased", change.IsAliased);
                }

                WriteList(json, "inputs", change.Inputs, input => WriteInput(json, input));
            });
        }

        WriteList(json, "outputs", changes.Outputs, output => WriteInput(json, output));
        json.WriteNumber("identical", changes.Identical);
        json.WriteEndObject();
    }

    private static void WriteInput(Utf8JsonWriter json, InputChange change)
    {
        json.WriteString("path", change.Path);
        json.WritePropertyName("before");
        PlanJson.WriteValue(json, change.Before);
        json.WritePropertyName("after");
        PlanJson.WriteValue(json, change.After);
    }

    internal static void WriteViolation(Utf8JsonWriter json, PolicyViolation violation)
    {
        json.WriteString("id", violation.Policy.Id);
        json.WriteString("severity", Wording.Of(violation.Policy.Severity));
        json.WriteString("resource", violation.Resource);
        json.WriteString("urn", violation.Urn);
        json.WriteString("promise", violation.Policy.Promise);
        json.WriteString("why", violation.Policy.Why);
        json.WriteString("fix", violation.Policy.Fix);
        json.WriteString("problem", violation.Problem);
    }

    internal static void WriteExempted(Utf8JsonWriter json, ExemptedViolation exempted)
    {
        WriteViolation(json, exempted.Violation);
        json.WriteString("reason", exempted.Exemption.Reason);
        json.WriteString("owner", exempted.Exemption.Owner);
        json.WriteString("expires", Wording.Day(exempted.Exemption.Expires));
        json.WriteString("agreedIn", exempted.Exemption.Place);
    }

    internal static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> writeMembers)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
