namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationRuleDestinationMetricsArgs : ResourceArgs
{
    [Input("minutes")]
    public Input<int>? Minutes { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }
}
