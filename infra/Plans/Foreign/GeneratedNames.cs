using System.Text.Json;

namespace Infra.Plans.Foreign;

/// <summary>Names that the provider made up, which the program leaves to it.</summary>
internal static class GeneratedNames
{
    /// <summary>
    /// The inputs without them. The provider notes what it has filled in, and makes a name of the resource's own with some letters at its
    /// end; other inputs that it has filled in say what there will be, and stay.
    /// </summary>
    public static IReadOnlyDictionary<string, object?> TakenOut(IReadOnlyDictionary<string, object?> inputs, JsonElement noted, string name)
    {
        if (noted.ValueKind != JsonValueKind.Object || !noted.TryGetProperty(PulumiMarks.Defaults, out var defaults) || defaults.ValueKind != JsonValueKind.Array)
        {
            return inputs;
        }

        var filled = defaults.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
            .Where(input => inputs.GetValueOrDefault(input) is string text && text.StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToHashSet(StringComparer.Ordinal);
        return filled.Count == 0 ? inputs : PlainValue.Map(inputs.Where(input => !filled.Contains(input.Key)));
    }
}
