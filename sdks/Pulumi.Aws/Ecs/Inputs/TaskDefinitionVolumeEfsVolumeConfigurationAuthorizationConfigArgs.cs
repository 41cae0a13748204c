namespace Pulumi.Aws.Ecs.Inputs;

public sealed class TaskDefinitionVolumeEfsVolumeConfigurationAuthorizationConfigArgs : ResourceArgs
{
    [Input("accessPointId")]
    public Input<string>? AccessPointId { get; set; }

    [Input("iam")]
    public Input<string>? Iam { get; set; }
}
