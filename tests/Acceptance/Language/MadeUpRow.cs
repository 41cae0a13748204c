using Infra.Acceptance;
using Infra.Plans;

namespace Tests.Acceptance.Language;

/// <summary>A row of a type that nobody has, held against inputs that nobody has.</summary>
internal static class MadeUpRow
{
    private const string Type = "aws:made/up:Thing";

    /// <summary>The row, as its file would be read.</summary>
    /// <exception cref="FormatException">It does not read.</exception>
    public static ConstraintRow Of(string property, string rule, string when = "-") => Assert.Single(ConstraintRows.Read(EmbeddedTable.Read(
        "made-up.tsv",
        $"# type\t{Type}\n# checked\t2026-11-21\nid\tproperty\twhen\trule\tanswer\tnoticed\tfix\tsource\nMADE-UP-01\t{property}\t{when}\t{rule}\tNo.\tapply\tChange it.\tnobody\n",
        "id\tproperty\twhen\trule\tanswer\tnoticed\tfix\tsource")));

    /// <summary>What the row says of inputs: each refusal as a sentence, <c>?</c> with the reason for what is undecided.</summary>
    public static IReadOnlyList<string> Asked(this ConstraintRow row, object inputs) => row.Asked([Thing("thing", inputs)]);

    /// <summary>What it says of the last of several resources.</summary>
    public static IReadOnlyList<string> Asked(this ConstraintRow row, IReadOnlyList<PlannedResource> things)
    {
        var plan = new Plan { Project = "made", Stack = "up", Resources = things, Outputs = PlainMap([]) };
        return [.. row.Findings(things[^1], plan).Select(finding => finding.Problem is { } problem ? $"{finding.Property} is {finding.Value}, {problem}" : $"? {finding.Missing}")];
    }

    public static PlannedResource Thing(string name, object inputs) => new()
    {
        Urn = $"urn:pulumi:up::made::{Type}::{name}",
        Type = Type,
        Name = name,
        Id = name,
        Parent = null,
        Inputs = inputs as IReadOnlyDictionary<string, object?> ?? PlainMap(inputs.GetType().GetProperties().Select(property => KeyValuePair.Create(property.Name, property.GetValue(inputs)))),
    };

    private static IReadOnlyDictionary<string, object?> PlainMap(IEnumerable<KeyValuePair<string, object?>> entries) =>
        (IReadOnlyDictionary<string, object?>)Plain(entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal))!;

    private static object? Plain(object? value) => value switch
    {
        null or string or bool or double or Secret or Unknown => value,
        IReadOnlyDictionary<string, object?> map => PlainValue.Map(map.Select(entry => KeyValuePair.Create(entry.Key, Plain(entry.Value)))),
        System.Collections.IEnumerable list => PlainValue.List(list.Cast<object?>().Select(Plain)),
        int number => (double)number,
        _ => PlainMap(value.GetType().GetProperties().Select(property => KeyValuePair.Create(property.Name, property.GetValue(value)))),
    };
}
