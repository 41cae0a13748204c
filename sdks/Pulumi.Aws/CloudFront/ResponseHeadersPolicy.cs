namespace Pulumi.Aws.CloudFront;

public class ResponseHeadersPolicy : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("comment")]
    public Output<string?> Comment { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public ResponseHeadersPolicy(string name, ResponseHeadersPolicyArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy", name, args ?? new ResponseHeadersPolicyArgs(), options)
    {
    }
}

public sealed class ResponseHeadersPolicyArgs : ResourceArgs
{
    [Input("comment")]
    public Input<string>? Comment { get; set; }

    [Input("corsConfig")]
    public Input<Inputs.ResponseHeadersPolicyCorsConfigArgs>? CorsConfig { get; set; }

    [Input("customHeadersConfig")]
    public Input<Inputs.ResponseHeadersPolicyCustomHeadersConfigArgs>? CustomHeadersConfig { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("removeHeadersConfig")]
    public Input<Inputs.ResponseHeadersPolicyRemoveHeadersConfigArgs>? RemoveHeadersConfig { get; set; }

    [Input("securityHeadersConfig")]
    public Input<Inputs.ResponseHeadersPolicySecurityHeadersConfigArgs>? SecurityHeadersConfig { get; set; }

    [Input("serverTimingHeadersConfig")]
    public Input<Inputs.ResponseHeadersPolicyServerTimingHeadersConfigArgs>? ServerTimingHeadersConfig { get; set; }
}
