using Infra.Acceptance.Metrics;
using Infra.Cost;

namespace Infra.Acceptance;

/// <summary>Every file of facts that age.</summary>
public static class DatedFiles
{
    /// <summary>Ordered by path (ordinal).</summary>
    public static IReadOnlyList<DatedFile> All =>
    [
        .. DatedFacts.All.Select(list => list.File).Append(PriceTable.Ours.File).Append(MetricIdentities.Ours.File).OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
