namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionOriginGroupMemberArgs : ResourceArgs
{
    [Input("originId", required: true)]
    public Input<string> OriginId { get; set; } = null!;
}
