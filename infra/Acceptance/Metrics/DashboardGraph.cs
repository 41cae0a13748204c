namespace Infra.Acceptance.Metrics;

/// <summary>A graph of a dashboard.</summary>
/// <param name="Place">Its input: <c>dashboardBody.widgets[3].properties.metrics</c>.</param>
/// <param name="Metrics">What it draws and what it calculates with.</param>
/// <param name="Formulas">What it calculates.</param>
/// <param name="Lines">How many metrics and formulas it has.</param>
internal sealed record DashboardGraph(string Place, IReadOnlyList<AskedMetric> Metrics, IReadOnlyList<NamedFormula> Formulas, int Lines)
{
    /// <summary>The names that its formulas may use.</summary>
    public required IReadOnlyCollection<string> Ids { get; init; }
}
