using Infra.Text;

namespace Infra.Acceptance.Metrics;

/// <summary>Whether formulas use names that stand beside them.</summary>
internal static class FormulaNames
{
    public static IEnumerable<Objection> Objections(IEnumerable<NamedFormula> formulas, IReadOnlyCollection<string> ids) => formulas.SelectMany(formula =>
        MetricFormula.Names(formula.Text)
            .Where(name => !ids.Contains(name) || name == formula.Id)
            .Take(1)
            .Select(name => Against.Value(
                formula.Place,
                formula.Text,
                name == formula.Id ? $"must not use its own id '{name}'" : $"must use ids that are there, which '{name}' is not{Nearest.Hint(name, ids)}")));
}
