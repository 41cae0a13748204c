using System.Collections.Concurrent;
using Infra.Acceptance.Coded;
using Infra.Acceptance.Graph;
using Infra.Acceptance.Metrics;

namespace Infra.Acceptance;

/// <summary>Everything that AWS and GitHub are known to demand of the types that a plan may hold.</summary>
public static class ConstraintCatalog
{
    /// <summary>Stands for every type of AWS.</summary>
    public const string EveryAwsType = "aws:*";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Constraint>> ByType = new(StringComparer.Ordinal);

    /// <summary>Ordered by id.</summary>
    public static IReadOnlyList<Constraint> All { get; } =
    [
        .. new IReadOnlyList<Constraint>[]
        {
            ConstraintRows.All,
            CodedConstraints.All,
            MetricConstraints.All,
            GraphConstraints.All,
        }.SelectMany(part => part).OrderBy(constraint => constraint.Id, StringComparer.Ordinal),
    ];

    /// <summary>What is demanded of a type, ordered by id.</summary>
    public static IReadOnlyList<Constraint> For(string type) => ByType.GetOrAdd(type, static type =>
        [.. All.Where(constraint => constraint.Type == type || (constraint.Type == EveryAwsType && type.StartsWith("aws:", StringComparison.Ordinal)))]);
}
