using Infra.Plans;
using Infra.Policies.Network.Reachability;

namespace Infra.Policies.Network;

/// <summary>What the internet reaches, and what reaches the internet.</summary>
public static class OpennessPolicies
{
    public static Policy OnlyTheEdgeIsOpen => new()
    {
        Id = "NET-01",
        Severity = Severity.Blocker,
        Answers =
        [
            "EC2.13", "EC2.14", "EC2.18", "EC2.19", "EC2.53", "EC2.54", "CIS-AWS-7.0.0/6.1.2", "CIS-AWS-7.0.0/6.3", "CIS-AWS-7.0.0/6.4", "CKV_AWS_24",
            "CKV_AWS_25", "CKV_AWS_277", "AVD-AWS-0107",
        ],
        Disagreement = "EC2.18 admits ports 80 and 443 anywhere, EC2.19 forbids a list of others: here both stand open at the load balancer alone.",
        Promise = "nothing but ports 80 and 443 of the load balancer is open to the internet",
        Why = "A database or a task with an open port is found by scanners within minutes and attacked from then on.",
        Fix = "name the other security group with Traffic.Allow instead of a CIDR range",
        Select = plan => plan.OfType(ResourceTypes.IngressRule),
        HoldsIn = (rule, plan) => SecurityRules.IsFromWithin(rule)
            || (ReachabilityGraph.Of(plan).IsOfLoadBalancer(rule.Text("securityGroupId")) && (SecurityRules.IsTcpPort(rule, 80) || SecurityRules.IsTcpPort(rule, 443))),
    };

    public static Policy OnlyHttpsLeaves => new()
    {
        Id = "NET-11",
        Severity = Severity.Blocker,
        Answers = ["CKV_AWS_382"],
        Promise = "what leaves for the internet leaves over HTTPS",
        Why = "An open way out is how stolen data leaves and how a foreign program fetches the rest of itself.",
        Fix = "use Traffic.AllowToInternet, or name the other security group with Traffic.Allow",
        Select = plan => plan.OfType(ResourceTypes.EgressRule),
        Holds = rule => SecurityRules.IsFromWithin(rule) || SecurityRules.IsTcpPort(rule, 443),
    };

    public static Policy NothingLeavesTheData => new()
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

    public static Policy OneGroupIsOpen => new()
    {
        Id = "NET-14",
        Severity = Severity.Blocker,
        Promise = "exactly one security group of the load balancers lets the internet in, and every public one of them wears it",
        Why = "With a second open group nobody can say any more where the internet ends; without any the product answers nobody.",
        Fix = "give the load balancer one security group with Traffic.AllowFromInternet or Traffic.AllowFromPrefixList, and no other one",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer).Where(balancer => balancer.Flag("internal") != true),
        HoldsIn = (balancer, plan) => ReachabilityGraph.Of(plan).OpenDoors is { Count: 1 } doors
            && balancer.Texts("securityGroups")?.Any(doors.Contains) == true,
    };

    public static Policy NothingOutsideReachesTheData => new()
    {
        Id = "NET-21",
        Severity = Severity.Blocker,
        Promise = "no connection from outside ends at a database or a cache: neither one of the internet, nor one of the load balancer, nor one from an address in a public subnet",
        Why = "Between the internet and the data stands a service that decides what may be asked; whoever gets round it asks for everything.",
        Fix = "let the services' groups alone call the data with Traffic.Allow, and give the data the network's Isolated placement",
        IsProhibition = true,
        // That they lie in subnets of the plan at all is another promise.
        Select = plan => plan.OfType(ResourceTypes.Database).Concat(plan.OfType(ResourceTypes.Cache)).Concat(plan.OfType(ResourceTypes.RestoreTestingSelection))
            .Where(data => ReachabilityGraph.Of(plan) is var graph && graph.NodeOf(data) is { } node && (graph.SubnetsOf(node).Count > 0 || graph.IsExposed(node))),
        HoldsIn = (data, plan) => ReachabilityGraph.Of(plan) is var graph && !graph.IsExposed(graph.NodeOf(data)!),
    };
}
