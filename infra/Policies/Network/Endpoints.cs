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

    /// <summary>Whether what calls services of AWS by their public names from a subnet is answered in its zone.</summary>
    public static bool AreIn(Plan plan, PlannedResource subnet, IEnumerable<string> services)
    {
        PlannedResource[] here = [.. AnsweringIn(plan, subnet)
            .Where(endpoint => plan.Subnets(endpoint.Texts("subnetIds"))?.Any(own => own.Text("availabilityZone") == subnet.Text("availabilityZone")) == true)];
        return services.All(service => here.Any(endpoint => endpoint.Text("serviceName")?.EndsWith($".{service}", StringComparison.Ordinal) == true));
    }

    /// <summary>The endpoints that take over the names of AWS's services in the VPC of a subnet.</summary>
    public static IEnumerable<PlannedResource> AnsweringIn(Plan plan, PlannedResource subnet) =>
        plan.Where(ResourceTypes.VpcEndpoint, "vpcId", subnet.Text("vpcId"))
            .Where(endpoint => endpoint.Text("vpcEndpointType") == "Interface" && endpoint.Flag("privateDnsEnabled") == true);

    private static bool ReadsParameters(PlannedResource? task) => task.Containers().Any(container =>
        container.Items("secrets")?.Any(secret => secret.Text("valueFrom")?.StartsWith("arn:aws:ssm:", StringComparison.Ordinal) == true) == true);
}
