namespace Pulumi.Aws.Iam;

public class RolePolicyAttachment : CustomResource
{
    public RolePolicyAttachment(string name, RolePolicyAttachmentArgs args, CustomResourceOptions? options = null)
        : base("aws:iam/rolePolicyAttachment:RolePolicyAttachment", name, args, options)
    {
    }
}

public sealed class RolePolicyAttachmentArgs : ResourceArgs
{
    [Input("policyArn", required: true)]
    public Input<string> PolicyArn { get; set; } = null!;

    [Input("role", required: true)]
    public Input<string> Role { get; set; } = null!;
}
