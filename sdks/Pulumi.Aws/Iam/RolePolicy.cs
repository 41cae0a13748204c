namespace Pulumi.Aws.Iam;

public class RolePolicy : CustomResource
{
    public RolePolicy(string name, RolePolicyArgs args, CustomResourceOptions? options = null)
        : base("aws:iam/rolePolicy:RolePolicy", name, args, options)
    {
    }
}

public sealed class RolePolicyArgs : ResourceArgs
{
    [Input("policy", required: true)]
    public InputUnion<string, Inputs.PolicyDocumentArgs> Policy { get; set; } = null!;

    [Input("role", required: true)]
    public Input<string> Role { get; set; } = null!;
}
