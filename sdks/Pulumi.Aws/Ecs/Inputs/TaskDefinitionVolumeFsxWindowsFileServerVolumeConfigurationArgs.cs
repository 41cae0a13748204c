namespace Pulumi.Aws.Ecs.Inputs;

public sealed class TaskDefinitionVolumeFsxWindowsFileServerVolumeConfigurationArgs : ResourceArgs
{
    [Input("authorizationConfig", required: true)]
    public Input<TaskDefinitionVolumeFsxWindowsFileServerVolumeConfigurationAuthorizationConfigArgs> AuthorizationConfig { get; set; } = null!;

    [Input("fileSystemId", required: true)]
    public Input<string> FileSystemId { get; set; } = null!;

    [Input("rootDirectory", required: true)]
    public Input<string> RootDirectory { get; set; } = null!;
}
