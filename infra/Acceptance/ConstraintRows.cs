namespace Infra.Acceptance;

/// <summary>The constraints in <c>infra/Acceptance/Rows</c>, one file per type.</summary>
internal static class ConstraintRows
{
    public static IReadOnlyList<Constraint> All => [];
}
