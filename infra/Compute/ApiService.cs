using Infra.Network;
using Pulumi;
using Pulumi.Aws.Ec2;
using LB = Pulumi.Aws.LB;

namespace Infra.Compute;

/// <summary>A service behind the load balancer.</summary>
public sealed class ApiService : ComponentResource
{
    public Output<string> ServiceName { get; }

    /// <summary>The value of the <c>TargetGroup</c> dimension of the load balancer's metrics.</summary>
    public Output<string> TargetGroupArnSuffix { get; }

    /// <param name="name">At most 16 characters: the target group adds <c>-targets</c> and 8 generated ones to reach its limit of 32.</param>
    /// <param name="args">What the service decides.</param>
    /// <param name="options">As for any component.</param>
    public ApiService(string name, ApiServiceArgs args, ComponentResourceOptions? options = null)
        : base("infra:compute:ApiService", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var group = new SecurityGroup($"{name}-sg", new SecurityGroupArgs
        {
            VpcId = args.Service.Placement.VpcId,
            Description = $"Tasks of {name}: from the load balancer, to what the service uses",
            Tags = args.Service.Context.Tags.For($"{name}-sg"),
        }, child);
        Traffic.Allow($"{name}-from-edge", args.LoadBalancer.SecurityGroup, group, args.Port, $"Requests to {name}", args.Service.Context.Tags, this);
        args.Service.Dependencies.Connect(name, group, args.Service, this);
        // No name of its own: a port or protocol cannot change in place, and the new group must stand before the old one goes.
        var targets = new LB.TargetGroup($"{name}-targets", new LB.TargetGroupArgs
        {
            VpcId = args.Service.Placement.VpcId,
            TargetType = "ip",
            Protocol = "HTTP",
            Port = args.Port,
            DeregistrationDelay = (int)args.DrainWindow.TotalSeconds,
            HealthCheck = new LB.Inputs.TargetGroupHealthCheckArgs
            {
                Path = args.ReadinessPath,
                Matcher = "200",
                Interval = 10,
                Timeout = 5,
                HealthyThreshold = 2,
                UnhealthyThreshold = 3,
            },
            Tags = args.Service.Context.Tags.For(args.Service.Context.Names.For(name)),
        }, child);
        var rule = new LB.ListenerRule($"{name}-rule", new LB.ListenerRuleArgs
        {
            ListenerArn = args.LoadBalancer.ListenerArn,
            Priority = args.Priority,
            Conditions = args.LoadBalancer.Conditions(args.Hosts, args.Paths),
            Actions = new LB.Inputs.ListenerRuleActionArgs { Type = "forward", TargetGroupArn = targets.Arn },
            Tags = args.Service.Context.Tags.For(args.Service.Context.Names.For(name)),
        }, child);
        var service = new FargateService(
            name,
            args.Service,
            HealthProbe.Http(args.Port, args.LivenessPath),
            group,
            new ServiceEndpoint(args.Port, targets.Arn, rule),
            new ComponentResourceOptions { Parent = this });
        ServiceName = service.ServiceName;
        TargetGroupArnSuffix = targets.ArnSuffix;
        RegisterOutputs();
    }
}
