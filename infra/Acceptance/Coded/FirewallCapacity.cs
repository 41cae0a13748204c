using System.Globalization;
using Infra.Plans;

namespace Infra.Acceptance.Coded;

/// <summary>The capacity units that a firewall takes at least: AWS may add some for texts that are transformed before they are looked at.</summary>
internal static class FirewallCapacity
{
    /// <summary>What a firewall may take.</summary>
    public const int Limit = 5000;

    private const int EachCustomKey = 30;

    /// <summary>The sum over its statements. Groups of one's own and of other vendors count as nothing: only the account knows their units.</summary>
    public static int Of(PlannedResource firewall) => FirewallStatement.Of(firewall).Sum(statement => statement.Found.Sum(kind => Units(kind.Name, kind.Inputs)));

    private static int Units(string kind, PlannedMap inputs) => kind switch
    {
        "managedRuleGroupStatement" => inputs.Text("vendorName") == "AWS" && inputs.Text("name") is { } group ? Published(group) : 0,
        "rateBasedStatement" => 2 + (EachCustomKey * (inputs.Items("customKeys")?.Count ?? 0)),
        "byteMatchStatement" => inputs.Text("positionalConstraint") is "CONTAINS" or "CONTAINS_WORD" ? 10 : 2,
        "sqliMatchStatement" => inputs.Text("sensitivityLevel") == "HIGH" ? 30 : 20,
        "xssMatchStatement" => 40,
        "regexMatchStatement" => 3,
        "regexPatternSetReferenceStatement" => 25,
        "asnMatchStatement" or "geoMatchStatement" or "ipSetReferenceStatement" or "labelMatchStatement" or "sizeConstraintStatement" => 1,
        _ => 0,
    };

    private static int Published(string group) =>
        int.TryParse(DatedFacts.Of("waf-managed-rule-groups").Values.GetValueOrDefault(group), NumberStyles.None, CultureInfo.InvariantCulture, out var units) ? units : 0;
}
