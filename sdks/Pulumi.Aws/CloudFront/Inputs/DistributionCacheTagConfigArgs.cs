namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionCacheTagConfigArgs : ResourceArgs
{
    [Input("headerName", required: true)]
    public Input<string> HeaderName { get; set; } = null!;
}
