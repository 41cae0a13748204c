using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Widening;

/// <summary>What gives something an address or a door that anybody can reach.</summary>
internal static class AddressRules
{
    public static IReadOnlyList<ReachRule> All { get; } =
    [
        new(ResourceTypes.Subnet, "mapPublicIpOnLaunch", ReachTests.On, "gives whatever starts in it a public address") { IsOfNew = true },
        new(ResourceTypes.Subnet, "assignIpv6AddressOnCreation", ReachTests.On, "gives whatever starts in it an IPv6 address") { IsOfNew = true },
        new(ResourceTypes.Service, "networkConfiguration.assignPublicIp", ReachTests.On, "gives its tasks public addresses") { IsOfNew = true },
        new(ResourceTypes.Database, "publiclyAccessible", ReachTests.On, "has a public address") { IsOfNew = true },
        new(ResourceTypes.LoadBalancer, "internal", ReachTests.Off, "answers on public addresses"),
        new(ResourceTypes.Distribution, "webAclId", ReachTests.Gone, "lets requests past the firewall"),
        new(ResourceTypes.BucketPublicAccess, "blockPublicAcls", ReachTests.Off, "lets an ACL make objects public"),
        new(ResourceTypes.BucketPublicAccess, "blockPublicPolicy", ReachTests.Off, "lets a policy make the bucket public"),
        new(ResourceTypes.BucketPublicAccess, "ignorePublicAcls", ReachTests.Off, "heeds ACLs that make objects public"),
        new(ResourceTypes.BucketPublicAccess, "restrictPublicBuckets", ReachTests.Off, "lets anybody in where the policy is public"),
        new(ResourceTypes.BucketAcl, "acl", Public, "gives objects to strangers") { IsOfNew = true },
        new("aws:lambda/functionUrl:FunctionUrl", "authorizationType", Open, "can be called by anybody") { IsOfNew = true },
        new(ResourceTypes.Role, "permissionsBoundary", OtherBoundary, "has another limit of what it may ever be allowed"),
        new(ResourceTypes.OidcProvider, "clientIdLists", ReachTests.More, "trusts tokens for other audiences"),
        new(ResourceTypes.OidcProvider, "url", ReachTests.OtherNames, "trusts whoever that issuer vouches for") { IsOfNew = true },
    ];

    private static (string? Before, string After)? Public(object? before, object? after) =>
        after is string acl && (acl.StartsWith("public-", StringComparison.Ordinal) || acl == "authenticated-read") && PlannedValue.Text(before) != acl ? (before as string, acl) : null;

    private static (string? Before, string After)? Open(object? before, object? after) => after is "NONE" && before is not "NONE" ? (before as string, "NONE") : null;

    /// <summary>Where a name is known only later, it may be the same one.</summary>
    private static (string? Before, string After)? OtherBoundary(object? before, object? after) =>
        before is string old && after is not Unknown && PlannedValue.Text(after) != old ? (old, PlannedValue.Text(after)) : null;
}
