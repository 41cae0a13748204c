namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionDefaultCacheBehaviorLambdaFunctionAssociationArgs : ResourceArgs
{
    [Input("eventType", required: true)]
    public Input<string> EventType { get; set; } = null!;

    [Input("includeBody")]
    public Input<bool>? IncludeBody { get; set; }

    [Input("lambdaArn", required: true)]
    public Input<string> LambdaArn { get; set; } = null!;
}
