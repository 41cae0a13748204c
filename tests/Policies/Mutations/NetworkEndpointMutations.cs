using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;
using static Tests.Policies.Mutations.NetworkTwins;

namespace Tests.Policies.Mutations;

internal static class NetworkEndpointMutations
{
    /// <summary>A container takes a parameter of Systems Manager, which has an endpoint.</summary>
    private static Func<Plan, Plan> WithParameter => Again("network-endpoints-logs", "network-endpoints-ssm")
        .Then(With("network-endpoints-ssm", "serviceName", "com.amazonaws.eu-west-1.ssm"))
        .Then(plan => Container(plan, "api-definition", container => container["secrets"]![0]!["valueFrom"] = "arn:aws:ssm:eu-west-1:111122223333:parameter/shop"));

    public static IEnumerable<Mutation> All =>
    [
        Input("NET-09", "network-s3", "vpcEndpointType", "GatewayLoadBalancer"),
        Input("NET-09", "network-s3", "vpcEndpointType", null),
        Input("NET-09", "network-s3", "serviceName", "com.amazonaws.eu-west-1.dynamodb"),
        Input("NET-09", "network-s3", "serviceName", null),
        Input("NET-09", "network-s3", "routeTableIds", null),
        Input("NET-09", "network-s3", "routeTableIds", new[] { "rtb-network-private-a-routes" }),
        Input("NET-09", "network-s3", "vpcId", "vpc-other"),
        Absent("NET-09", "a gateway endpoint is gone", Without("network-s3")),
        Absent("NET-33", "the API of the registry is reached through NAT", Without("network-endpoints-ecr-api")),
        Absent("NET-33", "images are reached through NAT", Without("network-endpoints-ecr-dkr")),
        Absent("NET-33", "the logs are reached through NAT", Without("network-endpoints-logs")),
        Absent("NET-33", "the secrets are reached through NAT", Without("network-endpoints-secretsmanager")),
        Input("NET-33", "network-endpoints-logs", "privateDnsEnabled", false),
        Input("NET-33", "network-endpoints-logs", "privateDnsEnabled", null),
        Input("NET-33", "network-endpoints-logs", "vpcEndpointType", null),
        Input("NET-33", "network-endpoints-logs", "vpcId", "vpc-other"),
        Input("NET-33", "network-endpoints-logs", "serviceName", "com.amazonaws.eu-west-1.monitoring"),
        Input("NET-33", "network-endpoints-logs", "serviceName", null),
        Input("NET-33", "network-endpoints-ecr-api", "subnetIds", PrivateSubnets[..2]),
        Input("NET-33", "network-endpoints-ecr-api", "subnetIds", null),
        new Mutation { Policy = "NET-33", Breach = Breach.Absent, What = "parameters are reached through NAT", Twin = WithParameter, Break = Without("network-endpoints-ssm") },
        Input("NET-34", "network-endpoints-logs", "policy", null),
        Absent("NET-34", "an endpoint serves every account", plan => Document(plan, "network-endpoints-logs", "policy", statements => statements[0]!.AsObject().Remove("Condition"))),
        Wrong("NET-34", "an endpoint serves two accounts", plan =>
            Document(plan, "network-endpoints-logs", "policy", statements => Compared(statements)["aws:PrincipalAccount"] = new JsonArray("111122223333", "444455556666"))),
        Wrong("NET-34", "an endpoint serves every account as well", plan => Document(plan, "network-endpoints-logs", "policy", statements =>
        {
            var second = statements[0]!.DeepClone().AsObject();
            second.Remove("Condition");
            statements.Add(second);
        })),
        Absent("NET-35", "a service may not call the endpoints", Without("worker-to-aws-in", "worker-to-aws-out")),
        Input("NET-35", "network-endpoints-logs", "securityGroupIds", null),
        Wrong("NET-35", "a service may call the endpoints on another port", BothEnds("worker-to-aws", "fromPort", 80).Then(BothEnds("worker-to-aws", "toPort", 80))),
    ];
}
