using Infra.Policies.Published;

namespace Infra.Policies.Network;

/// <summary>The published rules about the network that no promise answers, and why.</summary>
internal static class NetworkStances
{
    public static IReadOnlyList<PublishedStance> All { get; } =
    [
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
