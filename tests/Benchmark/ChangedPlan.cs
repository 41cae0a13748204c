using Infra.Plans;

namespace Benchmark;

/// <summary>What a plan may have been before it was changed.</summary>
internal static class ChangedPlan
{
    /// <summary>Every second resource differs, up to so many.</summary>
    public static Plan Before(Plan plan, int changes)
    {
        var left = changes;
        return plan with
        {
            Resources = [.. plan.Resources.Select((resource, at) => resource.IsComponent || at % 2 == 1 || left-- <= 0
                ? resource
                : resource with { Inputs = new SortedDictionary<string, object?>(resource.Inputs.ToDictionary(), StringComparer.Ordinal) { ["description"] = $"before {at}" } })],
        };
    }
}
