namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketVersioningVersioningConfigurationArgs : ResourceArgs
{
    [Input("status", required: true)]
    public Input<string> Status { get; set; } = null!;
}
