using Infra.Plans;

namespace Infra.Policies.Network;

/// <summary>A line of a network ACL that lets something through, whether within the ACL or beside it.</summary>
/// <param name="IsInbound">Into the subnet, not out of it.</param>
/// <param name="Source">The IPv4 range; null where it is one of IPv6, or none.</param>
/// <param name="Protocol">By name or by number; <c>-1</c> for everything.</param>
/// <param name="From">The first port; null where the line names none.</param>
/// <param name="To">The last port; null where the line names none.</param>
internal sealed record AclEntry(bool IsInbound, string? Source, string? Protocol, double? From, double? To)
{
    private const int Ports = 65536;

    public bool IsOpen => !SecurityRules.IsPrivate(Source);

    /// <summary>Some ports of TCP or UDP. The ports from 1 on are as good as all.</summary>
    public bool NamesPorts => Protocol is "tcp" or "udp" or "6" or "17" && From > 0 && To - From < Ports - 2;

    /// <summary>The web itself, or the ports on which replies come back; the one of remote desktops lies among them.</summary>
    public bool IsWebOrReply => (From, To) is (80, 80) or (443, 443) || (From >= 1024 && (To < 3389 || From > 3389));

    /// <summary>What an ACL, or a rule of one, lets through. What does not say that it denies counts as if it allowed.</summary>
    public static IEnumerable<AclEntry> Of(PlannedResource resource) => resource.Type == ResourceTypes.NetworkAclRule
        ? resource.Text("ruleAction") == "deny" ? [] : [Read(resource.AllInputs(), isInbound: resource.Flag("egress") != true)]
        : [.. Within(resource, "ingress", isInbound: true), .. Within(resource, "egress", isInbound: false)];

    private static IEnumerable<AclEntry> Within(PlannedResource acl, string input, bool isInbound) =>
        (acl.Items(input) ?? []).Where(entry => entry.Text("action") != "deny").Select(entry => Read(entry, isInbound));

    private static AclEntry Read(PlannedMap entry, bool isInbound) =>
        new(isInbound, entry.Has("ipv6CidrBlock") ? null : entry.Text("cidrBlock"), entry.Text("protocol"), entry.Number("fromPort"), entry.Number("toPort"));
}
