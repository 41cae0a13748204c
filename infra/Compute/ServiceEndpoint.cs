using Pulumi;
using LB = Pulumi.Aws.LB;

namespace Infra.Compute;

/// <summary>How requests reach a service: the port of its container, the target group, and the listener rule that leads there.</summary>
public sealed record ServiceEndpoint(int Port, Output<string> TargetGroupArn, LB.ListenerRule Rule)
{
    /// <summary>The second way of a blue/green deployment; null for a rolling one.</summary>
    public BlueGreenRoute? BlueGreen { get; init; }

    /// <summary>Scaling by requests; null where CPU and memory are enough.</summary>
    public RequestTarget? Requests { get; init; }

    /// <summary>The names of the alarms that take a deployment back.</summary>
    public required IReadOnlyList<Output<string>> DeploymentAlarms { get; init; }

    /// <summary>False in an emergency: a deployment that must go through although an alarm is red.</summary>
    public required bool RollbackOnAlarm { get; init; }
}
