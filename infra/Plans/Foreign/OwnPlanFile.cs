namespace Infra.Plans.Foreign;

/// <summary>A plan of this program: by itself, or within what a preview writes for programs.</summary>
internal static class OwnPlanFile
{
    // A preview has it, a plan does not.
    private const string OfPreview = "settingsFile";

    public static PlanFile Read(ReadOnlyMemory<byte> text, string source, JsonOutline outline)
    {
        var plan = outline.Has(OfPreview) ? PlanJson.ReadWithin(text, source) : PlanJson.Read(text, source);
        var lines = plan.Resources.Zip(outline.Lines("resources")).ToDictionary(pair => pair.First.Urn, pair => pair.Second, StringComparer.Ordinal);
        return new PlanFile { Kind = PlanFileKind.Plan, Plan = plan, Notes = [], Lines = lines, FindPlainSecrets = () => Secrets(plan, lines) };
    }

    private static IReadOnlyList<PlainSecret> Secrets(Plan plan, Dictionary<string, int> lines)
    {
        var search = new PlainSecretSearch();
        foreach (var resource in plan.Resources)
        {
            search.Look(resource.Urn, lines[resource.Urn], "inputs", resource.Inputs);
        }

        return search.Found;
    }
}
