using Pulumi;
using Iam = Pulumi.Aws.Iam;

namespace Infra.Access;

/// <summary>
/// The most that a role of the stack can ever do, whatever permissions it is given: a role does what its permissions and this allow.
/// Deployments may make roles with it alone and cannot change it, so nobody who takes one over makes a role that can do more.
/// </summary>
public sealed class PermissionsBoundary : ComponentResource
{
    /// <summary>What every role is made with.</summary>
    public Output<string> Arn { get; }

    public PermissionsBoundary(string name, PermissionsBoundaryArgs args, ComponentResourceOptions? options = null)
        : base("infra:access:PermissionsBoundary", name, options)
    {
        var policyName = args.Names.For("boundary");
        Arn = new Iam.Policy($"{name}-policy", new Iam.PolicyArgs
        {
            Name = policyName,
            Description = $"The most that a role of {args.Names.Prefix} can do, whatever it is given",
            PolicyDocument = PolicyDocument.Json([.. BoundaryPermissions.Statements(args)]),
            Tags = args.Tags.For(policyName),
        }, new CustomResourceOptions { Parent = this }).Arn;
        RegisterOutputs();
    }
}
