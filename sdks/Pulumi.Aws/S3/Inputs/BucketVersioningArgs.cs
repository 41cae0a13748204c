namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketVersioningArgs : ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("mfaDelete")]
    public Input<bool>? MfaDelete { get; set; }
}
