namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionConnectionFunctionAssociationArgs : ResourceArgs
{
    [Input("id", required: true)]
    public Input<string> Id { get; set; } = null!;
}
