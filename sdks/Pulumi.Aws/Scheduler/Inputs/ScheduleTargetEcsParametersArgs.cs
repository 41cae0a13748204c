namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetEcsParametersArgs : ResourceArgs
{
    [Input("capacityProviderStrategies")]
    private InputList<ScheduleTargetEcsParametersCapacityProviderStrategyArgs>? _capacityProviderStrategies;

    public InputList<ScheduleTargetEcsParametersCapacityProviderStrategyArgs> CapacityProviderStrategies
    {
        get => _capacityProviderStrategies ??= new InputList<ScheduleTargetEcsParametersCapacityProviderStrategyArgs>();
        set => _capacityProviderStrategies = value;
    }

    [Input("enableEcsManagedTags")]
    public Input<bool>? EnableEcsManagedTags { get; set; }

    [Input("enableExecuteCommand")]
    public Input<bool>? EnableExecuteCommand { get; set; }

    [Input("group")]
    public Input<string>? Group { get; set; }

    [Input("launchType")]
    public Input<string>? LaunchType { get; set; }

    [Input("networkConfiguration")]
    public Input<ScheduleTargetEcsParametersNetworkConfigurationArgs>? NetworkConfiguration { get; set; }

    [Input("placementConstraints")]
    private InputList<ScheduleTargetEcsParametersPlacementConstraintArgs>? _placementConstraints;

    public InputList<ScheduleTargetEcsParametersPlacementConstraintArgs> PlacementConstraints
    {
        get => _placementConstraints ??= new InputList<ScheduleTargetEcsParametersPlacementConstraintArgs>();
        set => _placementConstraints = value;
    }

    [Input("placementStrategies")]
    private InputList<ScheduleTargetEcsParametersPlacementStrategyArgs>? _placementStrategies;

    public InputList<ScheduleTargetEcsParametersPlacementStrategyArgs> PlacementStrategies
    {
        get => _placementStrategies ??= new InputList<ScheduleTargetEcsParametersPlacementStrategyArgs>();
        set => _placementStrategies = value;
    }

    [Input("platformVersion")]
    public Input<string>? PlatformVersion { get; set; }

    [Input("propagateTags")]
    public Input<string>? PropagateTags { get; set; }

    [Input("referenceId")]
    public Input<string>? ReferenceId { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("taskCount")]
    public Input<int>? TaskCount { get; set; }

    [Input("taskDefinitionArn", required: true)]
    public Input<string> TaskDefinitionArn { get; set; } = null!;
}
