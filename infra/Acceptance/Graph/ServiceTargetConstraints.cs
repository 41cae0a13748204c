using System.Globalization;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>What stands between the load balancer and the containers of a service.</summary>
internal static class ServiceTargetConstraints
{
    private const string Group = "loadBalancers[].targetGroupArn";

    private static readonly string[] Groups = ["targetGroupArn", "advancedConfiguration.alternateTargetGroupArn"];

    public static CodedConstraint TargetsHaveAListener => new()
    {
        Id = "SERVICE-LISTENER-01",
        Type = ResourceTypes.Service,
        Property = Group,
        Says = "must be a target group that a listener or a rule leads to",
        Answer = "InvalidParameterException: The target group with targetGroupArn ... does not have an associated load balancer.",
        Noticed = Noticed.Apply,
        Fix = "declare a ListenerRule, or a default action of the Listener, that forwards to the target group",
        Source = "github hashicorp/terraform issue 32908; github anomalyco/sst issue 5826",
        Objections = (service, plan) => Targets(plan, service).SelectMany(target => Objecting.If(
            Forwards.To(plan, target.Group).Count == 0, target.Place, target.Group.Name, "but no listener of the plan leads to it")),
    };

    public static CodedConstraint ServicesComeAfterTheirListener => new()
    {
        Id = "SERVICE-LISTENER-02",
        Type = ResourceTypes.Service,
        Property = Group,
        Says = "must be led to by a listener or rule that is made before the service",
        Answer = "InvalidParameterException: The target group with targetGroupArn ... does not have an associated load balancer.",
        Noticed = Noticed.Apply,
        Fix = "name the ListenerRule, or the Listener, in DependsOn of the service",
        Source = "github hashicorp/terraform issue 32908; github cloudposse/terraform-aws-ecs-web-app issue 226",
        Objections = (service, plan) => Targets(plan, service).SelectMany(target =>
        {
            var listeners = Forwards.To(plan, target.Group);
            return Objecting.If(
                listeners.Count > 0 && !RulesOf(service).Any(rule => listeners.Any(listener => listener.Id == rule)) && !Order.IsAfter(plan, service, listeners),
                target.Place,
                target.Group.Name,
                () => $"but the service does not wait for {Objecting.Names(listeners)}, which leads to it");
        }),
    };

    public static CodedConstraint ContainersAreOfTheTask => new()
    {
        Id = "SERVICE-CONTAINER-01",
        Type = ResourceTypes.Service,
        Property = "loadBalancers[].containerName",
        Says = "must be a container of the task definition",
        Answer = "InvalidParameterException: The container ... does not exist in the task definition.",
        Noticed = Noticed.Apply,
        Fix = "set ContainerName to the name of a container of the task definition",
        Source = $"github hashicorp/terraform-provider-aws:internal/service/ecs/service.go; {Sources.Guide("amazon-ecs-developer-guide", "service_definition_parameters")}",
        Objections = (service, plan) => Balancers(plan, service).SelectMany(balancer => Objecting.If(
            balancer.Container is null,
            $"{balancer.Place}.containerName",
            balancer.Inputs.Text("containerName"),
            () => $"but the task definition has {Objecting.Listed(balancer.Containers.Select(container => container.Text("name")))}")),
    };

    public static CodedConstraint PortsAreOpen => new()
    {
        Id = "SERVICE-PORT-01",
        Type = ResourceTypes.Service,
        Property = "loadBalancers[].containerPort",
        Says = "must be a port that the container maps",
        Answer = "InvalidParameterException: The container ... did not have a container port ... defined.",
        Noticed = Noticed.Apply,
        Fix = "add the port to PortMappings of the container, or set port of the service to the one that it listens on",
        Source = "github hashicorp/terraform-provider-aws:internal/service/ecs/service.go; github pulumi/pulumi-awsx issue 1172; github pulumi/pulumi-aws issue 3095",
        Objections = (service, plan) => Balancers(plan, service).Where(balancer => balancer.Container is not null).SelectMany(balancer =>
        {
            double[] ports = [.. (balancer.Container!.Items("portMappings") ?? []).Select(mapping => mapping.Number("containerPort")).OfType<double>()];
            return Objecting.If(
                balancer.Inputs.Number("containerPort") is { } port && !ports.Contains(port),
                $"{balancer.Place}.containerPort",
                balancer.Inputs.Number("containerPort")?.ToString(CultureInfo.InvariantCulture),
                () => ports.Length == 0 ? "but the container maps no port" : $"but the container maps {string.Join(", ", ports)}");
        }),
    };

    public static CodedConstraint CalledPortsHaveTheirName => new()
    {
        Id = "SERVICE-CONNECT-01",
        Type = ResourceTypes.Service,
        Property = "serviceConnectConfiguration.services[].portName",
        Says = "must be the name of a port mapping of the task definition",
        Answer = "InvalidParameterException: The portName ... doesn't exist in the task definition.",
        Noticed = Noticed.Apply,
        Fix = "give the port mapping of the container that Name",
        Source = Sources.Botocore("ecs/2014-11-13", "ServiceConnectService.portName"),
        Objections = (service, plan) => plan.TaskOf(service) is not { } task ? [] :
            (service.Items("serviceConnectConfiguration.services") ?? []).Select(called => called.Text("portName")).SelectMany((port, index) => Objecting.If(
                port is not null && !task.ReadableContainers().Any(container => (container.Items("portMappings") ?? []).Any(mapping => mapping.Text("name") == port)),
                $"serviceConnectConfiguration.services[{index}].portName",
                port,
                "but no port mapping of the task definition has that name")),
    };

    public static CodedConstraint TasksAreTargetsByAddress => new()
    {
        Id = "SERVICE-TARGETS-01",
        Type = ResourceTypes.Service,
        Property = Group,
        Says = "must be a target group of addresses where the tasks have network interfaces of their own",
        Answer = "InvalidParameterException: The provided target group ... has target type instance, which is incompatible with the awsvpc network mode specified in the task definition.",
        Noticed = Noticed.Apply,
        Fix = "set TargetType = ip on the TargetGroup",
        Source = "github hashicorp/terraform-provider-aws issue 11723; github riboseinc/terraform-aws-ecs-gitlab issue 5",
        Objections = (service, plan) => plan.TaskOf(service)?.Text("networkMode") != "awsvpc" ? [] : Targets(plan, service).SelectMany(target => Objecting.If(
            (target.Group.Text("targetType") ?? "instance") != "ip", target.Place, target.Group.Name, () => $"but its targetType is {target.Group.Text("targetType") ?? "instance"}")),
    };

    public static CodedConstraint TargetsAreInTheVpc => new()
    {
        Id = "SERVICE-TARGETS-02",
        Type = ResourceTypes.Service,
        Property = Group,
        Says = "must be a target group of the VPC that the tasks lie in",
        Answer = "InvalidParameterException, or tasks whose addresses the target group never takes: the deployment waits until it fails",
        Noticed = Noticed.Start,
        Fix = "set VpcId of the TargetGroup to the VPC of the service's subnets",
        Source = Sources.Botocore("elbv2/2015-12-01", "CreateTargetGroupInput.VpcId"),
        Objections = (service, plan) => plan.OwnSubnets(service.Texts("networkConfiguration.subnets")).Vpcs() is not [var vpc] ? [] :
            Targets(plan, service).SelectMany(target => Objecting.If(
                target.Group.Text("vpcId") is { } other && other != vpc, target.Place, target.Group.Name, () => $"but it is of {target.Group.Text("vpcId")} and the tasks lie in {vpc}")),
    };

    public static IReadOnlyList<CodedConstraint> All =>
    [
        TargetsHaveAListener, ServicesComeAfterTheirListener, ContainersAreOfTheTask, PortsAreOpen, CalledPortsHaveTheirName, TasksAreTargetsByAddress, TargetsAreInTheVpc,
    ];

    /// <summary>The target groups of the plan that a service registers its tasks with, and where it says so.</summary>
    private static IEnumerable<(string Place, PlannedResource Group)> Targets(Plan plan, PlannedResource service) => (service.Items("loadBalancers") ?? [])
        .SelectMany((balancer, index) => Groups
            .Select(input => (Place: $"loadBalancers[{index}].{input}", Group: plan.Referred(ResourceTypes.TargetGroup, balancer.Text(input)))))
        .Where(pair => pair.Group is not null).Select(pair => (pair.Place, pair.Group!));

    /// <summary>The rules that a service moves from one target group to the other: it comes after them by naming them.</summary>
    private static IEnumerable<string> RulesOf(PlannedResource service) => (service.Items("loadBalancers") ?? [])
        .SelectMany(balancer => new[] { balancer.Text("advancedConfiguration.productionListenerRule"), balancer.Text("advancedConfiguration.testListenerRule") }).OfType<string>();

    private static IEnumerable<Registered> Balancers(Plan plan, PlannedResource service)
    {
        var containers = plan.TaskOf(service).ReadableContainers();
        return containers.Count == 0 ? [] : (service.Items("loadBalancers") ?? []).Select((balancer, index) => new Registered(
            $"loadBalancers[{index}]", balancer, containers, containers.FirstOrDefault(container => container.Text("name") == balancer.Text("containerName"))));
    }

    private sealed record Registered(string Place, PlannedMap Inputs, IReadOnlyList<PlannedMap> Containers, PlannedMap? Container);
}
