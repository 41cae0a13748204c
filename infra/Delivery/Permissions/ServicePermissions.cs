using Infra.Access;

namespace Infra.Delivery.Permissions;

/// <summary>The cluster, its services and tasks, their images and their scaling.</summary>
internal static class ServicePermissions
{
    private static readonly string[] Running =
    [
        "ecs:CreateCluster", "ecs:CreateService", "ecs:DeleteCluster", "ecs:DeleteService", "ecs:PutClusterCapacityProviders", "ecs:RunTask",
        "ecs:StopServiceDeployment", "ecs:StopTask", "ecs:TagResource", "ecs:UntagResource", "ecs:UpdateCluster", "ecs:UpdateClusterSettings",
        "ecs:UpdateService",
    ];

    private static readonly string[] Keeping =
    [
        "ecr:BatchGetImage", "ecr:CreateRepository", "ecr:DeleteLifecyclePolicy", "ecr:DeleteRepository", "ecr:PutImageScanningConfiguration",
        "ecr:PutImageTagMutability", "ecr:PutLifecyclePolicy", "ecr:TagResource", "ecr:UntagResource",
    ];

    private static readonly string[] Scaling =
    [
        "application-autoscaling:DeleteScalingPolicy", "application-autoscaling:DeleteScheduledAction", "application-autoscaling:DeregisterScalableTarget",
        "application-autoscaling:PutScalingPolicy", "application-autoscaling:PutScheduledAction", "application-autoscaling:RegisterScalableTarget",
        "application-autoscaling:TagResource", "application-autoscaling:UntagResource",
    ];

    /// <summary>Asked of no resource, or of one that has no name yet.</summary>
    private static readonly string[] Nameless =
    [
        "ecs:DeregisterTaskDefinition", "ecs:RegisterTaskDefinition", "servicediscovery:CreateHttpNamespace", "servicediscovery:DeleteNamespace",
        "servicediscovery:TagResource", "servicediscovery:UntagResource", "servicediscovery:UpdateHttpNamespace",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args, StackArns arns)
    {
        var prefix = args.Context.Names.Prefix;
        PolicyCondition[] notOfAnother = [.. StackConditions.NotOfAnotherStack(args.Context.Tags)];
        yield return new()
        {
            Sid = "Services",
            Actions = Running,
            Resources =
            [
                arns.Regional("ecs", $"cluster/{prefix}"), arns.Regional("ecs", $"service/{prefix}/*"), arns.Regional("ecs", $"service-deployment/{prefix}/*"),
                arns.Regional("ecs", $"task/{prefix}/*"), arns.Regional("ecs", $"task-definition/{prefix}-*"),
            ],
        };
        yield return new()
        {
            Sid = "NamelessParts",
            Actions = Nameless,
            Resources = ["*"],
            Conditions = [StackConditions.InRegion(arns.Region), .. notOfAnother],
        };
        yield return new() { Sid = "Images", Actions = Keeping, Resources = [arns.Regional("ecr", $"repository/{prefix}/*")] };
        yield return new()
        {
            Sid = "Scaling",
            Actions = Scaling,
            Resources = [arns.Regional("application-autoscaling", "scalable-target/*")],
            Conditions = notOfAnother,
        };
    }
}
