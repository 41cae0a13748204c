namespace Pulumi.Aws.Ecs.Inputs;

public sealed class TaskDefinitionVolumeEfsVolumeConfigurationArgs : ResourceArgs
{
    [Input("authorizationConfig")]
    public Input<TaskDefinitionVolumeEfsVolumeConfigurationAuthorizationConfigArgs>? AuthorizationConfig { get; set; }

    [Input("fileSystemId", required: true)]
    public Input<string> FileSystemId { get; set; } = null!;

    [Input("rootDirectory")]
    public Input<string>? RootDirectory { get; set; }

    [Input("transitEncryption")]
    public Input<string>? TransitEncryption { get; set; }

    [Input("transitEncryptionPort")]
    public Input<int>? TransitEncryptionPort { get; set; }
}
