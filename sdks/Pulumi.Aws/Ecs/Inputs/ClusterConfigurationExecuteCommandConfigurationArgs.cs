namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ClusterConfigurationExecuteCommandConfigurationArgs : ResourceArgs
{
    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("logConfiguration")]
    public Input<ClusterConfigurationExecuteCommandConfigurationLogConfigurationArgs>? LogConfiguration { get; set; }

    [Input("logging")]
    public Input<string>? Logging { get; set; }
}
