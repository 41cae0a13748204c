using Infra.Plans;

namespace Infra.Policies.Network.Reachability;

/// <summary>What a rule opens.</summary>
/// <param name="Protocol">As AWS calls it: <c>tcp</c>, <c>udp</c>, <c>icmp</c>, or <c>-1</c> for everything.</param>
/// <param name="From">The first port; null where the rule names none.</param>
/// <param name="To">The last port; null where the rule names none.</param>
public readonly record struct PortRange(string? Protocol, double? From, double? To)
{
    internal static PortRange Of(PlannedResource rule) => new(rule.Text("ipProtocol"), rule.Number("fromPort"), rule.Number("toPort"));

    /// <summary>For example <c>tcp 443</c>, <c>udp 8000-8010</c>, <c>everything</c>.</summary>
    public override string ToString() => (Protocol, From, To) switch
    {
        (null or "-1", _, _) => "everything",
        (_, null, _) or (_, _, null) => Protocol,
        var (_, from, to) when from == to => $"{Protocol} {from}",
        _ => $"{Protocol} {From}-{To}",
    };
}
