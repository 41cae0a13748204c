namespace Infra.Acceptance.Language;

/// <summary>How a <see cref="ConditionTerm"/> compares.</summary>
internal enum Comparison
{
    In,
    NotIn,
    Starts,
    Ends,
    Contains,
    Matches,
    Below,
    Above,
    AtMost,
    AtLeast,
    Present,
    Absent,
}
