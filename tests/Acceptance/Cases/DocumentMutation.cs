using System.Text.Json;
using Infra.Plans;

namespace Tests.Acceptance.Cases;

/// <summary>Copies of a plan that differ in one place of a JSON document.</summary>
internal static class DocumentMutation
{
    /// <summary>As <see cref="PlanMutation.With(Plan, string, string, object?)"/>, for a path that begins with an input whose text is JSON.</summary>
    public static Plan InDocument(this Plan plan, string name, string path, object? value)
    {
        var input = InputPath.Parse(path).Steps[0].Key!;
        Assert.True(JsonText.TryRead(plan.ByName(name).Text(input)!, out var document));
        var changed = plan.With(name, input, document).With(name, path, value).ByName(name).Inputs[input];
        return plan.With(name, input, JsonSerializer.Serialize(changed));
    }
}
