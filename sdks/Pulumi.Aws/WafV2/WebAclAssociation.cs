namespace Pulumi.Aws.WafV2;

public class WebAclAssociation : CustomResource
{
    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("resourceArn")]
    public Output<string> ResourceArn { get; private set; } = null!;

    [Output("webAclArn")]
    public Output<string> WebAclArn { get; private set; } = null!;

    public WebAclAssociation(string name, WebAclAssociationArgs args, CustomResourceOptions? options = null)
        : base("aws:wafv2/webAclAssociation:WebAclAssociation", name, args, options)
    {
    }
}

public sealed class WebAclAssociationArgs : ResourceArgs
{
    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("resourceArn", required: true)]
    public Input<string> ResourceArn { get; set; } = null!;

    [Input("webAclArn", required: true)]
    public Input<string> WebAclArn { get; set; } = null!;
}
