using Pulumi;

namespace Infra.Compute;

/// <summary>What ECS needs to lead requests from the old version to the new one all at once, and back.</summary>
/// <param name="AlternateTargetGroupArn">Where the version is that takes no requests; the two groups change places with each deployment.</param>
/// <param name="RuleArn">The listener rule whose weights ECS changes.</param>
/// <param name="RoleArn">The role in which ECS changes them.</param>
/// <param name="Bake">How long the old version stays, ready to take over again.</param>
public sealed record BlueGreenRoute(Output<string> AlternateTargetGroupArn, Output<string> RuleArn, Output<string> RoleArn, TimeSpan Bake);
