using Infra.Plans;

namespace Infra.Acceptance.Language.Checks;

/// <summary>What a check may look at beside the value.</summary>
/// <param name="Row">The row that asks.</param>
/// <param name="Plan">All resources.</param>
internal readonly record struct RowScope(ConstraintRow Row, Plan Plan);
