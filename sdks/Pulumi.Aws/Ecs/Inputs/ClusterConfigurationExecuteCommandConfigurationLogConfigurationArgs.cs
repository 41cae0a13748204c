namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ClusterConfigurationExecuteCommandConfigurationLogConfigurationArgs : ResourceArgs
{
    [Input("cloudWatchEncryptionEnabled")]
    public Input<bool>? CloudWatchEncryptionEnabled { get; set; }

    [Input("cloudWatchLogGroupName")]
    public Input<string>? CloudWatchLogGroupName { get; set; }
}
