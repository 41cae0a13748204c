using System.Globalization;
using System.Text;
using Infra.Plans;

namespace Infra.Acceptance.Coded;

/// <summary>What AWS WAF demands of a firewall beyond the language of the rows: sums, and statements within statements.</summary>
internal static class WebAclConstraints
{
    private const string Type = "aws:wafv2/webAcl:WebAcl";
    private const int BodiesLimit = 51_200;
    private const int TransformationsLimit = 10;
    private const string Guide = "docs.aws.amazon.com/waf/latest/developerguide";

    private static readonly CodedConstraint Capacity = new()
    {
        Id = "WAFV2-WEB-ACL-50",
        Type = Type,
        Property = "rules",
        Says = "must take at most 5,000 capacity units together",
        Answer = "WAFLimitsExceededException: the capacity of the web ACL exceeds the maximum",
        Noticed = Noticed.Apply,
        Fix = "take a rule group out of the firewall",
        Source = $"{Guide}/aws-waf-capacity-units.html (2026)",
        Objections = (firewall, _) => FirewallCapacity.Of(firewall) is > FirewallCapacity.Limit and var units
            ? [new Objection("rules", null, string.Create(CultureInfo.InvariantCulture, $"but take at least {units} capacity units, more than {FirewallCapacity.Limit}"))]
            : [],
    };

    private static readonly CodedConstraint Bodies = new()
    {
        Id = "WAFV2-WEB-ACL-51",
        Type = Type,
        Property = "customResponseBodies",
        Says = "must have at most 51,200 bytes together",
        Answer = "WAFLimitsExceededException: the bodies of a web ACL have up to 50 KB together",
        Noticed = Noticed.Apply,
        Fix = "shorten the bodies, or take one out",
        Source = $"{Guide}/limits.html (2026)",
        Objections = (firewall, _) => (firewall.Items("customResponseBodies") ?? []).Sum(body => Encoding.UTF8.GetByteCount(body.Text("content") ?? "")) is > BodiesLimit and var bytes
            ? [new Objection("customResponseBodies", null, string.Create(CultureInfo.InvariantCulture, $"but have {bytes} bytes together, more than {BodiesLimit}"))]
            : [],
    };

    private static readonly CodedConstraint Kinds = new()
    {
        Id = "WAFV2-WEB-ACL-52",
        Type = Type,
        Property = "rules[].statement",
        Says = "must be of one kind; and, or have at least two statements; groups and rates stand alone",
        Answer = "WAFInvalidParameterException: the statement is not valid",
        Noticed = Noticed.Apply,
        Fix = "give the statement one kind, and what it needs",
        Source = $"{Guide}/waf-rule-statements.html (2026)",
        Objections = (firewall, _) => FirewallStatement.Of(firewall).SelectMany(Malformed),
    };

    private static readonly CodedConstraint Transformations = new()
    {
        Id = "WAFV2-WEB-ACL-53",
        Type = Type,
        Property = "rules[].statement",
        Says = "must have 1 to 10 text transformations where it looks at a text",
        Answer = "WAFLimitsExceededException: a statement has up to ten text transformations",
        Noticed = Noticed.Apply,
        Fix = "give the statement one to ten textTransformations; NONE is one",
        Source = $"{Guide}/limits.html (2026)",
        Objections = (firewall, _) => FirewallStatement.Of(firewall).SelectMany(Transformed),
    };

    public static IReadOnlyList<CodedConstraint> All => [Capacity, Bodies, Kinds, Transformations];

    private static IEnumerable<Objection> Malformed(FirewallStatement statement)
    {
        if (statement.Found is not [var (kind, inputs)])
        {
            var found = string.Join(", ", statement.Found.Select(kind => kind.Name));
            yield return new Objection(statement.Path, found.Length == 0 ? null : found, "but must be of exactly one kind");
        }
        else if (kind is "andStatement" or "orStatement" && (inputs.Items("statements")?.Count ?? 0) < 2)
        {
            yield return new Objection($"{statement.Path}.{kind}.statements", null, "but must be two at least");
        }
        else if (statement.IsNested && kind is "managedRuleGroupStatement" or "ruleGroupReferenceStatement" or "rateBasedStatement")
        {
            yield return new Objection(statement.Path, kind, "but must not lie within another statement");
        }
    }

    private static IEnumerable<Objection> Transformed(FirewallStatement statement) =>
        from kind in statement.Found
        let transformations = kind.Inputs.List("textTransformations")
        where transformations is { Count: < 1 or > TransformationsLimit }
        select new Objection(
            $"{statement.Path}.{kind.Name}.textTransformations", null, string.Create(CultureInfo.InvariantCulture, $"but must be 1 to {TransformationsLimit}, not {transformations.Count}"));
}
