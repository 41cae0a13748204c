using Pulumi;
using Iam = Pulumi.Aws.Iam;

namespace Infra.Access;

/// <summary>A role that one AWS service assumes on behalf of this account, with exactly the permissions that are listed, within the stack's limit.</summary>
public sealed class ServiceRole : ComponentResource
{
    /// <summary>Known once the role has its permissions: a task that starts before them fails, and a few such failures end the deployment.</summary>
    public Output<string> Arn { get; }

    public Output<string> RoleName { get; }

    public ServiceRole(string name, ServiceRoleArgs args, ComponentResourceOptions? options = null)
        : base("infra:access:ServiceRole", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var role = new Iam.Role($"{name}-role", new Iam.RoleArgs
        {
            Name = args.RoleName,
            Description = args.Description,
            AssumeRolePolicy = PolicyDocument.Json(new PolicyStatement
            {
                Sid = "AssumedByTheService",
                Principal = Principal.Service(args.Service),
                Actions = ["sts:AssumeRole"],
                // Without it the service could be talked into using this role for somebody else's account.
                Conditions = [new PolicyCondition("StringEquals", "aws:SourceAccount", args.Context.AccountId)],
            }),
            PermissionsBoundary = args.Context.Boundary,
            Tags = args.Context.Tags.For(args.RoleName),
        }, child);
        Arn = role.Arn;
        if (args.Policy is not null)
        {
            var permissions = new Iam.RolePolicy($"{name}-permissions", new Iam.RolePolicyArgs
            {
                Role = role.Name,
                Policy = args.Policy,
            }, child);
            Arn = Output.Tuple(role.Arn, permissions.Id).Apply(both => both.Item1);
        }

        RoleName = role.Name;
        RegisterOutputs();
    }
}
