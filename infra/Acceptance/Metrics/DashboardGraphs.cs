using Infra.Plans;

namespace Infra.Acceptance.Metrics;

/// <summary>Reads what the graphs of a dashboard draw, with the marks by which a line repeats the one before it.</summary>
internal static class DashboardGraphs
{
    /// <summary>Stands for one part of the line before, and <see cref="SameAsBefore"/> for all that are not told.</summary>
    private const string Same = ".";

    private const string SameAsBefore = "...";

    /// <summary>None in a body that is no JSON object.</summary>
    public static IEnumerable<DashboardGraph> Of(PlannedResource dashboard) =>
        (IsObject(dashboard.Text("dashboardBody")) ? dashboard.JsonMap("dashboardBody")!.Items("widgets") ?? [] : [])
            .Select((widget, index) => (widget, index))
            .Where(pair => pair.widget.Text("type") == "metric" && pair.widget.Has("properties.metrics"))
            .Select(pair => Graph(dashboard, pair.widget.Map("properties")!, $"dashboardBody.widgets[{pair.index}].properties.metrics"));

    private static bool IsObject(string? body) => body is not null && JsonText.TryRead(body, out var json) && json is IReadOnlyDictionary<string, object?>;

    private static DashboardGraph Graph(PlannedResource dashboard, PlannedMap properties, string place)
    {
        var (metrics, formulas, ids) = (new List<AskedMetric>(), new List<NamedFormula>(), new HashSet<string>(StringComparer.Ordinal));
        string[] before = [];
        var lines = properties.List("metrics") ?? [];
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index] as IReadOnlyList<object?> ?? [];
            var options = line is [.., IReadOnlyDictionary<string, object?> last] ? last : null;
            var at = $"{place}[{index}]";
            if (Option<string>(options, "id") is { } id)
            {
                ids.Add(id);
            }

            if (Option<string>(options, "expression") is { } formula)
            {
                formulas.Add(new NamedFormula(at, Option<string>(options, "id"), formula));
            }
            else if (Told(line, before) is [var space, var name, ..] told)
            {
                before = told;
                metrics.Add(new AskedMetric
                {
                    Asker = dashboard,
                    Place = at,
                    Namespace = space,
                    Name = name,
                    Dimensions = Dimensions(told),
                    Statistic = Option<string>(options, "stat") ?? properties.Text("stat"),
                    Period = Option<double?>(options, "period") ?? properties.Number("period"),
                    Region = Option<string>(options, "region") ?? properties.Text("region"),
                });
            }
        }

        return new DashboardGraph(place, metrics, formulas, lines.Count) { Ids = ids };
    }

    /// <summary>The texts of a line, with what it takes from the one before.</summary>
    private static string[] Told(IReadOnlyList<object?> line, string[] before)
    {
        var texts = line.OfType<string>().ToArray();
        if (texts is [SameAsBefore, .. var rest])
        {
            return rest.Length > before.Length ? rest : [.. before[..^rest.Length], .. rest];
        }

        return [.. texts.Select((text, index) => text == Same && index < before.Length ? before[index] : text)];
    }

    private static SortedDictionary<string, string?> Dimensions(string[] told)
    {
        var dimensions = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var pair in told.Skip(2).Chunk(2))
        {
            dimensions[pair[0]] = pair is [_, var value] ? value : null;
        }

        return dimensions;
    }

    private static T? Option<T>(IReadOnlyDictionary<string, object?>? options, string name) => options?.GetValueOrDefault(name) is T value ? value : default;
}
