using Pulumi;

namespace Infra.Compute;

/// <summary>One of the target groups of an API: a blue/green deployment has two.</summary>
/// <param name="Suffix">What tells its alarms from those of the first: empty, or <c>-green</c>.</param>
/// <param name="ArnSuffix">The value of the <c>TargetGroup</c> dimension of the load balancer's metrics.</param>
public sealed record ApiTargets(string Suffix, Output<string> ArnSuffix);
