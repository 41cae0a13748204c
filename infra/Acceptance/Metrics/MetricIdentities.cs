using System.Collections.Frozen;
using System.Globalization;

namespace Infra.Acceptance.Metrics;

/// <summary>The metrics that AWS is known to publish, from <c>infra/Acceptance/Metrics/metrics.tsv</c>.</summary>
public sealed class MetricIdentities
{
    private const string Folder = "infra/Acceptance/Metrics";
    private const string Columns = "namespace\tmetric\tdimensions\tstatistics\tunit\tperiod\tpublished\tmissing\tneeds\tregion\tsource";

    /// <summary>Stands for nothing in a cell; among the dimensions for the set of none.</summary>
    private const string Nothing = "-";

    private static readonly Lazy<MetricIdentities> Embedded = new(() => Read(EmbeddedTable.In("Metrics", Columns).Single()));

    private static readonly FrozenDictionary<string, MetricPresence> Presences = new Dictionary<string, MetricPresence>
    {
        ["always"] = MetricPresence.Always,
        ["when not zero"] = MetricPresence.NotZero,
        ["when there is work"] = MetricPresence.Work,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, MetricNeed> Needs = new Dictionary<string, MetricNeed>
    {
        [Nothing] = MetricNeed.Nothing,
        ["additional metrics"] = MetricNeed.AdditionalMetrics,
        ["burstable class"] = MetricNeed.BurstableClass,
        ["cache replica"] = MetricNeed.CacheReplica,
        ["container insights"] = MetricNeed.ContainerInsights,
        ["database replica"] = MetricNeed.DatabaseReplica,
        ["firewall metrics"] = MetricNeed.FirewallMetrics,
        ["gp2 storage"] = MetricNeed.Gp2Storage,
        ["performance insights"] = MetricNeed.PerformanceInsights,
        ["postgres"] = MetricNeed.Postgres,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, MetricIdentity> _byName;
    private readonly ILookup<string, MetricIdentity> _byNamespace;

    private MetricIdentities(DatedFile file, IReadOnlyList<MetricIdentity> all)
    {
        File = file;
        All = all;
        _byName = all.ToDictionary(metric => Key(metric.Namespace, metric.Name), StringComparer.Ordinal);
        _byNamespace = all.ToLookup(metric => metric.Namespace, StringComparer.Ordinal);
    }

    /// <summary>The table of this repository.</summary>
    public static MetricIdentities Ours => Embedded.Value;

    /// <summary>How old the table is.</summary>
    public DatedFile File { get; }

    /// <summary>In the order of the file: by namespace and name (ordinal).</summary>
    public IReadOnlyList<MetricIdentity> All { get; }

    /// <summary>Null for a metric that is not in the table.</summary>
    public MetricIdentity? Find(string space, string name) => _byName.GetValueOrDefault(Key(space, name));

    /// <summary>The metrics of a namespace; none for one that is not in the table.</summary>
    public IEnumerable<MetricIdentity> In(string space) => _byNamespace[space];

    /// <summary>The namespaces of the table, each once, ordered (ordinal).</summary>
    public IEnumerable<string> Namespaces => _byNamespace.Select(group => group.Key).Order(StringComparer.Ordinal);

    /// <summary>Whether AWS fills a namespace; every other one is filled by whoever deploys the stack.</summary>
    public static bool IsOfAws(string space) =>
        space.StartsWith("AWS/", StringComparison.Ordinal) || space.StartsWith("ECS/", StringComparison.Ordinal);

    /// <exception cref="FormatException">Names the line, and what is wrong with it.</exception>
    public static MetricIdentities Read(string text) => Read(EmbeddedTable.Read("metrics.tsv", text, Columns));

    private static MetricIdentities Read(EmbeddedTable table)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var metrics = new List<MetricIdentity>();
        foreach (var (line, cells) in table.Rows)
        {
            var metric = Row(table, line, cells);
            metrics.Add(seen.Add(Key(metric.Namespace, metric.Name)) ? metric : throw table.Wrong(line, $"{metric} stands there twice"));
        }

        return new MetricIdentities(table.Dated(Folder), metrics);
    }

    private static MetricIdentity Row(EmbeddedTable table, int line, string[] cells) => cells switch
    {
        [var space, var name, var dimensions, var statistics, var unit, var period, var published, var missing, var needs, var region, var source] =>
            cells.Any(string.IsNullOrWhiteSpace) ? throw table.Wrong(line, "a cell is empty; write - for nothing") : new MetricIdentity
            {
                Namespace = space,
                Name = name,
                DimensionSets = [.. dimensions.Split('|').Select(DimensionSet)],
                Statistics = [.. statistics.Split('|').Select(statistic => Statistic(table, line, statistic))],
                Unit = Cell(unit),
                Period = int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
                    ? TimeSpan.FromSeconds(seconds) : throw table.Wrong(line, $"'{period}' is no number of seconds"),
                Presence = Word(table, line, Presences, published, "when it is published"),
                MissingData = missing is Nothing or "breaching" or "notBreaching"
                    ? Cell(missing) : throw table.Wrong(line, $"'{missing}' must be breaching, notBreaching or -"),
                Need = Word(table, line, Needs, needs, "what it needs"),
                Region = Cell(region),
                Source = source,
            },
        _ => throw table.Wrong(line, $"it has {cells.Length} columns"),
    };

    private static FrozenSet<string> DimensionSet(string names) =>
        names == Nothing ? FrozenSet<string>.Empty : names.Split('+').ToFrozenSet(StringComparer.Ordinal);

    private static string Statistic(EmbeddedTable table, int line, string statistic) => statistic == MetricIdentity.Percentile || MetricStatistics.IsPlain(statistic)
        ? statistic : throw table.Wrong(line, $"'{statistic}' is no statistic; write {MetricIdentity.Percentile} for all that are not plain");

    private static T Word<T>(EmbeddedTable table, int line, FrozenDictionary<string, T> words, string word, string what) => words.TryGetValue(word, out var value)
        ? value : throw table.Wrong(line, $"'{word}' does not say {what}; it must be one of {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}");

    // No namespace and no name of AWS has a line break in it.
    private static string Key(string space, string name) => $"{space}\n{name}";

    private static string? Cell(string text) => text == Nothing ? null : text;
}
