namespace Infra.Changes.Widening.Documents;

/// <summary>The smallest part of a statement: one principal, one action, one resource.</summary>
internal sealed record PolicyPart(PolicyStatement Statement, PolicySet Principal, PolicySet Action, PolicySet Resource)
{
    /// <summary>The parts of a statement, in its order.</summary>
    public static IEnumerable<PolicyPart> Of(PolicyStatement statement) =>
        from principal in statement.Principals.Parts
        from action in statement.Actions.Parts
        from resource in statement.Resources.Parts
        select new PolicyPart(statement, principal, action, resource);

    public bool HasPrincipalIn(PolicyStatement other) => other.Principals.Covers(Principal);

    public bool HasActionIn(PolicyStatement other) => other.Actions.Covers(Action);

    public bool HasResourceIn(PolicyStatement other) => other.Resources.Covers(Resource);

    /// <summary>Whether each test of another statement is passed by what passes the tests of this one.</summary>
    public bool HasConditionsOf(PolicyStatement other) => Loosened(other).Count == 0;

    /// <summary>The tests of another statement that this one does not make.</summary>
    public IReadOnlyList<ConditionTest> Loosened(PolicyStatement other) => [.. other.Conditions.Where(test => !Statement.Conditions.Any(mine => mine.Implies(test)))];

    /// <summary>Whether another statement says all of this already.</summary>
    public bool IsIn(PolicyStatement other) => HasActionIn(other) && HasResourceIn(other) && HasPrincipalIn(other) && HasConditionsOf(other);
}
