namespace Pulumi.Aws.Ecs.Inputs;

public sealed class TaskDefinitionVolumeDockerVolumeConfigurationArgs : ResourceArgs
{
    [Input("autoprovision")]
    public Input<bool>? Autoprovision { get; set; }

    [Input("driver")]
    public Input<string>? Driver { get; set; }

    [Input("driverOpts")]
    private InputMap<string>? _driverOpts;

    public InputMap<string> DriverOpts
    {
        get => _driverOpts ??= new InputMap<string>();
        set => _driverOpts = value;
    }

    [Input("labels")]
    private InputMap<string>? _labels;

    public InputMap<string> Labels
    {
        get => _labels ??= new InputMap<string>();
        set => _labels = value;
    }

    [Input("scope")]
    public Input<string>? Scope { get; set; }
}
