using System.Globalization;
using Infra.Plans;

namespace Infra.Acceptance.Coded;

/// <summary>What load balancers demand of the rule of a listener beyond the language of the rows.</summary>
internal static class ListenerRuleConstraints
{
    private const string Type = "aws:lb/listenerRule:ListenerRule";
    private const string Actions = "actions";
    private const int ValuesLimit = 5;
    private const int WildcardsLimit = 6;
    private const string Quotas = "docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html (2026)";

    private static readonly string[] Matched = ["hostHeader", "pathPattern", "httpHeader", "httpRequestMethod", "sourceIp"];
    private static readonly string[] WithWildcards = ["hostHeader", "pathPattern", "httpHeader"];

    private static readonly CodedConstraint Values = new()
    {
        Id = "LB-LISTENER-RULE-50",
        Type = Type,
        Property = "conditions",
        Says = "must have at most 5 values together",
        Answer = "TooManyConditionValues",
        Noticed = Noticed.Apply,
        Fix = "make two rules of the rule",
        Source = Quotas,
        Objections = (rule, _) => TooMany(Conditions(rule).Sum(condition => (condition.List("queryStrings")?.Count ?? 0) + Texts(condition, Matched, "values", "regexValues").Count()), ValuesLimit, "values"),
    };

    private static readonly CodedConstraint Wildcards = new()
    {
        Id = "LB-LISTENER-RULE-51",
        Type = Type,
        Property = "conditions",
        Says = "must have at most 6 wildcards together",
        Answer = "TooManyConditionValues: six wildcards per rule",
        Noticed = Noticed.Apply,
        Fix = "use fewer * and ?, or make two rules of the rule",
        Source = Quotas,
        Objections = (rule, _) => TooMany(
            Conditions(rule).SelectMany(condition => Texts(condition, WithWildcards, "values").Concat((condition.Items("queryStrings") ?? []).Select(query => query.Text("value") ?? "")))
                .Sum(text => text.Count(letter => letter is '*' or '?')),
            WildcardsLimit,
            "wildcards"),
    };

    public static IReadOnlyList<CodedConstraint> All =>
        [Values, Wildcards, ListenerActions.LastAction("LB-LISTENER-RULE-52", Type, Actions), ListenerActions.Redirection("LB-LISTENER-RULE-53", Type, Actions)];

    /// <summary>None where they are secret: behind CloudFront one of them asks for a proof that nobody else has.</summary>
    private static IReadOnlyList<PlannedMap> Conditions(PlannedResource rule) => rule.IsSecret("conditions") ? [] : rule.Items("conditions") ?? [];

    private static IEnumerable<string> Texts(PlannedMap condition, string[] kinds, params string[] lists) =>
        from kind in kinds
        where condition.Has(kind)
        from list in lists
        from text in condition.Map(kind)!.Texts(list) ?? []
        select text;

    private static IEnumerable<Objection> TooMany(int count, int limit, string what) =>
        count > limit ? [new Objection("conditions", null, string.Create(CultureInfo.InvariantCulture, $"but have {count} {what} together, more than {limit}"))] : [];
}
