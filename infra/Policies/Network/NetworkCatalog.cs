namespace Infra.Policies.Network;

/// <summary>Every promise about the network.</summary>
internal static class NetworkCatalog
{
    public static IReadOnlyList<Policy> All { get; } =
    [
        NetworkPolicies.OnlyTheEdgeIsOpen,
        NetworkPolicies.RulesSayWhatTheyAreFor,
        NetworkPolicies.RulesAreResources,
        NetworkPolicies.TheDefaultGroupIsEmpty,
        NetworkPolicies.DataHasNoWayOut,
        NetworkPolicies.TasksGoOutThroughNat,
        NetworkPolicies.SubnetsGiveNoPublicAddress,
        NetworkPolicies.TrafficIsRecorded,
        NetworkPolicies.S3IsReachedDirectly,
        NetworkPolicies.NothingDependsOnOneZone,
        NetworkPolicies.OnlyHttpsLeaves,
        NetworkPolicies.NothingLeavesTheData,
        NetworkPolicies.ThePublicTierIsForTheEdge,
    ];
}
