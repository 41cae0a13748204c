namespace Infra.Policies.Delivery;

/// <summary>Every promise about GitHub.</summary>
internal static class DeliveryCatalog
{
    public static IReadOnlyList<Policy> All { get; } =
    [
        BranchPolicies.ChecksAreRequired,
        BranchPolicies.ReviewsAreRequired,
        BranchPolicies.HistoryStays,
        BranchPolicies.RulesBindEverybody,
        BranchPolicies.OwnersApprove,
        BranchPolicies.ConversationsEnd,
        BranchPolicies.HistoryIsLinear,
        DeliveryPolicies.OnlyItsBranchDeploys,
        DeliveryPolicies.NobodyApprovesTheirOwn,
        DeliveryPolicies.AdministratorsWaitToo,
        DeliveryPolicies.SomebodyApproves,
        DeliveryPolicies.SecretsAreReplacedInOrder,
        DeliveryPolicies.VariablesAreNoSecrets,
        DeliveryPolicies.DeployedBranchesAreNamed,
        RepositoryPolicies.ActionsAreChosen,
        RepositoryPolicies.WorkflowsReadOnly,
        RepositoryPolicies.SecretsAreNotPushed,
        RepositoryPolicies.VulnerabilitiesAreMended,
        RepositoryPolicies.MergedBranchesEnd,
        RepositoryPolicies.RepositoriesStay,
    ];
}
