namespace Infra.Policies.Access;

/// <summary>Every promise about identities, keys and secrets.</summary>
internal static class AccessCatalog
{
    public static IReadOnlyList<Policy> All { get; } =
    [
        AccessPolicies.NobodyMayDoEverything,
        AccessPolicies.EverywhereHasACondition,
        AccessPolicies.ServicesActForThisAccount,
        AccessPolicies.PermissionsStandBesideTheirRole,
        AccessPolicies.NobodyAdmitsEveryone,
        AccessPolicies.DeploymentsCannotPromoteThemselves,
        AccessPolicies.DeploymentsReadNoSecrets,
        AccessPolicies.KeysRotate,
        AccessPolicies.KeysBelongToTheAccount,
        AccessPolicies.KeysNameTheirUsers,
        AccessPolicies.SecretsStaySecret,
        AccessPolicies.SecretsCanComeBack,
        LimitPolicies.GitHubIsNamedExactly,
        LimitPolicies.RolesHaveALimit,
        LimitPolicies.DeploymentsMakeNoStrongerRole,
        LimitPolicies.DeploymentsWidenNoLimit,
        LimitPolicies.PlansChangeNothing,
        LimitPolicies.PlansReadNoSecret,
        LimitPolicies.PipelinesListTheirActions,
        LimitPolicies.LimitsHoldNoIdentities,
    ];
}
