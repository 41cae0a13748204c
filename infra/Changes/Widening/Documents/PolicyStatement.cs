using Infra.Plans;

namespace Infra.Changes.Widening.Documents;

/// <summary>A statement of a policy, as sets.</summary>
internal sealed record PolicyStatement
{
    /// <summary>The Sid; empty for none.</summary>
    public required string Name { get; init; }

    /// <summary>It allows; otherwise it denies.</summary>
    public required bool Allows { get; init; }

    /// <summary>Everybody in the policy of an identity, where it is nobody's matter.</summary>
    public required PolicySet Principals { get; init; }

    /// <summary>Whether it names principals at all.</summary>
    public required bool NamesPrincipals { get; init; }

    public required PolicySet Actions { get; init; }

    public required PolicySet Resources { get; init; }

    /// <summary>All of them have to pass.</summary>
    public required IReadOnlyList<ConditionTest> Conditions { get; init; }

    /// <summary>The statements of a document; none for what is none.</summary>
    public static IReadOnlyList<PolicyStatement> Of(object? document) => PlannedValue.Opened(document) is IReadOnlyDictionary<string, object?> map
        ? [.. PlannedValue.Maps(map.GetValueOrDefault("Statement")).Select(Read)]
        : [];

    /// <summary>What it is about, for a person.</summary>
    public override string ToString() =>
        $"{Actions} on {Resources}{(NamesPrincipals ? $" for {Principals}" : "")}{(Conditions.Count == 0 ? "" : $" where {string.Join(" and ", Conditions)}")}";

    private static PolicyStatement Read(IReadOnlyDictionary<string, object?> statement)
    {
        var allBut = statement.ContainsKey("NotPrincipal");
        var principals = PolicyPrincipal.Read(statement.GetValueOrDefault(allBut ? "NotPrincipal" : "Principal"));
        var names = allBut || statement.ContainsKey("Principal");
        return new PolicyStatement
        {
            Name = statement.GetValueOrDefault("Sid") as string ?? "",
            // What is not known to deny is taken to allow.
            Allows = statement.GetValueOrDefault("Effect") is not "Deny",
            NamesPrincipals = names,
            Principals = names ? new PolicySet(PolicySetKind.Principals, principals, allBut) : PolicySet.Everything(PolicySetKind.Principals),
            Actions = Set(statement, PolicySetKind.Actions, "Action"),
            Resources = Set(statement, PolicySetKind.Resources, "Resource"),
            Conditions = [.. Tests(statement.GetValueOrDefault("Condition"))],
        };
    }

    private static PolicySet Set(IReadOnlyDictionary<string, object?> statement, PolicySetKind kind, string name) =>
        statement.TryGetValue(name, out var named) ? new PolicySet(kind, PlannedValue.Texts(named), IsAllBut: false)
        : statement.TryGetValue($"Not{name}", out var left) ? new PolicySet(kind, PlannedValue.Texts(left), IsAllBut: true)
        : PolicySet.Everything(kind);

    private static IEnumerable<ConditionTest> Tests(object? condition) =>
        from test in condition as IReadOnlyDictionary<string, object?> ?? PlainValue.Map([])
        from compared in test.Value as IReadOnlyDictionary<string, object?> ?? PlainValue.Map([])
        select new ConditionTest(test.Key, compared.Key, PlannedValue.Texts(compared.Value));
}
