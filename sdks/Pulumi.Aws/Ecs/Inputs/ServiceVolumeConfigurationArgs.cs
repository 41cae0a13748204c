namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceVolumeConfigurationArgs : ResourceArgs
{
    [Input("managedEbsVolume", required: true)]
    public Input<ServiceVolumeConfigurationManagedEbsVolumeArgs> ManagedEbsVolume { get; set; } = null!;

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;
}
