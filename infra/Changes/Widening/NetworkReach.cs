using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Widening;

/// <summary>What a rule of a security group lets through.</summary>
/// <param name="Group">The group, by its id.</param>
/// <param name="IsIn">It lets in; otherwise out.</param>
/// <param name="Peer">A range of addresses, a group, a prefix list.</param>
/// <param name="Protocol"><c>tcp</c>; <c>-1</c> for every one.</param>
/// <param name="From">The first port.</param>
/// <param name="To">The last port.</param>
internal sealed record NetworkReach(string Group, bool IsIn, string Peer, string Protocol, double From, double To)
{
    private const string Every = "-1";

    /// <summary>What a rule, or a group with rules of its own, lets through; nothing for another resource.</summary>
    public static IEnumerable<NetworkReach> Of(PlannedResource resource) => resource.Type switch
    {
        ResourceTypes.IngressRule or ResourceTypes.EgressRule => Read(
            PlannedValue.Text(resource.At("securityGroupId")),
            resource.Type == ResourceTypes.IngressRule,
            resource.Inputs,
            "ipProtocol",
            ["cidrIpv4", "cidrIpv6", "prefixListId", "referencedSecurityGroupId"]),
        ResourceTypes.OlderSecurityGroupRule => Read(
            PlannedValue.Text(resource.At("securityGroupId")),
            resource.At("type") is not "egress",
            resource.Inputs,
            "protocol",
            ["cidrBlocks", "ipv6CidrBlocks", "prefixListIds", "sourceSecurityGroupId"]),
        ResourceTypes.SecurityGroup or ResourceTypes.DefaultSecurityGroup => Within(resource, "ingress").Concat(Within(resource, "egress")),
        _ => [],
    };

    /// <summary>Whether whatever passes another one passes this one as well.</summary>
    public bool Covers(NetworkReach other) => Group == other.Group && IsIn == other.IsIn
        && (Protocol == Every || (Protocol == other.Protocol && From <= other.From && To >= other.To))
        && AddressRange.Covers(Peer, other.Peer);

    /// <summary>The same of a group that was called otherwise.</summary>
    public NetworkReach Renamed(Func<string, string> rename) => this with { Group = rename(Group), Peer = rename(Peer) };

    public string Ports => Protocol == Every ? "everything" : From == To ? FormattableString.Invariant($"{Protocol} {From}") : FormattableString.Invariant($"{Protocol} {From} to {To}");

    public string PeerName => AddressRange.IsEverywhere(Peer) ? $"everywhere ({Peer})" : Peer;

    private static IEnumerable<NetworkReach> Within(PlannedResource group, string input) => PlannedValue.Maps(group.Inputs.GetValueOrDefault(input)).SelectMany(rule =>
        Read(group.Urn, input == "ingress", rule, "protocol", ["cidrBlocks", "ipv6CidrBlocks", "prefixListIds", "securityGroups"])
            .Concat(rule.GetValueOrDefault("self") is true ? [Read(group.Urn, input == "ingress", rule, "itself", "protocol")] : []));

    private static IEnumerable<NetworkReach> Read(string group, bool isIn, IReadOnlyDictionary<string, object?> rule, string protocol, string[] peers) =>
        peers.SelectMany(peer => PlannedValue.Texts(rule.GetValueOrDefault(peer))).Select(peer => Read(group, isIn, rule, peer, protocol));

    private static NetworkReach Read(string group, bool isIn, IReadOnlyDictionary<string, object?> rule, string peer, string protocol)
    {
        var name = PlannedValue.Text(rule.GetValueOrDefault(protocol));
        return new NetworkReach(group, isIn, peer, name is "all" ? Every : name, rule.GetValueOrDefault("fromPort") as double? ?? 0, rule.GetValueOrDefault("toPort") as double? ?? 65535);
    }
}
