using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Compute;
using Infra.Policies.Network;

namespace Infra.Acceptance.Graph;

/// <summary>How a task reaches what it starts with: its registry, its logs and its secrets.</summary>
internal static class RegistryConstraints
{
    private const string Subnets = "networkConfiguration.subnets";
    private const string Public = "networkConfiguration.assignPublicIp";

    public static CodedConstraint PrivateTasksReachTheirRegistry => new()
    {
        Id = "SERVICE-REGISTRY-01",
        Type = ResourceTypes.Service,
        Property = Subnets,
        Says = "must lead out of the VPC, or the VPC must have endpoints for what the tasks start with",
        Answer = "ResourceInitializationError: unable to pull secrets or registry auth; CannotPullContainerError",
        Noticed = Noticed.Start,
        Fix = "set network.nat, or network.interfaceEndpoints to ecr, logs and secrets beside the gateway endpoint of S3",
        Source = Sources.Guide("amazon-ecr-user-guide", "vpc-endpoints"),
        Objections = (service, plan) => Closed(plan, service, routes => routes.Count == 0).SelectMany(subnet => Objecting.If(
            Missing(plan, service, subnet).Count > 0,
            Subnets,
            subnet.Name,
            () => $"but it has no way out, and its VPC has no endpoint for {Objecting.Listed(Missing(plan, service, subnet))}")),
    };

    public static CodedConstraint PublicTasksHaveAnAddress => new()
    {
        Id = "SERVICE-REGISTRY-02",
        Type = ResourceTypes.Service,
        Property = Public,
        Says = "must be true where the subnets lead to an internet gateway alone and the VPC has no endpoints for what the tasks start with",
        Answer = "ResourceInitializationError: unable to pull secrets or registry auth; CannotPullContainerError",
        Noticed = Noticed.Start,
        Fix = "give the service the network's Private placement",
        Source = "AWS ECS developer guide: Fargate task networking (cited by its title)",
        Objections = (service, plan) => service.Flag(Public) == true ? [] : Closed(plan, service, routes => routes.Any(NetworkFacts.LeadsToTheInternet)).SelectMany(subnet => Objecting.If(
            Missing(plan, service, subnet).Count > 0,
            Public,
            "false",
            () => $"but {subnet.Name} leads to an internet gateway alone, and its VPC has no endpoint for {Objecting.Listed(Missing(plan, service, subnet))}")),
    };

    public static CodedConstraint ForeignImagesNeedTheInternet => new()
    {
        Id = "SERVICE-REGISTRY-03",
        Type = ResourceTypes.Service,
        Property = Subnets,
        Says = "must lead to the internet where an image lies in a registry other than that of an account",
        Answer = "CannotPullContainerError: the endpoints of the VPC lead to ECR alone",
        Noticed = Noticed.Start,
        Fix = "set network.nat, or copy the image into a repository of the stack",
        Source = Sources.Guide("amazon-ecr-user-guide", "vpc-endpoints"),
        Objections = (service, plan) => plan.TaskOf(service).ReadableContainers().Where(container => RegistryNames.OwnRepository(container) is null).Select(container => container.Text("image")).ToArray() is [var image, ..]
            ? Closed(plan, service, routes => routes.Count == 0).Where(subnet => Missing(plan, service, subnet).Count == 0)
                .Select(subnet => new Objection(Subnets, subnet.Name, $"but it has no way to the internet, where {image} lies"))
            : [],
    };

    public static IReadOnlyList<CodedConstraint> All => [PrivateTasksReachTheirRegistry, PublicTasksHaveAnAddress, ForeignImagesNeedTheInternet];

    /// <summary>The subnets of a service, in a VPC of the plan, whose ways out are as asked.</summary>
    private static IEnumerable<PlannedResource> Closed(Plan plan, PlannedResource service, Func<IReadOnlyList<PlannedMap>, bool> are) => plan.OwnSubnets(service.Texts(Subnets))
        .Where(subnet => plan.Makes(ResourceTypes.Vpc, subnet.Text("vpcId")) && plan.DefaultRoutes(subnet) is { } routes && are(routes));

    /// <summary>What the tasks of a service start with and nothing answers for in a VPC, by the end of the name of the AWS service.</summary>
    private static List<string> Missing(Plan plan, PlannedResource service, PlannedResource subnet)
    {
        var containers = plan.TaskOf(service).ReadableContainers();
        string[] answered = [.. Endpoints.AnsweringIn(plan, subnet).Select(endpoint => endpoint.Text("serviceName")).OfType<string>()];
        var missing = Needed(containers).Where(needed => !Array.Exists(answered, name => name.EndsWith($".{needed}", StringComparison.Ordinal))).ToList();
        if (containers.Any(container => RegistryNames.OwnRepository(container) is not null) && !ReachesS3(plan, subnet, answered))
        {
            missing.Add("s3");
        }

        return missing;
    }

    private static IEnumerable<string> Needed(IReadOnlyList<PlannedMap> containers)
    {
        if (containers.Any(container => RegistryNames.OwnRepository(container) is not null))
        {
            yield return "ecr.api";
            yield return "ecr.dkr";
        }

        if (containers.Any(container => container.Text("logConfiguration.logDriver") == "awslogs"))
        {
            yield return "logs";
        }

        string[] references = [.. containers.SelectMany(container => container.Items("secrets") ?? []).Select(secret => secret.Text("valueFrom")).OfType<string>()];
        if (Array.Exists(references, reference => SecretReferences.Secret(reference) is not null))
        {
            yield return "secretsmanager";
        }

        if (Array.Exists(references, reference => SecretReferences.Secret(reference) is null))
        {
            yield return "ssm";
        }
    }

    /// <summary>The layers of an image lie in S3.</summary>
    private static bool ReachesS3(Plan plan, PlannedResource subnet, string[] answered)
    {
        var table = plan.Where(ResourceTypes.RouteTableAssociation, "subnetId", subnet.Id).FirstOrDefault()?.Text("routeTableId");
        return Array.Exists(answered, name => name.EndsWith(".s3", StringComparison.Ordinal))
            || plan.Where(ResourceTypes.VpcEndpoint, "vpcId", subnet.Text("vpcId")).Any(endpoint =>
                endpoint.Text("serviceName")?.EndsWith(".s3", StringComparison.Ordinal) == true
                && (endpoint.Text("vpcEndpointType") ?? "Gateway") == "Gateway"
                && endpoint.Texts("routeTableIds")?.Contains(table, StringComparer.Ordinal) == true);
    }
}
