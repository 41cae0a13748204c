using Infra.Policies;

namespace Infra.Changes.Loss;

/// <summary>Kinds that hold no data, but what everything else stands in or what the outside knows it by. See <see cref="StoreKinds"/>.</summary>
internal static class PlaceKinds
{
    public static IReadOnlyList<ReplaceableKind> All { get; } =
    [
        new(ResourceTypes.Vpc, "internal/service/ec2/vpc_.go")
        {
            Always = ["ipv4IpamPoolId", "ipv4NetmaskLength"],
            UnlessLeftOut = ["cidrBlock"],
            Sometimes = [new("instanceTenancy") { Only = ReplacementConditions.IsAnotherTenancy }],
            Lost = "everything in the network goes with it, the database and the cache first",
            Safe = "make another network beside this one and move into it tier by tier; to have more addresses, add a second range to the VPC",
        },
        new(ResourceTypes.Subnet, "internal/service/ec2/vpc_subnet.go")
        {
            Always = ["ipv4IpamPoolId", "ipv4NetmaskLength", "ipv6IpamPoolId", "ipv6Native", "ipv6NetmaskLength", "outpostArn", "vpcId"],
            UnlessLeftOut = ["availabilityZone", "availabilityZoneId", "cidrBlock"],
            Sometimes = [new("ipv6CidrBlock") { Only = ReplacementConditions.AssignedAddresses }],
            Lost = "what lies in the subnet is cut off or deleted, and AWS refuses to delete it for as long as something does",
            Safe = "add a subnet with a range of its own, move what lies in this one, and remove it in a change of its own",
        },
        new(ResourceTypes.LoadBalancer, "internal/service/elbv2/load_balancer.go")
        {
            Always = ["customerOwnedIpv4Pool", "internal", new("loadBalancerType", "application")],
            UnlessLeftOut = ["name", "namePrefix"],
            Sometimes =
            [
                new("securityGroups") { Only = ReplacementConditions.IsNetworkBalancer },
                new("subnetMappings") { Only = ReplacementConditions.IsNetworkBalancer },
                new("subnets") { Only = ReplacementConditions.IsNetworkBalancer },
            ],
            Lost = "its DNS name is gone: customers reach nothing until every record that names it has changed and run out",
            Safe = "make the other load balancer beside this one, move the DNS records over, and remove this one once their time to live is over",
        },
        new(ResourceTypes.Zone, "internal/service/route53/zone.go")
        {
            Always = ["delegationSetId", "name"],
            Lost = "its records and its name servers are gone: the domain answers nobody until the registrar names the new ones",
            Safe = "make the other zone beside this one, fill it, change the name servers at the registrar, and remove this one two days later",
        },
        new(ResourceTypes.Topic, "internal/service/sns/topic.go")
        {
            Always = ["fifoTopic"],
            UnlessLeftOut = ["name", "namePrefix"],
            Lost = "its subscriptions are gone: nobody is told of an alarm until each of them is made and confirmed again",
            Safe = "make the other topic beside this one, let everybody confirm it, point the alarms there, and remove this one in a change of its own",
        },
    ];
}
