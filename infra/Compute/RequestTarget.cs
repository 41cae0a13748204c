using Pulumi;

namespace Infra.Compute;

/// <summary>How many requests one task is meant to answer.</summary>
/// <param name="PerTask">Requests a minute.</param>
/// <param name="ResourceLabel">The load balancer and the target group that count them, as <c>app/NAME/ID/targetgroup/NAME/ID</c>.</param>
public sealed record RequestTarget(int PerTask, Output<string> ResourceLabel);
