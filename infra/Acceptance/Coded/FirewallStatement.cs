using Infra.Plans;

namespace Infra.Acceptance.Coded;

/// <summary>A statement of a firewall rule, with where it lies.</summary>
/// <param name="Path">From the resource: <c>rules[0].statement.notStatement.statement</c>.</param>
/// <param name="Inputs">What it holds: one member, called like its kind.</param>
/// <param name="IsNested">Whether it lies within another statement.</param>
internal sealed record FirewallStatement(string Path, PlannedMap Inputs, bool IsNested)
{
    private static readonly string[] Kinds =
    [
        "andStatement", "asnMatchStatement", "byteMatchStatement", "geoMatchStatement", "ipSetReferenceStatement", "labelMatchStatement",
        "managedRuleGroupStatement", "notStatement", "orStatement", "rateBasedStatement", "regexMatchStatement", "regexPatternSetReferenceStatement",
        "ruleGroupReferenceStatement", "sizeConstraintStatement", "sqliMatchStatement", "xssMatchStatement",
    ];

    private static readonly string[] Within = ["statement", "scopeDownStatement"];

    /// <summary>What AWS would take it for: exactly one.</summary>
    public IReadOnlyList<(string Name, PlannedMap Inputs)> Found { get; } =
        [.. Kinds.Where(Inputs.Has).Select(kind => (kind, Inputs.Map(kind)!))];

    /// <summary>The statements of a firewall, and below each of them those that lie within it.</summary>
    public static IEnumerable<FirewallStatement> Of(PlannedResource firewall) => (firewall.Items("rules") ?? []).Index()
        .Where(rule => rule.Item.Has("statement"))
        .SelectMany(rule => new FirewallStatement($"rules[{rule.Index}].statement", rule.Item.Map("statement")!, IsNested: false).WithNested());

    private IEnumerable<FirewallStatement> WithNested() => [this, .. Found.SelectMany(kind => Below(kind.Name, kind.Inputs)).SelectMany(nested => nested.WithNested())];

    private IEnumerable<FirewallStatement> Below(string kind, PlannedMap inputs) =>
    [
        .. Within.Where(inputs.Has).Select(name => new FirewallStatement($"{Path}.{kind}.{name}", inputs.Map(name)!, IsNested: true)),
        .. (inputs.Items("statements") ?? []).Select((statement, index) => new FirewallStatement($"{Path}.{kind}.statements[{index}]", statement, IsNested: true)),
    ];
}
