namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionOrderedCacheBehaviorGrpcConfigArgs : ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }
}
