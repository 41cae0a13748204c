namespace Pulumi.Aws.CloudFront;

public class OriginAccessControl : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("originAccessControlOriginType")]
    public Output<string> OriginAccessControlOriginType { get; private set; } = null!;

    [Output("signingBehavior")]
    public Output<string> SigningBehavior { get; private set; } = null!;

    [Output("signingProtocol")]
    public Output<string> SigningProtocol { get; private set; } = null!;

    public OriginAccessControl(string name, OriginAccessControlArgs args, CustomResourceOptions? options = null)
        : base("aws:cloudfront/originAccessControl:OriginAccessControl", name, args, options)
    {
    }
}

public sealed class OriginAccessControlArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("originAccessControlOriginType", required: true)]
    public Input<string> OriginAccessControlOriginType { get; set; } = null!;

    [Input("signingBehavior", required: true)]
    public Input<string> SigningBehavior { get; set; } = null!;

    [Input("signingProtocol", required: true)]
    public Input<string> SigningProtocol { get; set; } = null!;
}
