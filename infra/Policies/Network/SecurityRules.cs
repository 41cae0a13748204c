using Infra.Network;
using Infra.Plans;
using Infra.Policies.Network.Reachability;

namespace Infra.Policies.Network;

/// <summary>Reading the rules of security groups.</summary>
internal static class SecurityRules
{
    private static readonly PerPlan<HashSet<RuleEnd>> Admitted = new(FindAdmitted);

    private static readonly PerPlan<HashSet<RuleEnd>> Permitted = new(FindPermitted);

    /// <summary>In both directions, in the order of the plan.</summary>
    public static IEnumerable<PlannedResource> SecurityGroupRules(this Plan plan) => [.. plan.OfType(ResourceTypes.IngressRule), .. plan.OfType(ResourceTypes.EgressRule)];

    /// <summary>Between security groups, or within private address ranges. A rule that names neither has not been thought about.</summary>
    public static bool IsFromWithin(PlannedResource rule) =>
        !IsFromInternet(rule) && (rule.Has("cidrIpv4") || rule.Has("referencedSecurityGroupId"));

    /// <summary>It names addresses that are not private for certain: nobody looks into a prefix list, and no VPC of ours has IPv6.</summary>
    public static bool IsFromInternet(PlannedResource rule) =>
        rule.Has("cidrIpv6") || rule.Has("prefixListId") || (rule.Text("cidrIpv4") is { } range && !IsPrivate(range));

    public static bool NamesAddresses(PlannedResource rule) => rule.Has("cidrIpv4") || rule.Has("cidrIpv6") || rule.Has("prefixListId");

    public static bool IsPrivate(string? range) => range is not null && CidrBlock.TryParse(range, out var block) && block.IsPrivate;

    public static bool IsOneTcpPort(PlannedResource rule) => rule.Text("ipProtocol") == "tcp" && rule.Number("fromPort") is { } port && rule.Number("toPort") == port;

    public static bool IsTcpPort(PlannedResource rule, double port) => IsOneTcpPort(rule) && rule.Number("fromPort") == port;

    /// <summary>Whether the group that a rule names lets through what the rule lets through at its own group.</summary>
    public static bool HasOtherEnd(Plan plan, PlannedResource rule) => rule.Type == ResourceTypes.IngressRule
        ? Permitted.Of(plan).Contains(RuleEnd.Of(rule, "referencedSecurityGroupId", "securityGroupId"))
        : Admitted.Of(plan).Contains(RuleEnd.Of(rule, "securityGroupId", "referencedSecurityGroupId"));

    /// <summary>Whether a rule at either end is about calls from one group to another on one TCP port.</summary>
    public static bool Connects(Plan plan, string caller, string called, double port)
    {
        var end = new RuleEnd(caller, called, new PortRange("tcp", port, port));
        return Admitted.Of(plan).Contains(end) || Permitted.Of(plan).Contains(end);
    }

    private static HashSet<RuleEnd> FindAdmitted(Plan plan) => plan.OfType(ResourceTypes.IngressRule).Select(rule => RuleEnd.Of(rule, "referencedSecurityGroupId", "securityGroupId")).ToHashSet();

    private static HashSet<RuleEnd> FindPermitted(Plan plan) => plan.OfType(ResourceTypes.EgressRule).Select(rule => RuleEnd.Of(rule, "securityGroupId", "referencedSecurityGroupId")).ToHashSet();

    /// <summary>What both ends of a permission have in common.</summary>
    private readonly record struct RuleEnd(string? Caller, string? Called, PortRange Ports)
    {
        public static RuleEnd Of(PlannedResource rule, string caller, string called) => new(rule.Text(caller), rule.Text(called), PortRange.Of(rule));
    }
}
