using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Where the tasks of a service lie.</summary>
internal static class ServiceNetworkConstraints
{
    private const string Groups = "networkConfiguration.securityGroups";
    private const string Subnets = "networkConfiguration.subnets";

    public static CodedConstraint TasksOfTheirOwnHaveANetwork => new()
    {
        Id = "SERVICE-NETWORK-01",
        Type = ResourceTypes.Service,
        Property = "networkConfiguration",
        Says = "is required where the tasks have network interfaces of their own",
        Answer = "InvalidParameterException: Network Configuration must be provided when networkMode 'awsvpc' is specified.",
        Noticed = Noticed.Apply,
        Fix = "set NetworkConfiguration with the subnets and security groups of the service",
        Source = "github aws-cloudformation/cfn-lint:src/cfnlint/data/schemas/extensions/aws_ecs_service/service_network_configuration.json (1.51.0); github DataDog/test-infra-definitions pull 57",
        Objections = (service, plan) => Objecting.If(
            NetworkModeOf(plan, service) == "awsvpc" && !service.Has("networkConfiguration"), "networkConfiguration", null, "but is not set, and the network mode of the task definition is awsvpc"),
    };

    public static CodedConstraint OtherTasksHaveNone => new()
    {
        Id = "SERVICE-NETWORK-02",
        Type = ResourceTypes.Service,
        Property = "networkConfiguration",
        Says = "is possible only where the network mode of the task definition is awsvpc",
        Answer = "InvalidParameterException: Network Configuration is not valid for the given networkMode of this task definition.",
        Noticed = Noticed.Apply,
        Fix = "set NetworkMode = awsvpc on the task definition, or leave NetworkConfiguration out",
        Source = "github aws-cloudformation/cfn-lint:src/cfnlint/data/schemas/extensions/aws_ecs_service/service_network_configuration.json (1.51.0)",
        Objections = (service, plan) => Objecting.If(
            service.Has("networkConfiguration") && NetworkModeOf(plan, service) is { } mode && mode != "awsvpc",
            "networkConfiguration",
            null,
            () => $"but is set, and the network mode of the task definition is {NetworkModeOf(plan, service)}"),
    };

    public static CodedConstraint GroupsAreOfTheVpc => new()
    {
        Id = "SERVICE-NETWORK-03",
        Type = ResourceTypes.Service,
        Property = Groups,
        Says = "must be of the VPC that the subnets are of",
        Answer = "InvalidParameterException: You have specified two resources that belong to different networks.",
        Noticed = Noticed.Apply,
        Fix = "set VpcId of the SecurityGroup to the VPC of the service's subnets",
        Source = Sources.Botocore("ecs/2014-11-13", "AwsVpcConfiguration.securityGroups"),
        Objections = (service, plan) => plan.OwnSubnets(service.Texts(Subnets)).Vpcs() is not [var vpc] ? [] :
            plan.OwnGroups(service.Texts(Groups)).Where(group => group.Text("vpcId") is { } other && other != vpc)
                .Select(group => new Objection(Groups, group.Name, $"but it is of {group.Text("vpcId")} and the subnets are of {vpc}")),
    };

    public static CodedConstraint SubnetsAreOfOneVpc => new()
    {
        Id = "SERVICE-NETWORK-04",
        Type = ResourceTypes.Service,
        Property = Subnets,
        Says = "must be of one VPC",
        Answer = "InvalidParameterException: Subnets must be in the same VPC.",
        Noticed = Noticed.Apply,
        Fix = "give the service one placement of the network",
        Source = Sources.Botocore("ecs/2014-11-13", "AwsVpcConfiguration.subnets"),
        Objections = (service, plan) => plan.OwnSubnets(service.Texts(Subnets)).Vpcs() is { Count: > 1 } vpcs
            ? [new Objection(Subnets, Objecting.Names(plan.OwnSubnets(service.Texts(Subnets))), $"but they are of {Objecting.Listed(vpcs)}")] : [],
    };

    public static CodedConstraint TasksMayCallOut => new()
    {
        Id = "SERVICE-EGRESS-01",
        Type = ResourceTypes.Service,
        Property = Groups,
        Says = "must let something out: the provider takes the rule away with which AWS lets everything out",
        Answer = "ResourceInitializationError: the task reaches neither its registry nor its secrets and stops before it starts",
        Noticed = Noticed.Start,
        Fix = "declare a SecurityGroupEgressRule for a group of the service",
        Source = Sources.PulumiAws("ec2/securityGroup"),
        Objections = (service, plan) => service.Texts(Groups) is [_, ..] references && plan.OwnGroups(references) is var groups
            && groups.Count == references.Count && !groups.Any(group => LetsOut(plan, group))
                ? [new Objection(Groups, Objecting.Names(groups), "but none of them has a rule for what goes out")] : [],
    };

    public static CodedConstraint OwnInterfacesNeedNoRole => new()
    {
        Id = "SERVICE-ROLE-01",
        Type = ResourceTypes.Service,
        Property = "iamRole",
        Says = "must be left out where the tasks have network interfaces of their own: ECS uses the role that is linked to it",
        Answer = "InvalidParameterException: You cannot specify an IAM role for services that require a service linked role.",
        Noticed = Noticed.Apply,
        Fix = "leave IamRole of the service out",
        Source = Sources.Botocore("ecs/2014-11-13", "CreateServiceRequest.role"),
        Objections = (service, plan) => Objecting.If(
            service.Has("iamRole") && NetworkModeOf(plan, service) == "awsvpc", "iamRole", service.Text("iamRole"), "but the network mode of the task definition is awsvpc"),
    };

    public static IReadOnlyList<CodedConstraint> All =>
        [TasksOfTheirOwnHaveANetwork, OtherTasksHaveNone, GroupsAreOfTheVpc, SubnetsAreOfOneVpc, TasksMayCallOut, OwnInterfacesNeedNoRole];

    /// <summary>The network mode of the tasks, with what ECS takes where none is said; null if the task definition is not of the plan.</summary>
    private static string? NetworkModeOf(Plan plan, PlannedResource service) => plan.TaskOf(service) is { } task ? task.Text("networkMode") ?? "bridge" : null;

    private static bool LetsOut(Plan plan, PlannedResource group) => group.Has("egress")
        || plan.Where(ResourceTypes.EgressRule, "securityGroupId", group.Id).Any()
        || plan.Where(ResourceTypes.OlderSecurityGroupRule, "securityGroupId", group.Id).Any(rule => rule.Text("type") == "egress");
}
