namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleConfigurationTimeoutsArgs : ResourceArgs
{
    [Input("create")]
    public Input<string>? Create { get; set; }

    [Input("update")]
    public Input<string>? Update { get; set; }
}
