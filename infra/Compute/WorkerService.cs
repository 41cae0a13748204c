using Pulumi;
using Pulumi.Aws.Ec2;

namespace Infra.Compute;

/// <summary>A service that takes no requests: it has no port and nothing may reach it.</summary>
public sealed class WorkerService : ComponentResource
{
    public Output<string> ServiceName { get; }

    /// <summary>The group of the tasks; a one-off task with the service's network path runs in it too.</summary>
    public SecurityGroup SecurityGroup { get; }

    /// <summary>The log group that its tasks write to.</summary>
    public Output<string> LogGroup { get; }

    public WorkerService(string name, WorkerServiceArgs args, ComponentResourceOptions? options = null)
        : base("infra:compute:WorkerService", name, options)
    {
        var group = new SecurityGroup($"{name}-sg", new SecurityGroupArgs
        {
            VpcId = args.Service.Placement.VpcId,
            Description = $"Tasks of {name}: from nowhere, to what the service uses",
            Tags = args.Service.Context.Tags.For($"{name}-sg"),
        }, new CustomResourceOptions { Parent = this });
        args.Service.Connect(name, group, this);
        var service = new FargateService(
            name, args.Service, HealthProbe.Program(args.HeartbeatCommand), group, options: new ComponentResourceOptions { Parent = this });
        SecurityGroup = group;
        ServiceName = service.ServiceName;
        LogGroup = service.LogGroup;
        RegisterOutputs();
    }
}
