using System.Text.Json;

namespace Infra.Plans.Foreign;

/// <summary>A plan of this program: by itself, or within what a preview writes for programs.</summary>
internal static class OwnPlanFile
{
    // A preview has it, a plan does not.
    private const string OfPreview = "settingsFile";

    public static PlanFile Read(string text, string source, JsonOutline outline)
    {
        var plan = outline.Has(OfPreview) ? PlanJson.ReadWithin(text, source) : PlanJson.Read(text, source);
        var lines = plan.Resources.Zip(outline.Lines("resources")).ToDictionary(pair => pair.First.Urn, pair => pair.Second, StringComparer.Ordinal);
        return new PlanFile { Kind = PlanFileKind.Plan, Plan = plan, Notes = [], Lines = lines, FindPlainSecrets = () => Secrets(text, lines) };
    }

    private static IReadOnlyList<PlainSecret> Secrets(string text, Dictionary<string, int> lines)
    {
        var search = new PlainSecretSearch();
        using var document = JsonDocument.Parse(text);
        foreach (var resource in document.RootElement.GetProperty("resources").EnumerateArray())
        {
            var urn = resource.GetProperty("urn").GetString()!;
            search.Look(urn, lines[urn], "inputs", resource.GetProperty("inputs"));
        }

        return search.Found;
    }
}
