namespace Pulumi.Aws.CloudFront;

public class ResponseHeadersPolicy : CustomResource
{
    public ResponseHeadersPolicy(string name, ResponseHeadersPolicyArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy", name, args ?? new ResponseHeadersPolicyArgs(), options)
    {
    }
}

public sealed class ResponseHeadersPolicyArgs : ResourceArgs
{
    [Input("comment")]
    public Input<string>? Comment { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("securityHeadersConfig")]
    public Input<Inputs.ResponseHeadersPolicySecurityHeadersConfigArgs>? SecurityHeadersConfig { get; set; }
}
