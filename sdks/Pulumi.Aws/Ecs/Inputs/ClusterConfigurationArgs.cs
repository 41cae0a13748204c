namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ClusterConfigurationArgs : ResourceArgs
{
    [Input("executeCommandConfiguration")]
    public Input<ClusterConfigurationExecuteCommandConfigurationArgs>? ExecuteCommandConfiguration { get; set; }
}
