using Infra.Plans;

namespace Infra.Changes.Loss;

/// <summary>What a resource that stays keeps less well than before.</summary>
internal static class ResourceWeakenings
{
    /// <summary>In the order of the guards.</summary>
    public static IEnumerable<Weakening> Of(PlannedResource before, PlannedResource after) =>
        InputGuards.All.Where(guard => guard.IsAbout(after)).Select(guard => Of(guard, before, after)).OfType<Weakening>()
            .Concat(BackupGuards.Of(before, after))
            .Concat(LifecycleGuards.Of(before, after));

    private static Weakening? Of(InputGuard guard, PlannedResource before, PlannedResource after)
    {
        var (old, now) = (Value(before, guard.Input), Value(after, guard.Input));
        return guard.Weakens(old, now) ? new Weakening(guard.Kind, What(guard.Input, old, now), guard.Consequence, guard.Safe) : null;
    }

    private static string What(string input, object? before, object? after) => (before, after) switch
    {
        (bool, _) when input[0] == '(' => $"{input.Trim('(', ')')} is turned {(after is true ? "on" : "off")}",
        (not null, null) => $"its {input} is taken out ({PlannedValue.Text(before)} until now)",
        (null, _) => $"its {input} is {PlannedValue.Text(after)} from now on",
        _ => $"its {input} goes from {PlannedValue.Text(before)} to {PlannedValue.Text(after)}",
    };

    /// <summary>An input, or an option of the engine. What the source of a plan does not tell counts as not set.</summary>
    private static object? Value(PlannedResource resource, string input) => input switch
    {
        "(protect)" => resource.Protect,
        "(retainOnDelete)" => resource.RetainOnDelete,
        "(deleteBeforeReplace)" => resource.Tells("deleteBeforeReplace") && resource.DeleteBeforeReplace,
        _ => resource.Inputs.GetValueOrDefault(input),
    };
}
