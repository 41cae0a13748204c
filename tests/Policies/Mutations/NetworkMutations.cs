namespace Tests.Policies.Mutations;

internal static class NetworkMutations
{
    public static IEnumerable<Mutation> All =>
    [
        .. NetworkOpennessMutations.All,
        .. NetworkGroupMutations.All,
        .. NetworkRouteMutations.All,
        .. NetworkVpcMutations.All,
        .. NetworkEndpointMutations.All,
        .. NetworkAclMutations.All,
    ];
}
