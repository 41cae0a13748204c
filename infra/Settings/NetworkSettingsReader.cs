using Infra.Network;

namespace Infra.Settings;

internal static class NetworkSettingsReader
{
    private const string EndpointsKey = "interfaceEndpoints";

    private static readonly TextShape ZoneLetter =
        TextShape.OneOf([.. CidrPlan.ZoneLetters.Select(letter => letter.ToString())]);

    /// <summary>What Fargate itself calls before a container runs.</summary>
    private static readonly AwsService[] StartsTasks = [AwsService.Ecr, AwsService.Logs, AwsService.Secrets];

    /// <param name="section">The section of the network.</param>
    /// <param name="hasServices">There is something that must start.</param>
    /// <param name="customerFacing">Customers notice when the stack fails.</param>
    /// <param name="reachesTheInternet">There is a NAT gateway; true as well where a problem hides it.</param>
    public static NetworkSettings Read(SettingsSection section, bool hasServices, bool customerFacing, out bool reachesTheInternet)
    {
        var cidr = section.Parsed<CidrBlock>(
            "cidr", "an IPv4 range without bits beyond its prefix, for example 10.20.0.0/16", CidrBlock.TryParse);
        if (!cidr.IsPrivate)
        {
            section.Refuse("cidr", "private: inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16");
        }

        if (cidr.Prefix is < 16 or > 20)
        {
            section.Refuse(
                "cidr", "/16 to /20: AWS takes no larger one, and a smaller one has no room for every zone, 24 subnets of 123 addresses");
        }

        var zones = section.Texts("zones", ZoneLetter, from: 2, to: 3, "letters of zones");
        var nat = section.Choice<NatTopology>("nat");
        var flowLogs = section.Choice<FlowLogTraffic>("flowLogs");
        var endpoints = section.Optional<IReadOnlyList<AwsService>>(EndpointsKey, [], Endpoints);
        if (nat == NatTopology.None && hasServices && StartsTasks.Except(endpoints).Any())
        {
            section.Refuse(
                "nat",
                "single or perZone while there are services, unless interfaceEndpoints has ecr, logs and secrets: a task cannot start without a way to them");
        }

        else if (customerFacing && hasServices && StartsTasks.Except(endpoints).Any() && !section.HasProblem(EndpointsKey))
        {
            section.Refuse(EndpointsKey, $"a list with ecr, logs and secrets, {CustomerFacingReadings.Reason}: without a way out no task would start");
        }

        if (customerFacing && nat == NatTopology.Single && hasServices)
        {
            section.Refuse("nat", $"perZone, {CustomerFacingReadings.Reason}: a single gateway fails with its zone");
        }

        reachesTheInternet = nat != NatTopology.None || section.HasProblem("nat") || !section.Has("nat");
        return new NetworkSettings
        {
            Cidr = cidr,
            Zones = [.. zones.SelectMany(zone => zone)],
            Nat = nat,
            FlowLogs = flowLogs,
            InterfaceEndpoints = endpoints,
        };
    }

    /// <summary>A session needs a way to AWS, and its endpoint is paid for by the hour.</summary>
    public static void CheckSessions(SettingsSection section, NetworkSettings network, SettingsSection cluster, ClusterSettings sessions)
    {
        var hasEndpoint = network.InterfaceEndpoints.Contains(AwsService.Exec);
        if (hasEndpoint && !sessions.Exec && !cluster.HasProblem("exec"))
        {
            section.Report(EndpointsKey, "has exec but must not, since cluster.exec is false: nobody opens a session");
        }
        else if (sessions.Exec && network.Nat == NatTopology.None && !hasEndpoint && !section.HasProblem("nat") && section.Has("nat"))
        {
            cluster.Refuse("exec", "false, since network.nat is none and network.interfaceEndpoints has no exec: no session would open");
        }
    }

    private static IReadOnlyList<AwsService> Endpoints(SettingsSection section, string key) =>
        [.. section.Choices<AwsService>(key, from: 0, "AWS services")];
}
