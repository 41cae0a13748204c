using Infra.Alarms;
using Infra.Network;
using Pulumi;
using Pulumi.Aws.Ec2;
using LB = Pulumi.Aws.LB;

namespace Infra.Compute;

/// <summary>A service behind the load balancer.</summary>
public sealed class ApiService : ComponentResource
{
    public Output<string> ServiceName { get; }

    /// <summary>The name under which other services of the stack call it.</summary>
    public string DnsName { get; }

    public int Port { get; }

    public SecurityGroup SecurityGroup { get; }

    /// <summary>One, or two for blue/green deployments.</summary>
    public IReadOnlyList<ApiTargets> TargetGroups { get; }

    /// <summary>Stands when the tasks run.</summary>
    internal Resource Running { get; }

    /// <param name="name">At most 16 characters: the target group adds <c>-targets</c> and 8 generated ones to reach its limit of 32.</param>
    /// <param name="args">What the service decides.</param>
    /// <param name="options">As for any component.</param>
    public ApiService(string name, ApiServiceArgs args, ComponentResourceOptions? options = null)
        : base("infra:compute:ApiService", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        DnsName = name;
        Port = args.Port;
        SecurityGroup = new SecurityGroup($"{name}-sg", new SecurityGroupArgs
        {
            VpcId = args.Service.Placement.VpcId,
            Description = $"Tasks of {name}: from the load balancer, to what the service uses",
            Tags = args.Service.Context.Tags.For($"{name}-sg"),
        }, child);
        Traffic.Allow($"{name}-from-edge", args.LoadBalancer.SecurityGroup, SecurityGroup, args.Port, $"Requests to {name}", args.Service.Context.Tags, this);
        args.Service.Connect(name, SecurityGroup, this);
        var targets = Targets($"{name}-targets", name, args);
        var green = args.Deployment == DeploymentStrategy.BlueGreen ? Targets($"{name}-green", name, args) : null;
        TargetGroups = [new ApiTargets("", targets.ArnSuffix), .. green is null ? [] : (IEnumerable<ApiTargets>)[new ApiTargets("-green", green.ArnSuffix)]];
        var rule = new LB.ListenerRule($"{name}-rule", new LB.ListenerRuleArgs
        {
            ListenerArn = args.LoadBalancer.ListenerArn,
            Priority = args.Priority,
            Conditions = args.LoadBalancer.Conditions(args.Hosts, args.Paths),
            Actions = green is null ? BlueGreenRouting.OneWay(targets) : BlueGreenRouting.TwoWays(targets, green),
            Tags = args.Service.Context.Tags.For(args.Service.Context.Names.For(name)),
        }, green is null ? child : BlueGreenRouting.WeightsBelongToEcs(this));
        var alarms = new AlarmSet(
            $"{name}-deployment-alarms",
            new() { Rules = DeploymentAlarms.Rules(name, args.LoadBalancer, TargetGroups, args.Guard), Topic = null, Context = args.Service.Context },
            new ComponentResourceOptions { Parent = this });
        var service = new FargateService(
            name,
            args.Service,
            HealthProbe.Http(args.Port, args.LivenessPath),
            SecurityGroup,
            new ServiceEndpoint(args.Port, targets.Arn, rule)
            {
                BlueGreen = green is null ? null : BlueGreenRouting.Route(name, green, rule, args, this),
                Requests = args.RequestsPerTask is { } requests
                    ? new RequestTarget(requests, Output.Format($"{args.LoadBalancer.ArnSuffix}/{targets.ArnSuffix}"))
                    : null,
                DeploymentAlarms = [.. alarms.Alarms.Select(alarm => alarm.Name)],
                RollbackOnAlarm = args.Guard.Rollback,
            },
            new ComponentResourceOptions { Parent = this });
        ServiceName = service.ServiceName;
        Running = service.Running;
        RegisterOutputs();
    }

    // No name of its own: a port or protocol cannot change in place, and the new group must stand before the old one goes.
    private LB.TargetGroup Targets(string resource, string name, ApiServiceArgs args) => new(resource, new LB.TargetGroupArgs
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
        // A customer who is bound to one task is lost with it.
        Stickiness = new LB.Inputs.TargetGroupStickinessArgs { Type = "lb_cookie", Enabled = false },
        Tags = args.Service.Context.Tags.For(args.Service.Context.Names.For(name)),
    }, new CustomResourceOptions { Parent = this });
}
