using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Where a load balancer stands.</summary>
internal static class BalancerConstraints
{
    private const string Subnets = "subnets";

    /// <summary>The longest prefix of a subnet that a load balancer takes: it keeps eight addresses for itself.</summary>
    private const int LongestPrefix = 27;

    public static CodedConstraint StandsInTwoZones => new()
    {
        Id = "BALANCER-ZONES-01",
        Type = ResourceTypes.LoadBalancer,
        Property = Subnets,
        Says = "must lie in two zones at least",
        Answer = "ValidationError: At least two subnets in two different Availability Zones must be specified",
        Noticed = Noticed.Apply,
        Fix = "set network.zones to two or more",
        Source = $"{Sources.Botocore("elbv2/2015-12-01", "CreateLoadBalancerInput.Subnets")}; github hashicorp/terraform-provider-aws issue 15145",
        Objections = (balancer, plan) => IsApplication(balancer) && plan.Zones(References(balancer))?.Distinct(StringComparer.Ordinal).ToArray() is [var zone]
            ? [new Objection(Place(balancer), Objecting.Names(plan.OwnSubnets(References(balancer))), $"but the subnets lie in one zone: {zone}")] : [],
    };

    public static CodedConstraint StandsOnceInAZone => new()
    {
        Id = "BALANCER-ZONES-02",
        Type = ResourceTypes.LoadBalancer,
        Property = Subnets,
        Says = "must be one for each zone",
        Answer = "InvalidConfigurationRequest: A load balancer cannot be attached to multiple subnets in the same Availability Zone",
        Noticed = Noticed.Apply,
        Fix = "give the load balancer one subnet of each zone: the network's Public placement",
        Source = $"{Sources.Botocore("elbv2/2015-12-01", "CreateLoadBalancerInput.Subnets")}; github aws/copilot-cli issue 1928",
        // That they are all in one zone is another constraint.
        Objections = (balancer, plan) => plan.OwnSubnets(References(balancer)) is var subnets && subnets.Select(NetworkFacts.Zone).Distinct(StringComparer.Ordinal).Count() > 1
            ? subnets.Where(subnet => subnet.Zone() is not null).GroupBy(subnet => subnet.Zone()!, StringComparer.Ordinal).Where(zone => zone.Count() > 1)
                .Select(zone => new Objection(Place(balancer), Objecting.Names(zone), $"but all of these lie in {zone.Key}"))
            : [],
    };

    public static CodedConstraint SubnetsAreLargeEnough => new()
    {
        Id = "BALANCER-SIZE-01",
        Type = ResourceTypes.LoadBalancer,
        Property = Subnets,
        Says = $"must be /{LongestPrefix} or larger each",
        Answer = "InvalidSubnet: Not enough IP space available in subnet ...: ELB requires at least 8 free IP addresses in each subnet",
        Noticed = Noticed.Apply,
        Fix = "set network.cidr to a larger range",
        Source = Sources.Guide("elb-application-load-balancers-user-guide", "application-load-balancers"),
        Objections = (balancer, plan) => plan.OwnSubnets(References(balancer)).Where(subnet => subnet.Range()?.Prefix > LongestPrefix)
            .Select(subnet => new Objection(Place(balancer), subnet.Name, $"but it is {subnet.Text("cidrBlock")}")),
    };

    public static CodedConstraint TheInternetReachesIt => new()
    {
        Id = "BALANCER-ROUTE-01",
        Type = ResourceTypes.LoadBalancer,
        Property = Subnets,
        Says = "must lead to an internet gateway each, unless the load balancer is internal",
        Answer = "InvalidSubnet: VPC ... has no internet gateway; or a load balancer that nobody reaches",
        Noticed = Noticed.Apply,
        Fix = "give the load balancer the network's Public placement, whose route table leads to the InternetGateway",
        Source = Sources.Guide("elb-application-load-balancers-user-guide", "application-load-balancers"),
        Objections = (balancer, plan) => balancer.Flag("internal") == true ? [] : plan.OwnSubnets(References(balancer)).Where(subnet => plan.IsPublic(subnet) == false)
            .Select(subnet => new Objection(Place(balancer), subnet.Name, "but none of its routes leads 0.0.0.0/0 to an internet gateway")),
    };

    public static CodedConstraint SubnetsAreOfOneVpc => new()
    {
        Id = "BALANCER-VPC-01",
        Type = ResourceTypes.LoadBalancer,
        Property = Subnets,
        Says = "must be of one VPC",
        Answer = "InvalidConfigurationRequest: Subnets must be in the same VPC",
        Noticed = Noticed.Apply,
        Fix = "give the load balancer one placement of the network",
        Source = Sources.Botocore("elbv2/2015-12-01", "CreateLoadBalancerInput.Subnets"),
        Objections = (balancer, plan) => plan.OwnSubnets(References(balancer)).Vpcs() is { Count: > 1 } vpcs
            ? [new Objection(Place(balancer), Objecting.Names(plan.OwnSubnets(References(balancer))), $"but they are of {Objecting.Listed(vpcs)}")] : [],
    };

    public static CodedConstraint GroupsAreOfTheVpc => new()
    {
        Id = "BALANCER-VPC-02",
        Type = ResourceTypes.LoadBalancer,
        Property = "securityGroups",
        Says = "must be of the VPC that the subnets are of",
        Answer = "InvalidConfigurationRequest: One or more security groups are invalid",
        Noticed = Noticed.Apply,
        Fix = "set VpcId of the SecurityGroup to the VPC of the load balancer's subnets",
        Source = Sources.Botocore("elbv2/2015-12-01", "CreateLoadBalancerInput.SecurityGroups"),
        Objections = (balancer, plan) => plan.OwnSubnets(References(balancer)).Vpcs() is not [var vpc] ? [] :
            plan.OwnGroups(balancer.Texts("securityGroups")).Where(group => group.Text("vpcId") is { } other && other != vpc)
                .Select(group => new Objection("securityGroups", group.Name, $"but it is of {group.Text("vpcId")} and the subnets are of {vpc}")),
    };

    public static IReadOnlyList<CodedConstraint> All =>
        [StandsInTwoZones, StandsOnceInAZone, SubnetsAreLargeEnough, TheInternetReachesIt, SubnetsAreOfOneVpc, GroupsAreOfTheVpc];

    private static bool IsApplication(PlannedResource balancer) => balancer.Text("loadBalancerType") is null or "application";

    private static string Place(PlannedResource balancer) => balancer.Has(Subnets) ? Subnets : "subnetMappings";

    private static IReadOnlyList<string>? References(PlannedResource balancer) => balancer.Texts(Subnets)
        ?? balancer.Items("subnetMappings")?.Select(mapping => mapping.Text("subnetId")).OfType<string>().ToArray();
}
