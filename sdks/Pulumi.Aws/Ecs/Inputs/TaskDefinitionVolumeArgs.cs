namespace Pulumi.Aws.Ecs.Inputs;

public sealed class TaskDefinitionVolumeArgs : ResourceArgs
{
    [Input("configureAtLaunch")]
    public Input<bool>? ConfigureAtLaunch { get; set; }

    [Input("dockerVolumeConfiguration")]
    public Input<TaskDefinitionVolumeDockerVolumeConfigurationArgs>? DockerVolumeConfiguration { get; set; }

    [Input("efsVolumeConfiguration")]
    public Input<TaskDefinitionVolumeEfsVolumeConfigurationArgs>? EfsVolumeConfiguration { get; set; }

    [Input("fsxWindowsFileServerVolumeConfiguration")]
    public Input<TaskDefinitionVolumeFsxWindowsFileServerVolumeConfigurationArgs>? FsxWindowsFileServerVolumeConfiguration { get; set; }

    [Input("hostPath")]
    public Input<string>? HostPath { get; set; }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("s3filesVolumeConfiguration")]
    public Input<TaskDefinitionVolumeS3filesVolumeConfigurationArgs>? S3filesVolumeConfiguration { get; set; }
}
