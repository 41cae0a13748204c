namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionDefaultCacheBehaviorFunctionAssociationArgs : ResourceArgs
{
    [Input("eventType", required: true)]
    public Input<string> EventType { get; set; } = null!;

    [Input("functionArn", required: true)]
    public Input<string> FunctionArn { get; set; } = null!;
}
