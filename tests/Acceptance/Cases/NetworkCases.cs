using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Networks: what passes and what trips exactly one constraint.</summary>
public sealed class NetworkCases : IProofs
{
    private const string FlowLog = "aws:ec2/flowLog:FlowLog::network-flow-log";
    private const string Nat = "network-nat-a";

    public IEnumerable<Case> Cases =>
    [
        new("EC2-FLOW-LOG-05", plan => ToBucket(plan, "arn:aws:s3:::flows"), plan => ToBucket(plan, "arn:aws:s3:::flows/AWSLogs/")),
        new("EC2-NAT-GATEWAY-05", Private, plan => Private(plan).With(Nat, "secondaryAllocationIds", new[] { "eipalloc-second" })),
        new("EC2-NAT-GATEWAY-07", plan => Private(plan).With(Nat, "secondaryPrivateIpAddressCount", 31), plan => Private(plan).With(Nat, "secondaryPrivateIpAddressCount", 32)),
        new(
            "EC2-NAT-GATEWAY-08",
            plan => Private(plan).With(Nat, "secondaryPrivateIpAddressCount", 1),
            plan => Private(plan).With(Nat, "secondaryPrivateIpAddressCount", 1).With(Nat, "secondaryPrivateIpAddresses", new[] { "10.30.0.9" })),
        new("EC2-SECURITY-GROUP-03", plan => Named(plan, "edge", "api"), plan => Named(plan, "edge", "EDGE")),
        Sides.OfTwin("EC2-SECURITY-GROUP-04", "edge-sg", "ingress", Inward("10.0.0.0/8", "172.16.0.0/12"), Inward("10.0.0.0/8", "10.0.0.0/8")),
    ];

    private static Plan Private(Plan plan) => plan.With(Nat, "connectivityType", "private").With(Nat, "allocationId", null);

    private static Plan ToBucket(Plan plan, string bucket) =>
        plan.With(FlowLog, "iamRoleArn", null).With(FlowLog, "logDestinationType", "s3").With(FlowLog, "logDestination", bucket);

    private static Plan Named(Plan plan, string edge, string api) => plan.With("edge-sg", "name", edge).With("api-sg", "name", api);

    private static object[] Inward(params string[] blocks) =>
        [new { cidrBlocks = blocks, description = "From inside", fromPort = 443, toPort = 443, protocol = "tcp" }];
}
