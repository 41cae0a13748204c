using Infra.Plans;

namespace Infra.Policies.Network;

/// <summary>AWS services within the VPC.</summary>
internal static class Endpoints
{
    /// <summary>What Fargate calls before any container runs, by the end of the service's name.</summary>
    private static readonly string[] StartsTasks = ["ecr.api", "ecr.dkr", "logs", "secretsmanager"];

    public static IEnumerable<PlannedResource> OfInterfaces(this Plan plan) =>
        plan.OfType(ResourceTypes.VpcEndpoint).Where(endpoint => endpoint.Text("vpcEndpointType") == "Interface");

    /// <summary>What has to be reached so that a task of the service starts.</summary>
    public static IEnumerable<string> ThatStart(Plan plan, PlannedResource service) =>
        ReadsParameters(plan.TaskOf(service)) ? StartsTasks.Append("ssm") : StartsTasks;

    /// <summary>Whether what calls a service by its public name from a subnet is answered there.</summary>
    public static bool HasOne(Plan plan, PlannedResource subnet, string aws) => plan.Where(ResourceTypes.VpcEndpoint, "vpcId", subnet.Text("vpcId")).Any(endpoint =>
        endpoint.Text("vpcEndpointType") == "Interface"
        && endpoint.Flag("privateDnsEnabled") == true
        && endpoint.Text("serviceName")?.EndsWith($".{aws}", StringComparison.Ordinal) == true
        && endpoint.Texts("subnetIds")?.Contains(subnet.Id, StringComparer.Ordinal) == true);

    /// <summary>The endpoints that take over the names of AWS's services where a service lies.</summary>
    public static IEnumerable<PlannedResource> AtHandFor(Plan plan, PlannedResource service) =>
        plan.Where(ResourceTypes.VpcEndpoint, "vpcId", plan.Subnets(service.Texts("networkConfiguration.subnets"))?[0].Text("vpcId"))
            .Where(endpoint => endpoint.Text("vpcEndpointType") == "Interface" && endpoint.Flag("privateDnsEnabled") == true);

    /// <summary>A parameter of Systems Manager goes by its ARN or, without one, by its name.</summary>
    private static bool ReadsParameters(PlannedResource? task) => task.Containers().Any(container =>
        container.Items("secrets")?.Any(secret => secret.Text("valueFrom")?.StartsWith("arn:aws:secretsmanager:", StringComparison.Ordinal) == false) == true);
}
