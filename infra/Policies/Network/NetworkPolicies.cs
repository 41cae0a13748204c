using Infra.Network;
using Infra.Plans;

namespace Infra.Policies.Network;

/// <summary>Who can reach whom.</summary>
public static class NetworkPolicies
{
    /// <summary>What Fargate calls before a container runs.</summary>
    private static readonly string[] StartsTasks = ["ecr.api", "ecr.dkr", "logs", "secretsmanager"];

    public static readonly Policy OnlyTheEdgeIsOpen = new()
    {
        Id = "NET-01",
        Severity = Severity.Blocker,
        Promise = "nothing but ports 80 and 443 of the load balancer is open to the internet",
        Why = "A database or a task with an open port is found by scanners within minutes and attacked from then on.",
        Fix = "name the other security group with Traffic.Allow instead of a CIDR range",
        Select = plan => plan.OfType(ResourceTypes.IngressRule),
        HoldsIn = (rule, plan) => IsFromWithin(rule) || (IsForTheEdge(rule, plan) && IsOneTcpPort(rule, 80, 443)),
    };

    public static readonly Policy RulesSayWhatTheyAreFor = new()
    {
        Id = "NET-02",
        Severity = Severity.Blocker,
        Promise = "every security group rule says what it is for",
        Why = "A rule that nobody can explain is a rule that nobody dares to remove.",
        Fix = "pass a description to Traffic.Allow",
        Select = plan => [.. plan.OfType(ResourceTypes.IngressRule), .. plan.OfType(ResourceTypes.EgressRule)],
        Holds = rule => rule.Text("description") is { } description && description.Trim().Length >= 5,
    };

    public static readonly Policy RulesAreResources = new()
    {
        Id = "NET-03",
        Severity = Severity.Blocker,
        Promise = "no security group holds rules of its own",
        Why = "Rules within a group and rules beside it undo each other on every other deployment.",
        Fix = "remove Ingress and Egress from the SecurityGroup and call Traffic.Allow",
        Select = plan => plan.OfType(ResourceTypes.SecurityGroup),
        Holds = group => !group.Has("ingress") && !group.Has("egress"),
    };

    public static readonly Policy TheDefaultGroupIsEmpty = new()
    {
        Id = "NET-04",
        Severity = Severity.Blocker,
        Promise = "the default security group of every VPC is taken over and lets nothing through",
        Why = "AWS puts whatever names no group into this one, where everything may talk to everything.",
        Fix = "declare a DefaultSecurityGroup for the VPC without Ingress and Egress",
        Select = plan => plan.OfType(ResourceTypes.Vpc),
        HoldsIn = (vpc, plan) => plan.Where(ResourceTypes.DefaultSecurityGroup, "vpcId", vpc.Id)
            .AnyAndAll(group => !group.Has("ingress") && !group.Has("egress")),
    };

    public static readonly Policy DataHasNoWayOut = new()
    {
        Id = "NET-05",
        Severity = Severity.Blocker,
        Promise = "databases and caches lie in subnets without any route out of the VPC",
        Why = "Data that can reach the internet can be carried there by whoever gets in.",
        Fix = "give the subnet group the network's Isolated placement, and its route table no routes",
        Select = plan => [.. plan.OfType(ResourceTypes.DatabaseSubnets), .. plan.OfType(ResourceTypes.CacheSubnets)],
        HoldsIn = (group, plan) => plan.Subnets(group.Texts("subnetIds")).AnyAndAll(subnet => plan.RoutesOf(subnet) is { Count: 0 }),
    };

    public static readonly Policy TasksGoOutThroughNat = new()
    {
        Id = "NET-06",
        Severity = Severity.Blocker,
        Promise = "tasks reach the internet through NAT alone, or what they start with through endpoints",
        Why = "Through an internet gateway the internet reaches the tasks as well, past the load balancer; without any route they cannot fetch their image.",
        Fix = "give the service the network's Private placement and set network.nat, or network.interfaceEndpoints to ecr, logs and secrets",
        Select = plan => plan.OfType(ResourceTypes.Service),
        HoldsIn = (service, plan) => plan.Subnets(service.Texts("networkConfiguration.subnets")).AnyAndAll(subnet =>
        {
            var routes = plan.RoutesOf(subnet);
            return routes is []
                ? StartsTasks.All(aws => HasEndpoint(plan, subnet, aws))
                : routes.AnyAndAll(route => plan.Makes(ResourceTypes.NatGateway, route.Text("natGatewayId")) && !route.Has("gatewayId"));
        }),
    };

    public static readonly Policy SubnetsGiveNoPublicAddress = new()
    {
        Id = "NET-07",
        Severity = Severity.Blocker,
        Promise = "no subnet gives public addresses to what is put into it",
        Why = "Something put into the wrong subnet would be on the internet without anyone having said so.",
        Fix = "set MapPublicIpOnLaunch = false on the subnet",
        Select = plan => plan.OfType(ResourceTypes.Subnet),
        Holds = subnet => subnet.Flag("mapPublicIpOnLaunch") == false,
    };

    public static readonly Policy TrafficIsRecorded = new()
    {
        Id = "NET-08",
        Severity = Severity.Blocker,
        Promise = "every VPC records at least its refused traffic in a log group of the stack",
        Why = "After an incident nobody can tell who talked to whom.",
        Fix = "declare a VpcFlowLog for the VPC; network.flowLogs is rejected or all",
        Select = plan => plan.OfType(ResourceTypes.Vpc),
        HoldsIn = (vpc, plan) => plan.Where(ResourceTypes.FlowLog, "vpcId", vpc.Id).Any(log =>
            log.Text("trafficType") is "REJECT" or "ALL" && plan.Makes(ResourceTypes.LogGroup, log.Text("logDestination"))),
    };

    public static readonly Policy S3IsReachedDirectly = new()
    {
        Id = "NET-09",
        Severity = Severity.Advice,
        Promise = "traffic to S3 goes through a gateway endpoint, not through NAT",
        Why = "NAT charges for every gigabyte of image layers and logs; the endpoint is free.",
        Fix = "put the route table into RouteTableIds of the S3 VpcEndpoint",
        Select = plan => plan.OfType(ResourceTypes.Route).Where(route => route.Has("natGatewayId")),
        HoldsIn = (route, plan) => plan.OfType(ResourceTypes.VpcEndpoint).Any(endpoint =>
            endpoint.Text("vpcEndpointType") == "Gateway"
            && endpoint.Text("serviceName")?.EndsWith(".s3", StringComparison.Ordinal) == true
            && endpoint.Texts("routeTableIds")?.Contains(route.Text("routeTableId"), StringComparer.Ordinal) == true),
    };

    public static readonly Policy NothingDependsOnOneZone = new()
    {
        Id = "NET-10",
        Severity = Severity.Blocker,
        Promise = "whatever lists subnets lists them in at least two zones",
        Why = "A zone fails now and then, and everything that lies in it alone fails with it.",
        Fix = "name at least two letters in network.zones",
        Select = plan =>
        [
            .. plan.OfType(ResourceTypes.DatabaseSubnets),
            .. plan.OfType(ResourceTypes.CacheSubnets),
            .. plan.OfType(ResourceTypes.Service),
            .. plan.OfType(ResourceTypes.LoadBalancer),
        ],
        HoldsIn = (user, plan) => plan.Subnets(user.Texts(user.Type switch
        {
            ResourceTypes.Service => "networkConfiguration.subnets",
            ResourceTypes.LoadBalancer => "subnets",
            _ => "subnetIds",
        }))?.Select(subnet => subnet.Text("availabilityZone")).OfType<string>().Distinct(StringComparer.Ordinal).Count() >= 2,
    };

    public static readonly Policy OnlyHttpsLeaves = new()
    {
        Id = "NET-11",
        Severity = Severity.Blocker,
        Promise = "what leaves for the internet leaves over HTTPS",
        Why = "An open way out is how stolen data leaves and how a foreign program fetches the rest of itself.",
        Fix = "use Traffic.AllowToInternet, or name the other security group with Traffic.Allow",
        Select = plan => plan.OfType(ResourceTypes.EgressRule),
        Holds = rule => IsFromWithin(rule) || IsOneTcpPort(rule, 443),
    };

    public static readonly Policy NothingLeavesTheData = new()
    {
        Id = "NET-12",
        Severity = Severity.Blocker,
        Promise = "databases and caches answer and never call",
        Why = "A database has nobody to call; a connection that it opens is somebody else's work.",
        Fix = "give the instance a security group of its own, and that group no egress rule",
        Select = plan => [.. plan.OfType(ResourceTypes.Database), .. plan.OfType(ResourceTypes.Cache)],
        HoldsIn = (data, plan) => data.Texts(data.Type == ResourceTypes.Database ? "vpcSecurityGroupIds" : "securityGroupIds").AnyAndAll(group =>
            plan.Makes(ResourceTypes.SecurityGroup, group) && !plan.Where(ResourceTypes.EgressRule, "securityGroupId", group).Any()),
    };

    public static readonly Policy ThePublicTierIsForTheEdge = new()
    {
        Id = "NET-13",
        Severity = Severity.Blocker,
        Promise = "the load balancer lies in subnets that the internet reaches",
        Why = "In any other subnet it answers nobody, and AWS creates it all the same.",
        Fix = "give the load balancer the network's Public placement",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) => plan.Subnets(balancer.Texts("subnets"))
            .AnyAndAll(subnet => plan.RoutesOf(subnet).AnyAndAll(route => plan.Makes(ResourceTypes.InternetGateway, route.Text("gatewayId")))),
    };

    /// <summary>Between security groups, or within private address ranges. A rule that names neither has not been thought about.</summary>
    private static bool IsFromWithin(PlannedResource rule) =>
        !rule.Has("cidrIpv6") && !rule.Has("prefixListId")
        && (rule.Text("cidrIpv4") is { } range ? CidrBlock.TryParse(range, out var block) && block.IsPrivate : rule.Has("referencedSecurityGroupId"));

    private static bool IsForTheEdge(PlannedResource rule, Plan plan) => plan.OfType(ResourceTypes.LoadBalancer)
        .Any(balancer => balancer.Texts("securityGroups")?.Contains(rule.Text("securityGroupId"), StringComparer.Ordinal) == true);

    private static bool IsOneTcpPort(PlannedResource rule, params ReadOnlySpan<int> ports)
    {
        foreach (var port in ports)
        {
            if (rule.Text("ipProtocol") == "tcp" && rule.Number("fromPort") == port && rule.Number("toPort") == port)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEndpoint(Plan plan, PlannedResource subnet, string aws) => plan.OfType(ResourceTypes.VpcEndpoint).Any(endpoint =>
        endpoint.Text("vpcEndpointType") == "Interface"
        && endpoint.Flag("privateDnsEnabled") == true
        && endpoint.Text("serviceName")!.EndsWith($".{aws}", StringComparison.Ordinal)
        && endpoint.Texts("subnetIds")?.Contains(subnet.Id, StringComparer.Ordinal) == true);
}
