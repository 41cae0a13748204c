namespace Tests.Policies.Mutations;

/// <summary>For every policy the ways in which a plan breaks it, and it alone.</summary>
internal static class AllMutations
{
    private static readonly Lazy<IReadOnlyDictionary<string, Mutation>> ByName = new(() => All.ToDictionary(mutation => mutation.Name, StringComparer.Ordinal));

    public static IEnumerable<Mutation> All =>
    [
        .. NetworkMutations.All,
        .. DatabaseMutations.All,
        .. CacheMutations.All,
        .. BackupMutations.All,
        .. ComputeMutations.All,
        .. ImageMutations.All,
        .. EdgeMutations.All,
        .. BucketMutations.All,
        .. IdentityMutations.All,
        .. PermissionMutations.All,
        .. ReachMutations.All,
        .. AttachmentMutations.All,
        .. TrustMutations.All,
        .. KeyMutations.All,
        .. SecretMutations.All,
        .. TopicMutations.All,
        .. ParameterMutations.All,
        .. AlarmMutations.All,
        .. GitHubMutations.All,
        .. NamingMutations.All,
    ];

    public static TheoryData<string> Names => new(ByName.Value.Keys);

    public static Mutation Named(string name) => ByName.Value[name];
}
