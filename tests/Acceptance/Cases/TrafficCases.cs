using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Rules of security groups, inward and outward alike.</summary>
public sealed class TrafficCases : IProofs
{
    public IEnumerable<Case> Cases =>
    [
        .. Of("VPC-SECURITY-GROUP-INGRESS-RULE", "edge-https"),
        .. Of("VPC-SECURITY-GROUP-EGRESS-RULE", "worker-to-internet"),
    ];

    /// <param name="file">Before the numbers of the constraints.</param>
    /// <param name="open">A rule with a block of addresses, of one port of TCP.</param>
    private static IEnumerable<Case> Of(string file, string open)
    {
        Case Rule(int number, Func<PlannedResource, PlannedResource> passes, Func<PlannedResource, PlannedResource> trips) => Sides.OfTwin(
            $"{file}-{number:00}", open, twin => passes(twin.Set("cidrIpv4", "10.0.0.0/8")), twin => trips(twin.Set("cidrIpv4", "10.0.0.0/8")));
        Case Twice(int number, Func<PlannedResource, PlannedResource> rule) => new(
            $"{file}-{number:00}", plan => Sides.Twin(plan, open, "first", rule), plan => Sides.Twin(Sides.Twin(plan, open, "first", rule), open, "second", rule));

        yield return Rule(5, rule => All(rule).LeftOut("fromPort").LeftOut("toPort"), rule => All(rule).LeftOut("toPort"));
        yield return Rule(7, rule => All(rule).LeftOut("fromPort").LeftOut("toPort"), rule => All(rule).LeftOut("fromPort"));
        yield return Twice(13, rule => rule.LeftOut("cidrIpv4").Set("cidrIpv6", "2001:db8::/32"));
        yield return Twice(14, rule => rule.LeftOut("cidrIpv4").Set("prefixListId", "pl-1"));
        yield return Rule(16, rule => rule.LeftOut("cidrIpv4").Set("cidrIpv6", "2001:db8::/32"), rule => rule.LeftOut("cidrIpv4").Set("cidrIpv6", "2001:db8::1/32"));
    }

    private static PlannedResource All(PlannedResource rule) => rule.Set("ipProtocol", "-1");
}
