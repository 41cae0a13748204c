using Infra.Plans;

namespace Infra.Policies.Network.Reachability;

/// <summary>Something that runs in the VPC.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its URN, or the name of the output that stands for it.</param>
/// <param name="Resource">Null for an output.</param>
/// <param name="Groups">The ids of its security groups.</param>
/// <param name="Subnets">Where it lies; empty where the plan does not say.</param>
/// <param name="IsAddressable">
/// Whether it can have a public address. Data counts as if it had one: it takes one flag to give it one, and nobody would look here.
/// </param>
internal sealed record Workload(
    ReachNodeKind Kind, string Id, PlannedResource? Resource, IReadOnlyList<string> Groups, IReadOnlyList<PlannedResource> Subnets, bool IsAddressable)
{
    public static ReachNodeKind? KindOf(PlannedResource resource) => resource.Type switch
    {
        ResourceTypes.LoadBalancer => ReachNodeKind.LoadBalancer,
        ResourceTypes.Service => ReachNodeKind.Service,
        ResourceTypes.Database or ResourceTypes.RestoreTestingSelection => ReachNodeKind.Database,
        ResourceTypes.Cache => ReachNodeKind.Cache,
        ResourceTypes.VpcEndpoint => ReachNodeKind.Endpoint,
        _ => null,
    };

    /// <summary>All of a plan, in its order.</summary>
    public static IEnumerable<Workload> In(Plan plan) =>
    [
        .. plan.OfType(ResourceTypes.LoadBalancer).Select(balancer =>
            Of(plan, balancer, "securityGroups", balancer.Texts("subnets"), balancer.Flag("internal") != true)),
        .. plan.OfType(ResourceTypes.Service).Select(service => Of(
            plan, service, "networkConfiguration.securityGroups", service.Texts("networkConfiguration.subnets"), service.Flag("networkConfiguration.assignPublicIp") == true)),
        .. plan.OfType(ResourceTypes.Database).Select(database => Of(plan, database, "vpcSecurityGroupIds", SubnetsOf(plan, database), isAddressable: true)),
        .. plan.OfType(ResourceTypes.RestoreTestingSelection).Select(copy => new Workload(
            ReachNodeKind.Database,
            copy.Urn,
            copy,
            Identifiers.In(copy.Text("restoreMetadataOverrides.vpcSecurityGroupIds")).Distinct(StringComparer.Ordinal).ToArray(),
            Places(plan, plan.Referred(ResourceTypes.DatabaseSubnets, copy.Text("restoreMetadataOverrides.dbSubnetGroupName"))?.Texts("subnetIds")),
            IsAddressable: true)),
        .. plan.OfType(ResourceTypes.Cache).Select(cache => Of(
            plan, cache, "securityGroupIds", plan.Referred(ResourceTypes.CacheSubnets, cache.Text("subnetGroupName"))?.Texts("subnetIds"), isAddressable: true)),
        .. plan.OfType(ResourceTypes.VpcEndpoint).Where(endpoint => endpoint.Text("vpcEndpointType") == "Interface").Select(endpoint =>
            Of(plan, endpoint, "securityGroupIds", endpoint.Texts("subnetIds"), isAddressable: false)),
        .. plan.Outputs.Select(output => OfOutput(plan, output.Key, Identifiers.In(output.Value).ToHashSet(StringComparer.Ordinal))).OfType<Workload>(),
    ];

    private static Workload Of(Plan plan, PlannedResource resource, string groups, IReadOnlyList<string>? subnets, bool isAddressable) =>
        new(KindOf(resource)!.Value, resource.Urn, resource, resource.Texts(groups) ?? [], Places(plan, subnets), isAddressable);

    /// <summary>An output that names a security group of the stack gives it to somebody outside the plan.</summary>
    private static Workload? OfOutput(Plan plan, string name, HashSet<string> named)
    {
        string[] groups = [.. named.Where(id => plan.Makes(ResourceTypes.SecurityGroup, id))];
        return groups.Length == 0 ? null
            : new Workload(ReachNodeKind.Outsider, name, null, groups, [.. named.Select(id => plan.Referred(ResourceTypes.Subnet, id)).OfType<PlannedResource>()], IsAddressable: false);
    }

    /// <summary>A replica lies where its source lies.</summary>
    private static IReadOnlyList<string>? SubnetsOf(Plan plan, PlannedResource database)
    {
        var source = plan.Where(ResourceTypes.Database, "identifier", database.Text("replicateSourceDb")).FirstOrDefault();
        return plan.Referred(ResourceTypes.DatabaseSubnets, database.Text("dbSubnetGroupName") ?? source?.Text("dbSubnetGroupName"))?.Texts("subnetIds");
    }

    private static IReadOnlyList<PlannedResource> Places(Plan plan, IReadOnlyList<string>? subnets) => plan.Subnets(subnets) ?? [];
}
