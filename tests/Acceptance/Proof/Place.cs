using System.Text.Json;
using Infra.Acceptance.Language;
using Infra.Plans;

namespace Tests.Acceptance.Proof;

/// <summary>Reads and changes a value of a resource at the first place that a path means, through JSON in texts as well.</summary>
internal static class Place
{
    /// <summary>The value at the first place; null if nothing is set there.</summary>
    public static object? Get(PlannedResource resource, PropertyPath path) =>
        path.From(Spot.Root(resource)).FirstOrDefault(spot => spot.Value is not null)?.Value;

    /// <summary>The resource with another value there, or without the property if it is null.</summary>
    public static PlannedResource Set(PlannedResource resource, PropertyPath path, object? value) => resource with
    {
        Inputs = (IReadOnlyDictionary<string, object?>)With(resource.Inputs, [.. path.Steps], PlainValue.From(value))!,
    };

    private static object? With(object? current, ReadOnlySpan<PathStep> steps, object? value)
    {
        if (steps.Length == 0)
        {
            return value;
        }

        if (current is string text && JsonText.TryRead(text, out var json))
        {
            return JsonSerializer.Serialize(With(json, steps, value));
        }

        var rest = steps[1..];
        switch (steps[0].Kind)
        {
            case StepKind.Name:
                return Entry(current, steps[0].Text, rest, value);
            case StepKind.Values:
                return Entry(current, (current as IReadOnlyDictionary<string, object?>)?.Keys.FirstOrDefault() ?? "Key", rest, value);
            case StepKind.Keys:
                var first = (current as IReadOnlyDictionary<string, object?>)?.FirstOrDefault() ?? new("Key", "value");
                var others = (current as IReadOnlyDictionary<string, object?> ?? PlainValue.Map([])).Skip(1);
                return PlainValue.Map(value is null ? others : others.Append(KeyValuePair.Create(Scalar.Text(value) ?? "", first.Value)));
            default:
                if (current is not (null or IReadOnlyList<object?>))
                {
                    return With(current, rest, value);
                }

                var list = current as IReadOnlyList<object?> ?? [];
                var item = With(list.Count > 0 ? list[0] : null, rest, value);
                return PlainValue.List(item is null ? list.Skip(1) : list.Skip(1).Prepend(item));
        }
    }

    private static object? Entry(object? current, string key, ReadOnlySpan<PathStep> rest, object? value)
    {
        var map = current as IReadOnlyDictionary<string, object?> ?? PlainValue.Map([]);
        var changed = With(map.GetValueOrDefault(key), rest, value);
        var others = map.Where(entry => entry.Key != key);
        return PlainValue.Map(changed is null ? others : others.Append(KeyValuePair.Create(key, (object?)changed)));
    }
}
