namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionOriginOriginShieldArgs : ResourceArgs
{
    [Input("enabled", required: true)]
    public Input<bool> Enabled { get; set; } = null!;

    [Input("originShieldRegion")]
    public Input<string>? OriginShieldRegion { get; set; }
}
