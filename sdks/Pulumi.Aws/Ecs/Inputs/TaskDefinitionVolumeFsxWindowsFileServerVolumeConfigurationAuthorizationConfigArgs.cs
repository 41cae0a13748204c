namespace Pulumi.Aws.Ecs.Inputs;

public sealed class TaskDefinitionVolumeFsxWindowsFileServerVolumeConfigurationAuthorizationConfigArgs : ResourceArgs
{
    [Input("credentialsParameter", required: true)]
    public Input<string> CredentialsParameter { get; set; } = null!;

    [Input("domain", required: true)]
    public Input<string> Domain { get; set; } = null!;
}
