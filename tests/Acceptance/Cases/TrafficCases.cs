using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Rules of security groups, inward and outward alike.</summary>
public sealed class TrafficCases : IProofs
{
    public IEnumerable<Case> Cases =>
    [
        .. Of("VPC-SECURITY-GROUP-INGRESS-RULE", "edge-https", "api-from-edge-in"),
        .. Of("VPC-SECURITY-GROUP-EGRESS-RULE", "worker-to-internet", "api-from-edge-out"),
    ];

    /// <param name="file">Before the numbers of the constraints.</param>
    /// <param name="open">A rule with a block of addresses, of one port of TCP.</param>
    /// <param name="between">A rule with a security group.</param>
    private static IEnumerable<Case> Of(string file, string open, string between)
    {
        Case Rule(int number, Func<PlannedResource, PlannedResource> passes, Func<PlannedResource, PlannedResource> trips) => Sides.OfTwin(
            $"{file}-{number:00}", open, twin => passes(twin.Set("cidrIpv4", "10.0.0.0/8")), twin => trips(twin.Set("cidrIpv4", "10.0.0.0/8")));
        Case Twice(int number, string from, Func<PlannedResource, PlannedResource> rule) => new(
            $"{file}-{number:00}", plan => Sides.Twin(plan, from, "first", rule), plan => Sides.Twin(Sides.Twin(plan, from, "first", rule), from, "second", rule));

        yield return Rule(1, rule => rule, rule => rule.Set("cidrIpv6", "2001:db8::/32"));
        yield return Rule(2, rule => rule, rule => rule.Set("cidrIpv4", "10.0.0.1/8"));
        yield return Rule(3, rule => rule.Set("description", "to inside"), rule => rule.Set("description", "in -> out"));
        yield return Rule(4, rule => rule, rule => rule.LeftOut("fromPort"));
        yield return Rule(5, rule => rule.Set("ipProtocol", "-1").LeftOut("fromPort").LeftOut("toPort"), rule => rule.Set("ipProtocol", "-1").LeftOut("toPort"));
        yield return Rule(6, rule => rule, rule => rule.LeftOut("toPort"));
        yield return Rule(7, rule => rule.Set("ipProtocol", "-1").LeftOut("fromPort").LeftOut("toPort"), rule => rule.Set("ipProtocol", "-1").LeftOut("fromPort"));
        yield return Rule(8, rule => rule.Set("toPort", 65535), rule => rule.Set("toPort", 65536));
        yield return Rule(9, rule => rule.Set("toPort", 443), rule => rule.Set("toPort", 442));
        yield return Rule(10, rule => rule.Set("fromPort", 0), rule => rule.Set("fromPort", -1));
        yield return Rule(11, rule => Ping(rule, -1), rule => Ping(rule, 0));
        yield return Twice(12, open, rule => rule.Set("cidrIpv4", "10.0.0.0/8"));
        yield return Twice(13, open, rule => rule.LeftOut("cidrIpv4").Set("cidrIpv6", "2001:db8::/32"));
        yield return Twice(14, open, rule => rule.LeftOut("cidrIpv4").Set("prefixListId", "pl-1"));
        yield return Twice(15, between, rule => rule.Set("fromPort", 8443).Set("toPort", 8443));
        yield return Rule(16, rule => rule.LeftOut("cidrIpv4").Set("cidrIpv6", "2001:db8::/32"), rule => rule.LeftOut("cidrIpv4").Set("cidrIpv6", "2001:db8::1/32"));
    }

    private static PlannedResource Ping(PlannedResource rule, int toPort) => rule.Set("ipProtocol", "icmp").Set("fromPort", -1).Set("toPort", toPort);
}
