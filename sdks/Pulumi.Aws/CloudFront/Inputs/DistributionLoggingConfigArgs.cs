namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionLoggingConfigArgs : ResourceArgs
{
    [Input("bucket")]
    public Input<string>? Bucket { get; set; }

    [Input("includeCookies")]
    public Input<bool>? IncludeCookies { get; set; }

    [Input("prefix")]
    public Input<string>? Prefix { get; set; }
}
