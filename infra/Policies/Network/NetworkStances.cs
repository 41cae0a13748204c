using Infra.Policies.Published;

namespace Infra.Policies.Network;

/// <summary>The published rules about the network that no promise answers, and why.</summary>
internal static class NetworkStances
{
    public static IReadOnlyList<PublishedStance> All { get; } =
    [
        new PublishedStance(
            StanceKind.Refused,
            ["AwsSolutions-EC23", "aws-ec2-securitygroup-disallow-public-internet-ingress"],
            "They would have no group open to the internet at all, and an API for the public needs one: NET-14 keeps it to exactly one, that of the load balancer."),
        new PublishedStance(
            StanceKind.Refused,
            ["CKV_AWS_260", "aws-ec2-securitygroup-disallow-inbound-http-traffic"],
            "A browser that is given no scheme may ask port 80 first, where the load balancer answers with a redirect to HTTPS and nothing else: NET-01 and EDGE-01 keep it to that."),
        new PublishedStance(
            StanceKind.Refused,
            ["AVD-AWS-0104"],
            "It lets nothing out to the world at all; the services call other companies, whose addresses nobody can list: NET-11 leaves them the one port for HTTPS."),
        new PublishedStance(
            StanceKind.Refused,
            ["EC2.10"],
            "The services have no right to call the API of EC2, and AWS calls it for them from outside the VPC: an endpoint would be paid for by the hour in each zone and used by nobody."),
        new PublishedStance(
            StanceKind.Refused,
            ["EC2.58", "EC2.60"],
            "Incidents are not kept in AWS Incident Manager, which takes no new customers any more: an endpoint for it would be paid for by the hour in each zone and used by nobody."),
    ];
}
