namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleConfigurationRuleExpirationArgs : ResourceArgs
{
    [Input("date")]
    public Input<string>? Date { get; set; }

    [Input("days")]
    public Input<int>? Days { get; set; }

    [Input("expiredObjectDeleteMarker")]
    public Input<bool>? ExpiredObjectDeleteMarker { get; set; }
}
