namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceVolumeConfigurationManagedEbsVolumeArgs : ResourceArgs
{
    [Input("encrypted")]
    public Input<bool>? Encrypted { get; set; }

    [Input("fileSystemType")]
    public Input<string>? FileSystemType { get; set; }

    [Input("iops")]
    public Input<int>? Iops { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("roleArn", required: true)]
    public Input<string> RoleArn { get; set; } = null!;

    [Input("sizeInGb")]
    public Input<int>? SizeInGb { get; set; }

    [Input("snapshotId")]
    public Input<string>? SnapshotId { get; set; }

    [Input("tagSpecifications")]
    private InputList<ServiceVolumeConfigurationManagedEbsVolumeTagSpecificationArgs>? _tagSpecifications;

    public InputList<ServiceVolumeConfigurationManagedEbsVolumeTagSpecificationArgs> TagSpecifications
    {
        get => _tagSpecifications ??= new InputList<ServiceVolumeConfigurationManagedEbsVolumeTagSpecificationArgs>();
        set => _tagSpecifications = value;
    }

    [Input("throughput")]
    public Input<int>? Throughput { get; set; }

    [Input("volumeInitializationRate")]
    public Input<int>? VolumeInitializationRate { get; set; }

    [Input("volumeType")]
    public Input<string>? VolumeType { get; set; }
}
