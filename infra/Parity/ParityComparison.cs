using Infra.Plans;

namespace Infra.Parity;

/// <summary>
/// What two stacks have differently, input by input. Resources are matched by type and name. The name of a stack counts as the same
/// in both: it is part of most names. Secrets count as equal, and no value of one is ever read.
/// </summary>
public static class ParityComparison
{
    private const string Stack = "<stack>";

    /// <summary>The differences, ordered by resource and path (ordinal).</summary>
    public static IReadOnlyList<ParityDifference> Differences(Plan one, Plan other)
    {
        var left = ByName(one);
        var right = ByName(other);
        var differences = new List<ParityDifference>();
        foreach (var key in left.Keys.Union(right.Keys))
        {
            var (mine, theirs) = (left.GetValueOrDefault(key), right.GetValueOrDefault(key));
            if (mine is null || theirs is null)
            {
                differences.Add(new(key.Name, "", mine is null ? null : key.Type, theirs is null ? null : key.Type));
                continue;
            }

            Compare(key.Name, Leaves(mine, one.Stack), Leaves(theirs, other.Stack), differences);
        }

        return
        [
            .. differences
                .OrderBy(difference => difference.Resource, StringComparer.Ordinal)
                .ThenBy(difference => difference.Input, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<(string Type, string Name), PlannedResource> ByName(Plan plan) =>
        plan.Resources.Where(resource => !resource.IsComponent).ToDictionary(resource => (resource.Type, resource.Name));

    private static void Compare(string resource, Dictionary<string, string> mine, Dictionary<string, string> theirs, List<ParityDifference> differences)
    {
        foreach (var path in mine.Keys.Union(theirs.Keys))
        {
            var (one, other) = (mine.GetValueOrDefault(path), theirs.GetValueOrDefault(path));
            if (one != other)
            {
                differences.Add(new(resource, path, one, other));
            }
        }
    }

    /// <summary>Everything that a resource states, by path; options count as well, in parentheses.</summary>
    private static Dictionary<string, string> Leaves(PlannedResource resource, string stack)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["(deleteBeforeReplace)"] = $"{resource.DeleteBeforeReplace}",
            ["(dependsOn)"] = string.Join(", ", resource.DependsOn),
            ["(ignoreChanges)"] = string.Join(", ", resource.IgnoreChanges),
            ["(protect)"] = $"{resource.Protect}",
            ["(retainOnDelete)"] = $"{resource.RetainOnDelete}",
            ["(secrets)"] = string.Join(", ", resource.SecretInputs),
        };
        Add("", resource.Inputs);
        return leaves;

        void Add(string path, object? value)
        {
            switch (value)
            {
                case string text when JsonText.TryRead(text, out var json):
                    Add(path, json);
                    break;
                case IReadOnlyDictionary<string, object?> { Count: > 0 } map:
                    foreach (var (key, inner) in map)
                    {
                        Add(path.Length == 0 ? key : $"{path}.{key}", inner);
                    }

                    break;
                case IReadOnlyList<object?> list when list.Any(item => item is IReadOnlyDictionary<string, object?>):
                    for (var index = 0; index < list.Count; index++)
                    {
                        Add($"{path}[{Label(list[index])?.Replace(stack, Stack, StringComparison.Ordinal) ?? $"{index}"}]", list[index]);
                    }

                    break;
                default:
                    leaves[path] = Text(value, stack);
                    break;
            }
        }
    }

    /// <summary>Items that have a name keep it wherever they stand, so that one more among them moves no other.</summary>
    private static string? Label(object? item) =>
        item is IReadOnlyDictionary<string, object?> map
            ? (map.GetValueOrDefault("name") ?? map.GetValueOrDefault("Name") ?? map.GetValueOrDefault("Sid")) as string
            : null;

    private static string Text(object? value, string stack) => value switch
    {
        null => "null",
        string text => text.Replace(stack, Stack, StringComparison.Ordinal),
        bool flag => flag ? "true" : "false",
        double number => $"{number:R}",
        IReadOnlyDictionary<string, object?> => "{}",
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(item => Text(item, stack)))}]",
        _ => "(secret)",
    };
}
