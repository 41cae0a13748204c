using Pulumi;
using LB = Pulumi.Aws.LB;

namespace Infra.Compute;

/// <summary>How requests reach a service: the port of its container, the target group, and the listener rule that leads there.</summary>
public sealed record ServiceEndpoint(int Port, Output<string> TargetGroupArn, LB.ListenerRule Rule);
