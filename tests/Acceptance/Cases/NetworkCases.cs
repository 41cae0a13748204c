using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Networks: what passes and what trips exactly one constraint.</summary>
public sealed class NetworkCases : IProofs
{
    private const string Address = "eipalloc-second";

    public IEnumerable<Case> Cases =>
    [
        Sides.Of("EC2-EIP-01", "network-nat-a-address", "domain", "vpc", "standard"),
        Sides.Of("EC2-FLOW-LOG-01", FlowLog, "subnetId", Sides.AsItIs, "subnet-network-public-a"),
        Sides.Of("EC2-FLOW-LOG-02", FlowLog, "destinationOptions", new { fileFormat = "parquet" }, new { fileFormat = "csv" }),
        Sides.Of("EC2-FLOW-LOG-03", FlowLog, "iamRoleArn", Sides.AsItIs, null),
        new("EC2-FLOW-LOG-04", plan => ToBucket(plan).With(FlowLog, "iamRoleArn", null), ToBucket),
        new("EC2-FLOW-LOG-05", plan => ToBucket(plan).With(FlowLog, "iamRoleArn", null), plan => ToBucket(plan).With(FlowLog, "iamRoleArn", null).With(FlowLog, "logDestination", "arn:aws:s3:::flows/AWSLogs/")),
        Sides.Of("EC2-FLOW-LOG-06", FlowLog, "logDestinationType", "kinesis-data-firehose", "kafka"),
        Sides.Of("EC2-FLOW-LOG-07", FlowLog, "maxAggregationInterval", 60, 61),
        Sides.Of("EC2-FLOW-LOG-08", FlowLog, "trafficType", "REJECT", "DROP"),
        Sides.Of("EC2-FLOW-LOG-09", FlowLog, "trafficType", Sides.AsItIs, null),
        Sides.Of("EC2-INTERNET-GATEWAY-01", plan => Sides.Twin(plan, "network-internet")),
        Sides.Of("EC2-NAT-GATEWAY-01", Nat, "allocationId", Sides.AsItIs, null),
        new("EC2-NAT-GATEWAY-02", Private, plan => plan.With(Nat, "connectivityType", "private")),
        Sides.Of("EC2-NAT-GATEWAY-03", Nat, "availabilityMode", "zonal", "global"),
        new("EC2-NAT-GATEWAY-04", Private, plan => Private(plan).With(Nat, "connectivityType", "hidden")),
        new("EC2-NAT-GATEWAY-05", Private, plan => Private(plan).With(Nat, "secondaryAllocationIds", new[] { Address })),
        Sides.Of("EC2-NAT-GATEWAY-06", Nat, "secondaryAllocationIds", Sides.Texts(7), Sides.Texts(8)),
        new("EC2-NAT-GATEWAY-07", plan => Private(plan).With(Nat, "secondaryPrivateIpAddressCount", 31), plan => Private(plan).With(Nat, "secondaryPrivateIpAddressCount", 32)),
        new("EC2-NAT-GATEWAY-08", plan => Private(plan).With(Nat, "secondaryPrivateIpAddressCount", 1), plan => Private(plan).With(Nat, "secondaryPrivateIpAddressCount", 1).With(Nat, "secondaryPrivateIpAddresses", new[] { "10.30.0.9" })),
        Sides.Of("EC2-NAT-GATEWAY-09", Nat, "secondaryPrivateIpAddressCount", Sides.AsItIs, 1),
        Sides.Of("EC2-NAT-GATEWAY-10", Nat, "allocationId", Sides.AsItIs, "eipalloc-network-nat-b-address"),
        Sides.Of("EC2-NAT-GATEWAY-11", Nat, "subnetId", Sides.AsItIs, null),
        Sides.Of("EC2-ROUTE-01", Route, "destinationIpv6CidrBlock", Sides.AsItIs, "::/0"),
        Sides.Of("EC2-ROUTE-02", Route, "carrierGatewayId", Sides.AsItIs, "cagw-1"),
        Sides.Of("EC2-ROUTE-03", plan => Sides.Twin(plan, Route)),
        Sides.OfTwin("EC2-ROUTE-04", Route, "destinationCidrBlock", "10.99.0.0/16", "10.99.0.1/16"),
        Sides.OfTwin("EC2-ROUTE-TABLE-ASSOCIATION-01", Association, twin => twin.LeftOut("subnetId").Set("gatewayId", "igw-1"), twin => twin.LeftOut("subnetId")),
        Sides.Of("EC2-ROUTE-TABLE-ASSOCIATION-02", plan => Sides.Twin(plan, Association)),
        Sides.Of("EC2-SECURITY-GROUP-01", "edge-sg", "description", "its balancer", "it's the balancer"),
        Sides.Of("EC2-SECURITY-GROUP-02", "edge-sg", "name", "edge", "sg-edge"),
        new("EC2-SECURITY-GROUP-03", plan => Named(plan, "edge", "api"), plan => Named(plan, "edge", "EDGE")),
        Sides.OfTwin("EC2-SECURITY-GROUP-04", "edge-sg", "ingress", Inline("From inside", "10.0.0.0/8", "172.16.0.0/12"), Inline("From inside", "10.0.0.0/8", "10.0.0.0/8")),
        Sides.OfTwin("EC2-SECURITY-GROUP-05", "edge-sg", "ingress", Inline("From inside", "10.0.0.0/8"), Inline("in -> out", "10.0.0.0/8")),
        Sides.OfTwin("EC2-SECURITY-GROUP-06", "edge-sg", "egress", Inline("To inside", "10.0.0.0/8"), Inline("in -> out", "10.0.0.0/8")),
        Sides.OfTwin("EC2-SECURITY-GROUP-07", "edge-sg", twin => twin.Set("name", "edge"), twin => twin.Set("name", "edge").Set("namePrefix", "edge-")),
        Sides.Of("EC2-SUBNET-01", "network-isolated-a", "availabilityZoneId", Sides.AsItIs, "euw1-az1"),
        Sides.Of("EC2-SUBNET-02", "network-isolated-a", "cidrBlock", "10.30.128.0/28", "10.30.128.0/29"),
        Sides.Of("EC2-SUBNET-03", "network-isolated-a", "cidrBlock", "10.30.128.0/22", "10.30.129.0/22"),
        Sides.Of("EC2-VPC-01", Vpc, "cidrBlock", "10.30.0.0/16", "10.30.0.0/15"),
        Sides.Of("EC2-VPC-02", Vpc, "cidrBlock", "10.30.0.0/16", "10.30.0.1/16"),
        Sides.Of("EC2-VPC-03", Vpc, "cidrBlock", Sides.AsItIs, null),
        Sides.Of("EC2-VPC-04", Vpc, "instanceTenancy", "default", "host"),
        new("EC2-VPC-05", plan => plan.With(Vpc, "ipv4NetmaskLength", 16).With(Vpc, "ipv4IpamPoolId", "ipam-pool-1"), plan => plan.With(Vpc, "ipv4NetmaskLength", 16)),
        Sides.Of("EC2-VPC-ENDPOINT-01", "network-s3", "policy", """{"Version":"2012-10-17"}""", "everything"),
        Sides.Of("EC2-VPC-ENDPOINT-02", "network-s3", "privateDnsEnabled", false, true),
        Sides.Of("EC2-VPC-ENDPOINT-03", Endpoint, "routeTableIds", Sides.AsItIs, new[] { "rtb-1" }),
        Sides.Of("EC2-VPC-ENDPOINT-04", "network-s3", "serviceName", "com.amazonaws.eu-west-1.dynamodb", "com.amazonaws.eu-west-1.sqs"),
        Sides.Of("EC2-VPC-ENDPOINT-05", "network-s3", "subnetIds", Sides.AsItIs, new[] { "subnet-network-private-a" }),
        Sides.OfTwin("EC2-VPC-ENDPOINT-06", Endpoint, "vpcEndpointType", "Interface", "Private"),
        Sides.Of("EC2-VPC-ENDPOINT-07", "network-s3", "securityGroupIds", Sides.AsItIs, new[] { "sg-1" }),
    ];

    private static string FlowLog => "aws:ec2/flowLog:FlowLog::network-flow-log";

    private static string Nat => "network-nat-a";

    private static string Route => "network-public-to-internet";

    private static string Association => "network-isolated-a-association";

    private static string Vpc => "network-vpc";

    private static string Endpoint => "network-endpoints-logs";

    private static Plan Private(Plan plan) => plan.With(Nat, "connectivityType", "private").With(Nat, "allocationId", null);

    private static Plan ToBucket(Plan plan) => plan.With(FlowLog, "logDestinationType", "s3").With(FlowLog, "logDestination", "arn:aws:s3:::flows");

    private static Plan Named(Plan plan, string edge, string api) => plan.With("edge-sg", "name", edge).With("api-sg", "name", api);

    private static object Inline(string description, params string[] blocks) =>
        new[] { new { cidrBlocks = blocks, description, fromPort = 443, toPort = 443, protocol = "tcp" } };
}
