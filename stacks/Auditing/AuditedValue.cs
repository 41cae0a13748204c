using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stacks.Auditing;

/// <summary>A value of a plan and a value of GitHub's API in one form, so that equal ones are equal texts.</summary>
internal static class AuditedValue
{
    private const string Nothing = "nothing";

    /// <summary>Of a plan; a list counts without its order.</summary>
    public static string Of(object? declared) => declared switch
    {
        null => Nothing,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IReadOnlyList<object?> items => List(items.Select(Of)),
        IReadOnlyDictionary<string, object?> members => Map(members.Select(member => (Snake(member.Key), Of(member.Value)))),
        _ => $"{declared}",
    };

    /// <summary>Of GitHub.</summary>
    public static string Of(JsonNode? live) => live switch
    {
        null => Nothing,
        JsonArray items => List(items.Select(Of)),
        JsonObject members => Map(members.Select(member => (member.Key, Of(member.Value)))),
        _ => live.GetValueKind() switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => live.GetValue<double>().ToString("R", CultureInfo.InvariantCulture),
            _ => live.GetValue<string>(),
        },
    };

    /// <summary>The name of an input as GitHub's API has it: <c>deleteBranchOnMerge</c> is <c>delete_branch_on_merge</c> there.</summary>
    public static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Order(StringComparer.Ordinal))}]";

    private static string Map(IEnumerable<(string Name, string Value)> members) =>
        $"{{{string.Join(", ", members.Where(member => member.Value != Nothing).OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{member.Name}: {member.Value}"))}}}";
}
