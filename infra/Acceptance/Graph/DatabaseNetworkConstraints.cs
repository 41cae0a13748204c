using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Where databases and caches lie.</summary>
internal static class DatabaseNetworkConstraints
{
    public static CodedConstraint DatabasesCoverTwoZones => new()
    {
        Id = "DATABASE-ZONES-01",
        Type = ResourceTypes.DatabaseSubnets,
        Property = "subnetIds",
        Says = "must lie in two zones at least",
        Answer = "DBSubnetGroupDoesNotCoverEnoughAZs: The DB subnet group doesn't meet Availability Zone (AZ) coverage requirement",
        Noticed = Noticed.Apply,
        Fix = "set network.zones to two or more",
        Source = $"{Sources.Guide("amazon-rds-user-guide", "USER_VPC.WorkingWithRDSInstanceinaVPC")}; github hashicorp/terraform-provider-aws issue 17373",
        // That there are too few of them is another constraint.
        Objections = (group, plan) => plan.Zones(group.Texts("subnetIds")) is { Count: > 1 } zones && zones.Distinct(StringComparer.Ordinal).ToArray() is [var zone]
            ? [new Objection("subnetIds", Objecting.Names(plan.OwnSubnets(group.Texts("subnetIds"))), $"but the subnets lie in one zone: {zone}")] : [],
    };

    public static CodedConstraint DatabaseSubnetsAreOfOneVpc => OneVpc("DATABASE-VPC-01", ResourceTypes.DatabaseSubnets, "InvalidSubnet: Subnets must all be in the same VPC");

    public static CodedConstraint DatabaseGroupsAreOfTheVpc => new()
    {
        Id = "DATABASE-VPC-02",
        Type = ResourceTypes.Database,
        Property = "vpcSecurityGroupIds",
        Says = "must be of the VPC of the subnet group",
        Answer = "InvalidParameterCombination: The DB instance and EC2 security group are in different VPCs",
        Noticed = Noticed.Apply,
        Fix = "set VpcId of the SecurityGroup to the VPC of the subnets",
        Source = Sources.Guide("amazon-rds-user-guide", "USER_VPC.WorkingWithRDSInstanceinaVPC"),
        Objections = (database, plan) => Elsewhere(plan, database, "vpcSecurityGroupIds", plan.VpcOfGroup(ResourceTypes.DatabaseSubnets, database.Text("dbSubnetGroupName"))),
    };

    public static CodedConstraint CachesCoverTwoZones => new()
    {
        Id = "CACHE-ZONES-01",
        Type = ResourceTypes.Cache,
        Property = "multiAzEnabled",
        Says = "works only with subnets in two zones at least",
        Answer = "InvalidParameterCombination: Multi-AZ is enabled but the subnet group covers one Availability Zone",
        Noticed = Noticed.Apply,
        Fix = "set network.zones to two or more",
        Source = Sources.Botocore("elasticache/2015-02-02", "CreateCacheSubnetGroupMessage.SubnetIds"),
        Objections = (cache, plan) => cache.Flag("multiAzEnabled") == true && plan.Referred(ResourceTypes.CacheSubnets, cache.Text("subnetGroupName")) is { } group
            && plan.Zones(group.Texts("subnetIds"))?.Distinct(StringComparer.Ordinal).ToArray() is [var zone]
                ? [new Objection("multiAzEnabled", "true", $"but the subnets of {group.Name} lie in one zone: {zone}")] : [],
    };

    public static CodedConstraint CacheSubnetsAreOfOneVpc => OneVpc("CACHE-VPC-01", ResourceTypes.CacheSubnets, "InvalidSubnet: Subnets must all be in the same VPC");

    public static CodedConstraint CacheGroupsAreOfTheVpc => new()
    {
        Id = "CACHE-VPC-02",
        Type = ResourceTypes.Cache,
        Property = "securityGroupIds",
        Says = "must be of the VPC of the subnet group",
        Answer = "InvalidParameterCombination: Security groups must belong to the VPC of the cache subnet group",
        Noticed = Noticed.Apply,
        Fix = "set VpcId of the SecurityGroup to the VPC of the subnets",
        Source = Sources.Botocore("elasticache/2015-02-02", "CreateReplicationGroupMessage.SecurityGroupIds"),
        Objections = (cache, plan) => Elsewhere(plan, cache, "securityGroupIds", plan.VpcOfGroup(ResourceTypes.CacheSubnets, cache.Text("subnetGroupName"))),
    };

    public static CodedConstraint PublicDatabasesAreReached => new()
    {
        Id = "DATABASE-PUBLIC-01",
        Type = ResourceTypes.Database,
        Property = "publiclyAccessible",
        Says = "works only in subnets that lead to an internet gateway each",
        Answer = "InvalidVPCNetworkStateFault: Cannot create a publicly accessible DBInstance. The specified VPC has no internet gateway attached",
        Noticed = Noticed.Apply,
        Fix = "set PubliclyAccessible = false",
        Source = Sources.Guide("amazon-rds-user-guide", "USER_VPC.WorkingWithRDSInstanceinaVPC"),
        Objections = (database, plan) => SubnetsOfPublic(plan, database).Where(subnet => plan.IsPublic(subnet) == false).Take(1)
            .Select(subnet => new Objection("publiclyAccessible", "true", $"but none of the routes of {subnet.Name} leads 0.0.0.0/0 to an internet gateway")),
    };

    public static CodedConstraint PublicDatabasesHaveNames => new()
    {
        Id = "DATABASE-PUBLIC-02",
        Type = ResourceTypes.Database,
        Property = "publiclyAccessible",
        Says = "works only in a VPC with enableDnsSupport and enableDnsHostnames",
        Answer = "InvalidVPCNetworkStateFault: Cannot create a publicly accessible DBInstance. The specified VPC does not support DNS resolution, DNS hostnames, or both",
        Noticed = Noticed.Apply,
        Fix = "set PubliclyAccessible = false",
        Source = Sources.Guide("amazon-rds-user-guide", "USER_VPC.WorkingWithRDSInstanceinaVPC"),
        Objections = (database, plan) => plan.Referred(ResourceTypes.Vpc, SubnetsOfPublic(plan, database).Vpcs() is [var only] ? only : null) is { } vpc
            && (vpc.Flag("enableDnsSupport") == false || vpc.Flag("enableDnsHostnames") != true)
                ? [new Objection("publiclyAccessible", "true", $"but {vpc.Name} does not have both on")] : [],
    };

    public static IReadOnlyList<CodedConstraint> All =>
    [
        DatabasesCoverTwoZones, DatabaseSubnetsAreOfOneVpc, DatabaseGroupsAreOfTheVpc, CachesCoverTwoZones, CacheSubnetsAreOfOneVpc, CacheGroupsAreOfTheVpc,
        PublicDatabasesAreReached, PublicDatabasesHaveNames,
    ];

    private static CodedConstraint OneVpc(string id, string type, string answer) => new()
    {
        Id = id,
        Type = type,
        Property = "subnetIds",
        Says = "must be of one VPC",
        Answer = answer,
        Noticed = Noticed.Apply,
        Fix = "give the subnet group one placement of the network",
        Source = Sources.Guide("amazon-rds-user-guide", "USER_VPC.WorkingWithRDSInstanceinaVPC"),
        Objections = (group, plan) => plan.OwnSubnets(group.Texts("subnetIds")).Vpcs() is { Count: > 1 } vpcs
            ? [new Objection("subnetIds", Objecting.Names(plan.OwnSubnets(group.Texts("subnetIds"))), $"but they are of {Objecting.Listed(vpcs)}")] : [],
    };

    private static IEnumerable<Objection> Elsewhere(Plan plan, PlannedResource resource, string input, string? vpc) => vpc is null ? [] :
        plan.OwnGroups(resource.Texts(input)).Where(group => group.Text("vpcId") is { } other && other != vpc)
            .Select(group => new Objection(input, group.Name, $"but it is of {group.Text("vpcId")} and the subnets are of {vpc}"));

    private static IReadOnlyList<PlannedResource> SubnetsOfPublic(Plan plan, PlannedResource database) => database.Flag("publiclyAccessible") == true
        ? plan.OwnSubnets(plan.Referred(ResourceTypes.DatabaseSubnets, database.Text("dbSubnetGroupName"))?.Texts("subnetIds")) : [];
}
