using System.Collections;
using System.Reflection;

namespace Tests.Fixtures;

/// <summary>
/// Everything that an object and all below it would print: two equal trees give equal texts, though records compare
/// their lists by reference, and a text that must never be printed is absent.
/// </summary>
internal static class Described
{
    public static string Of(object? value) => string.Join('\n', Lines(value, path: ""));

    private static IEnumerable<string> Lines(object? value, string path)
    {
        yield return $"{path} = {(value is IEnumerable and not string ? "list" : value)}";
        var below = value switch
        {
            null or string or ValueType => [],
            IEnumerable items => items.Cast<object?>().Select((item, index) => ($"{path}[{index}]", item)),
            _ => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => ($"{path}.{property.Name}", property.GetValue(value))),
        };
        foreach (var line in below.SelectMany(child => Lines(child.Item2, child.Item1)))
        {
            yield return line;
        }
    }
}
