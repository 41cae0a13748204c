using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Exemptions;
using Stacks.Costs;

namespace Stacks.Preview;

/// <summary>
/// A preview for programs, as <c>docs/schemas/preview.schema.json</c> describes it. <c>format</c> is that of the plan in it, see
/// <see cref="PlanJson"/>; <c>reportFormat</c> is raised when another member changes its meaning or goes. Members may be added without that.
/// <c>durationMilliseconds</c> alone differs between two runs on the same files and day.
/// </summary>
public static class JsonPreview
{
    private const int Format = 1;

    private const int ReportFormat = 2;

    internal static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Readable ARNs and policies; the text is never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON text; it ends with a line break.</summary>
    public static string Write(PreviewReport report) => Write(report, Options, withDuration: true) + "\n";

    /// <summary>
    /// The same without line breaks, for a script element of a page: no character in it means anything to HTML. It does not tell how long it
    /// took, so that equal plans have equal pages.
    /// </summary>
    internal static string WriteForPage(PreviewReport report) => Write(report, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }, withDuration: false);

    private static string Write(PreviewReport report, JsonWriterOptions options, bool withDuration)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            Write(json, report, withDuration);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void Write(Utf8JsonWriter json, PreviewReport report, bool withDuration)
    {
        using var plan = JsonDocument.Parse(PlanJson.Write(report.Plan));
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteNumber("reportFormat", ReportFormat);
        json.WriteString("project", report.Plan.Project);
        json.WriteString("stack", report.Plan.Stack);
        json.WriteString("product", report.Product);
        json.WriteString("region", report.Region);
        json.WriteString("settingsFile", report.SettingsFile);
        json.WriteString("digest", report.Digest);
        json.WriteStartObject("verdict");
        json.WriteBoolean("stops", report.IsBlocked);
        json.WriteString("text", Verdict.Of(report).Sentence);
        json.WriteEndObject();
        json.WriteStartObject("counts");
        json.WriteNumber("resources", report.Resources);
        json.WriteNumber("components", report.Components);
        json.WriteEndObject();
        json.WritePropertyName("resources");
        plan.RootElement.GetProperty("resources").WriteTo(json);
        json.WritePropertyName("outputs");
        plan.RootElement.GetProperty("outputs").WriteTo(json);
        json.WriteString("base", report.ComparedWith);
        json.WriteBoolean("isApproved", report.IsApproved);
        JsonChanges.Write(json, report.Review);
        if (report.Review is { } review)
        {
            JsonGuards.Write(json, review.Losses, review.Widenings);
        }
        else
        {
            JsonGuards.WriteNone(json);
        }

        json.WriteStartObject("policies");
        WriteList(json, "checked", report.Policies.Looked, looked =>
        {
            json.WriteString("id", looked.Key.Id);
            json.WriteNumber("resources", looked.Value);
        });
        WriteList(json, "violations", report.Policies.Violations, violation => WriteViolation(json, violation));
        WriteList(json, "exempted", report.Policies.Exempted, exempted => WriteExempted(json, exempted));
        WriteTexts(json, "exemptionProblems", report.Policies.ExemptionProblems);
        json.WriteEndObject();
        json.WriteStartObject("acceptance");
        JsonAcceptance.Write(json, report.Acceptance, lineOf: null);
        json.WriteEndObject();
        json.WriteStartObject("cost");
        JsonCost.WriteEstimate(json, report.Cost);
        JsonCosts.Write(json, report.CostDelta);
        JsonCost.WriteSupport(json, report.Support);
        json.WriteEndObject();
        JsonParity.Write(json, report.Parity);
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
            WriteTexts(json, "services", secret.Services);
            json.WriteString("command", secret.Command);
        });
        if (withDuration)
        {
            json.WriteNumber("durationMilliseconds", (long)report.Duration.TotalMilliseconds);
        }

        json.WriteEndObject();
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

    internal static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
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
