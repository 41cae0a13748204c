namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionOriginS3OriginConfigArgs : ResourceArgs
{
    [Input("originAccessIdentity", required: true)]
    public Input<string> OriginAccessIdentity { get; set; } = null!;
}
