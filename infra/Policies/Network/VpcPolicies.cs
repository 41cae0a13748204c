using Infra.Network;
using Infra.Plans;

namespace Infra.Policies.Network;

/// <summary>VPCs, their subnets and what lies in them.</summary>
public static class VpcPolicies
{
    // What AWS takes for a VPC; the longer one for a subnet as well.
    private const int ShortestPrefix = 16;
    private const int LongestPrefix = 28;

    public static Policy SubnetsGiveNoPublicAddress => new()
    {
        Id = "NET-07",
        Severity = Severity.Blocker,
        Answers = ["EC2.15", "CKV_AWS_130", "AVD-AWS-0164"],
        Promise = "no subnet gives public addresses to what is put into it",
        Why = "Something put into the wrong subnet would be on the internet without anyone having said so.",
        Fix = "set MapPublicIpOnLaunch = false on the subnet, and leave AssignIpv6AddressOnCreation out",
        Select = plan => plan.OfType(ResourceTypes.Subnet),
        Holds = subnet => subnet.Flag("mapPublicIpOnLaunch") == false && subnet.Flag("assignIpv6AddressOnCreation") != true,
    };

    public static Policy TrafficIsRecorded => new()
    {
        Id = "NET-08",
        Severity = Severity.Blocker,
        Answers = ["EC2.6", "CIS-AWS-7.0.0/4.7", "AwsSolutions-VPC7", "CKV2_AWS_11", "AVD-AWS-0178"],
        Promise = "every VPC records at least its refused traffic in a log group of the stack",
        Why = "After an incident nobody can tell who talked to whom.",
        Fix = "declare a VpcFlowLog for the VPC; network.flowLogs is rejected or all",
        Select = plan => plan.OfType(ResourceTypes.Vpc),
        HoldsIn = (vpc, plan) => plan.Where(ResourceTypes.FlowLog, "vpcId", vpc.Id).Any(log =>
            log.Text("trafficType") is "REJECT" or "ALL" && plan.Makes(ResourceTypes.LogGroup, log.Text("logDestination"))),
    };

    public static Policy NothingDependsOnOneZone => new()
    {
        Id = "NET-10",
        Severity = Severity.Blocker,
        Promise = "whatever lists subnets lists them in at least two zones",
        Why = "A zone fails now and then, and everything that lies in it alone fails with it.",
        Fix = "name at least two letters in network.zones",
        Answers = ["ELB.13"],
        Select = plan =>
        [
            .. plan.OfType(ResourceTypes.DatabaseSubnets),
            .. plan.OfType(ResourceTypes.CacheSubnets),
            .. plan.OfType(ResourceTypes.Service),
            .. plan.OfType(ResourceTypes.LoadBalancer),
        ],
        HoldsIn = (user, plan) => Zones(plan.Subnets(user.Texts(user.Type switch
        {
            ResourceTypes.Service => "networkConfiguration.subnets",
            ResourceTypes.LoadBalancer => "subnets",
            _ => "subnetIds",
        }))).Count >= 2,
    };

    public static Policy SubnetsLieInTheirVpc => new()
    {
        Id = "NET-29",
        Severity = Severity.Blocker,
        Promise = "every subnet is a part of its VPC's range, and no smaller than /28",
        Why = "AWS refuses any other halfway through the deployment.",
        Fix = "take CidrBlock of the Subnet from CidrPlan.Subnet",
        Select = plan => plan.OfType(ResourceTypes.Subnet),
        HoldsIn = (subnet, plan) => Range(plan.Referred(ResourceTypes.Vpc, subnet.Text("vpcId"))) is { } vpc
            && Range(subnet) is { Prefix: <= LongestPrefix } range
            && vpc.Contains(range),
    };

    public static Policy SubnetsDoNotOverlap => new()
    {
        Id = "NET-30",
        Severity = Severity.Blocker,
        Promise = "no subnet lies within another one of its VPC, nor has the same range",
        Why = "AWS refuses the second one halfway through the deployment, and a tier that grew into another one would share its addresses.",
        Fix = "take CidrBlock of the Subnet from CidrPlan.Subnet",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.Subnet),
        // Of two ranges that overlap one lies in the other: so it is looked up in what is around it, and not compared with all.
        HoldsIn = (subnet, plan) => Range(subnet) is not { } range || !Enumerable.Range(0, range.Prefix + 1).Any(prefix =>
            plan.Where(ResourceTypes.Subnet, "cidrBlock", range.Around(prefix).ToString())
                .Any(other => other.Urn != subnet.Urn && other.Text("vpcId") == subnet.Text("vpcId"))),
    };

    public static Policy TheRangeIsPrivate => new()
    {
        Id = "NET-31",
        Severity = Severity.Blocker,
        Promise = "every VPC has a private range of /16 to /28",
        Why = "With addresses that belong to somebody else on the internet nothing in the VPC reaches them any more; and a VPC keeps its range for life.",
        Fix = "set network.cidr to a range within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
        Select = plan => plan.OfType(ResourceTypes.Vpc),
        Holds = vpc => Range(vpc) is { IsPrivate: true, Prefix: >= ShortestPrefix and <= LongestPrefix },
    };

    public static Policy NamesAreAnswered => new()
    {
        Id = "NET-32",
        Severity = Severity.Blocker,
        Promise = "every VPC answers for names, and gives its members some",
        Why = "Without it the names of the database, the cache and the endpoints lead nowhere, or past the endpoints and out through NAT.",
        Fix = "set EnableDnsSupport = true and EnableDnsHostnames = true on the Vpc",
        Select = plan => plan.OfType(ResourceTypes.Vpc),
        Holds = vpc => vpc.Flag("enableDnsSupport") == true && vpc.Flag("enableDnsHostnames") == true,
    };

    public static Policy TheEdgeIsInEveryZone => new()
    {
        Id = "NET-36",
        Severity = Severity.Blocker,
        Promise = "the load balancer lies in every zone of its VPC",
        Why = "To a task in a zone that it does not lie in it sends no request, and says so nowhere but in the state of the target.",
        Fix = "give the load balancer the network's Public placement, which has a subnet in each zone",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) => plan.Subnets(balancer.Texts("subnets")) is { } own
            && Zones(plan.Where(ResourceTypes.Subnet, "vpcId", own[0].Text("vpcId"))).IsSubsetOf(Zones(own)),
    };

    public static Policy TheDefaultVpcIsLeftAlone => new()
    {
        Id = "NET-37",
        Severity = Severity.Blocker,
        Answers = ["CKV_AWS_148", "AVD-AWS-0101"],
        Promise = "no default VPC is taken over, nor a subnet of one",
        Why = "Every subnet of a default VPC is public, and whatever was put there by hand before comes along.",
        Fix = "remove the DefaultVpc or DefaultSubnet and use the network's placements",
        IfPresent = true,
        IsProhibition = true,
        Select = plan => [.. plan.OfType(ResourceTypes.DefaultVpc), .. plan.OfType(ResourceTypes.DefaultSubnet)],
        Holds = _ => false,
    };

    public static Policy AddressesBelongToGateways => new()
    {
        Id = "NET-22",
        Severity = Severity.Blocker,
        Answers = ["EC2.12", "CKV2_AWS_19"],
        Disagreement = "Both are content with any use of an address; here it is a NAT gateway's, because anything else that holds one is open to the internet.",
        Promise = "every public address belongs to a NAT gateway",
        Why = "An address that nobody uses is paid for by the hour, and one that is used otherwise puts something on the internet past the load balancer.",
        Fix = "set AllocationId of the NatGateway to the address, or remove the address",
        Select = plan => plan.OfType(ResourceTypes.PublicAddress),
        HoldsIn = (address, plan) => plan.Where(ResourceTypes.NatGateway, "allocationId", address.Id).Any(),
    };

    private static CidrBlock? Range(PlannedResource? resource) =>
        resource?.Text("cidrBlock") is { } text && CidrBlock.TryParse(text, out var range) ? range : null;

    private static HashSet<string> Zones(IEnumerable<PlannedResource>? subnets) =>
        (subnets ?? []).Select(subnet => subnet.Text("availabilityZone")).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
