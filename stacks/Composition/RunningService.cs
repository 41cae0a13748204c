using Infra.Compute;
using Pulumi.Aws.Ec2;

namespace Stacks.Composition;

/// <summary>A service that has an image, with what its one-off tasks share.</summary>
internal sealed record RunningService(FargateServiceArgs Args, SecurityGroup SecurityGroup);
