using System.Globalization;
using Infra.Plans;

namespace Infra.Acceptance.Coded;

/// <summary>What load balancers demand of the rule of a listener beyond the language of the rows.</summary>
internal static class ListenerRuleConstraints
{
    private const string Type = "aws:lb/listenerRule:ListenerRule";
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

    private static readonly CodedConstraint LastAction = new()
    {
        Id = "LB-LISTENER-RULE-52",
        Type = Type,
        Property = "actions",
        Says = "must end with forward, redirect or fixed-response",
        Answer = "InvalidLoadBalancerAction: the last action must answer the request",
        Noticed = Noticed.Apply,
        Fix = "put the action that answers the request last",
        Source = "boto/botocore:botocore/data/elbv2/2015-12-01/service-2.json ActionOrder (1.43.11)",
        Objections = (rule, _) => ListenerActions.EndWithOneAnswer(rule, "actions"),
    };

    private static readonly CodedConstraint Redirection = new()
    {
        Id = "LB-LISTENER-RULE-53",
        Type = Type,
        Property = "actions[].redirect",
        Says = "must change the protocol, host, port, path or query",
        Answer = "InvalidLoadBalancerAction: a redirection to itself is a loop",
        Noticed = Noticed.Apply,
        Fix = "redirect to HTTPS, or to another host or path",
        Source = "awsdocs/elb-application-load-balancers-user-guide:doc_source/load-balancer-listeners.md (archived 2023-06)",
        Objections = (rule, _) => ListenerActions.LeadElsewhere(rule, "actions"),
    };

    public static IReadOnlyList<CodedConstraint> All => [Values, Wildcards, LastAction, Redirection];

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
