namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetEcsTargetArgs : ResourceArgs
{
    [Input("capacityProviderStrategies")]
    private InputList<EventTargetEcsTargetCapacityProviderStrategyArgs>? _capacityProviderStrategies;

    public InputList<EventTargetEcsTargetCapacityProviderStrategyArgs> CapacityProviderStrategies
    {
        get => _capacityProviderStrategies ??= new InputList<EventTargetEcsTargetCapacityProviderStrategyArgs>();
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
    public Input<EventTargetEcsTargetNetworkConfigurationArgs>? NetworkConfiguration { get; set; }

    [Input("orderedPlacementStrategies")]
    private InputList<EventTargetEcsTargetOrderedPlacementStrategyArgs>? _orderedPlacementStrategies;

    public InputList<EventTargetEcsTargetOrderedPlacementStrategyArgs> OrderedPlacementStrategies
    {
        get => _orderedPlacementStrategies ??= new InputList<EventTargetEcsTargetOrderedPlacementStrategyArgs>();
        set => _orderedPlacementStrategies = value;
    }

    [Input("placementConstraints")]
    private InputList<EventTargetEcsTargetPlacementConstraintArgs>? _placementConstraints;

    public InputList<EventTargetEcsTargetPlacementConstraintArgs> PlacementConstraints
    {
        get => _placementConstraints ??= new InputList<EventTargetEcsTargetPlacementConstraintArgs>();
        set => _placementConstraints = value;
    }

    [Input("platformVersion")]
    public Input<string>? PlatformVersion { get; set; }

    [Input("propagateTags")]
    public Input<string>? PropagateTags { get; set; }

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
