using Infra.Plans;

namespace Infra.Acceptance.Coded;

/// <summary>
/// Reads JSON in inputs as far as it is what it should be. Where it is absent, secret or something else there is nothing in it: that it
/// must be JSON is a constraint of its own, and one mistake is refused once.
/// </summary>
internal static class JsonInputs
{
    /// <summary>The containers of a task definition, each with its place.</summary>
    public static IEnumerable<(PlannedMap Container, string Place)> Containers(PlannedResource task)
    {
        const string Input = "containerDefinitions";
        return Read(task, Input) is IReadOnlyList<object?> list && list.All(item => item is IReadOnlyDictionary<string, object?>)
            ? task.JsonItems(Input)!.Select((container, index) => (container, InputPath.Item(Input, index))) : [];
    }

    /// <summary>The statements of a policy document, each with its place.</summary>
    public static IEnumerable<(PlannedMap Statement, string Place)> Statements(PlannedResource resource, string input)
    {
        var place = InputPath.Below(input, "Statement");
        return Read(resource, input) switch
        {
            IReadOnlyDictionary<string, object?> document when document.GetValueOrDefault("Statement") is IReadOnlyDictionary<string, object?> =>
                [(resource.JsonMap(input)!.Map("Statement")!, place)],
            IReadOnlyDictionary<string, object?> document when document.GetValueOrDefault("Statement") is IReadOnlyList<object?> list
                && list.All(item => item is IReadOnlyDictionary<string, object?>) =>
                resource.JsonMap(input)!.Items("Statement")!.Select((statement, index) => (statement, InputPath.Item(place, index))),
            _ => [],
        };
    }

    private static object? Read(PlannedResource resource, string input) =>
        !resource.IsSecret(input) && resource.Text(input) is { } text && JsonText.TryRead(text, out var json) ? json : null;
}
