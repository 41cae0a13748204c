namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionDefaultCacheBehaviorGrpcConfigArgs : ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }
}
