using Infra.Access;
using Pulumi;
using Iam = Pulumi.Aws.Iam;
using LB = Pulumi.Aws.LB;

namespace Infra.Compute;

/// <summary>The listener rule of an API, and what ECS needs to move requests between its two target groups.</summary>
internal static class BlueGreenRouting
{
    public static LB.Inputs.ListenerRuleActionArgs OneWay(LB.TargetGroup targets) => new() { Type = "forward", TargetGroupArn = targets.Arn };

    /// <summary>How the rule begins; from the first deployment on the weights are those that ECS gave it.</summary>
    public static LB.Inputs.ListenerRuleActionArgs TwoWays(LB.TargetGroup blue, LB.TargetGroup green) => new()
    {
        Type = "forward",
        Forward = new LB.Inputs.ListenerRuleActionForwardArgs
        {
            TargetGroups =
            {
                new LB.Inputs.ListenerRuleActionForwardTargetGroupArgs { Arn = blue.Arn, Weight = 100 },
                new LB.Inputs.ListenerRuleActionForwardTargetGroupArgs { Arn = green.Arn, Weight = 0 },
            },
        },
    };

    /// <summary>A rule that took its first weights back would send every request to the group without tasks.</summary>
    public static CustomResourceOptions WeightsBelongToEcs(ApiService parent) => new() { Parent = parent, IgnoreChanges = { "actions" } };

    public static BlueGreenRoute Route(string name, LB.TargetGroup green, LB.ListenerRule rule, ApiServiceArgs args, ApiService parent)
    {
        var context = args.Service.Context;
        var role = new ServiceRole($"{name}-routing", new ServiceRoleArgs
        {
            RoleName = context.Names.For($"{name}-routing"),
            Description = $"Moves requests between the two target groups of {name}",
            Service = "ecs.amazonaws.com",
            Context = context,
        }, new ComponentResourceOptions { Parent = parent });
        var permissions = new Iam.RolePolicyAttachment($"{name}-routing-policy", new Iam.RolePolicyAttachmentArgs
        {
            Role = role.RoleName,
            PolicyArn = "arn:aws:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers",
        }, new CustomResourceOptions { Parent = parent });
        return new BlueGreenRoute(green.Arn, rule.Arn, Output.Tuple(role.Arn, permissions.Id).Apply(both => both.Item1), args.Bake);
    }
}
