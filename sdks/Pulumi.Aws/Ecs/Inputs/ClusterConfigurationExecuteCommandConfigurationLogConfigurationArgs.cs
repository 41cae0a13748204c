namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ClusterConfigurationExecuteCommandConfigurationLogConfigurationArgs : ResourceArgs
{
    [Input("cloudWatchEncryptionEnabled")]
    public Input<bool>? CloudWatchEncryptionEnabled { get; set; }

    [Input("cloudWatchLogGroupName")]
    public Input<string>? CloudWatchLogGroupName { get; set; }

    [Input("s3BucketEncryptionEnabled")]
    public Input<bool>? S3BucketEncryptionEnabled { get; set; }

    [Input("s3BucketName")]
    public Input<string>? S3BucketName { get; set; }

    [Input("s3KeyPrefix")]
    public Input<string>? S3KeyPrefix { get; set; }
}
