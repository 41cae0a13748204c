using Infra.Plans;

namespace Infra.Policies.Network;

/// <summary>How AWS's own services are reached.</summary>
public static class EndpointPolicies
{
    private const int Https = 443;

    public static Policy S3IsReachedDirectly => new()
    {
        Id = "NET-09",
        Severity = Severity.Advice,
        Promise = "traffic to S3 goes through a gateway endpoint, not through NAT",
        Why = "NAT charges for every gigabyte of image layers and logs; the endpoint is free.",
        Fix = "put the route table into RouteTableIds of the S3 VpcEndpoint",
        Select = plan => plan.OfType(ResourceTypes.Route).Where(route => route.Has("natGatewayId")),
        HoldsIn = (route, plan) => plan.Where(ResourceTypes.VpcEndpoint, "vpcId", plan.Referred(ResourceTypes.RouteTable, route.Text("routeTableId"))?.Text("vpcId")).Any(endpoint =>
            endpoint.Text("vpcEndpointType") == "Gateway"
            && endpoint.Text("serviceName")?.EndsWith(".s3", StringComparison.Ordinal) == true
            && endpoint.Texts("routeTableIds")?.Contains(route.Text("routeTableId"), StringComparer.Ordinal) == true),
    };

    public static Policy TasksStartWithinTheVpc => new()
    {
        Id = "NET-33",
        Severity = Severity.Blocker,
        Answers = ["EC2.55", "EC2.56", "EC2.57", "CIS-AWS-7.0.0/6.8"],
        Disagreement = "EC2.57 asks for an endpoint of Systems Manager whether or not anything calls it; here it is asked for where a container takes a parameter. CIS names KMS as well, which Secrets Manager calls and no task.",
        Promise = "where customers depend on it, what a task starts with is reached within the VPC: the registry, the logs, and its secrets and parameters; elsewhere the stack says so",
        Why = "A failing way out then takes down calls to others and nothing more: tasks still start, and images and secrets never leave the VPC.",
        Fix = "set network.interfaceEndpoints to ecr, logs and secrets; for parameters declare a VpcEndpoint of ssm",
        Select = plan => plan.IsCustomerFacing() ? plan.OfType(ResourceTypes.Service) : [],
        // Of subnets that are not of the plan NET-06 tells, here and below.
        HoldsIn = (service, plan) => (plan.Subnets(service.Texts("networkConfiguration.subnets")) ?? [])
            .All(subnet => Endpoints.AreIn(plan, subnet, Endpoints.ThatStart(plan, service))),
    };

    public static Policy EndpointsServeThisAccount => new()
    {
        Id = "NET-34",
        Severity = Severity.Blocker,
        Promise = "every interface endpoint serves the members of one account alone",
        Why = "With credentials of their own account somebody who got into a task carries data out through AWS itself, past every rule about addresses.",
        Fix = "set Policy of the VpcEndpoint with a condition on aws:PrincipalAccount in each statement",
        Select = plan => plan.OfInterfaces(),
        Holds = endpoint => endpoint.Statements("policy").AnyAndAll(statement => statement.Texts("Condition.StringEquals[\"aws:PrincipalAccount\"]") is { Count: 1 }),
    };

    public static Policy ServicesMayCallTheEndpoints => new()
    {
        Id = "NET-35",
        Severity = Severity.Blocker,
        Promise = "every service may call the endpoints of its VPC",
        Why = "The endpoint takes the public name of its service over; whoever it does not let in no longer reaches that service at all, and no task starts.",
        Fix = "let the service's group call the endpoints: the network's Private placement does with AllowOut",
        Select = plan => plan.OfType(ResourceTypes.Service),
        HoldsIn = (service, plan) => plan.Subnets(service.Texts("networkConfiguration.subnets")) is not [var subnet, ..]
            || Endpoints.AnsweringIn(plan, subnet).All(endpoint => service.Texts("networkConfiguration.securityGroups")?.Any(caller =>
                endpoint.Texts("securityGroupIds")?.Any(called => SecurityRules.Connects(plan, caller, called, Https)) == true) == true),
    };
}
