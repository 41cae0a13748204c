namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionOriginCustomHeaderArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
