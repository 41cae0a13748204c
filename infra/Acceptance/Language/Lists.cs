using Infra.Plans;

namespace Infra.Acceptance.Language;

/// <summary>Lists of a plan, and JSON lists in texts.</summary>
internal static class Lists
{
    /// <summary>The items of a list, or the value itself where there is one in place of a list of one.</summary>
    public static IReadOnlyList<object?> ItemsOf(object? value) => value switch
    {
        IReadOnlyList<object?> list => list,
        string text when JsonText.TryRead(text, out var json) && json is IReadOnlyList<object?> list => list,
        _ => [value],
    };

    /// <summary>How many items or entries there are; null for what is neither a list nor a map.</summary>
    public static int? Count(object? value) => value switch
    {
        IReadOnlyList<object?> list => list.Count,
        IReadOnlyDictionary<string, object?> map => map.Count,
        string text when JsonText.TryRead(text, out var json) => Count(json),
        _ => null,
    };
}
