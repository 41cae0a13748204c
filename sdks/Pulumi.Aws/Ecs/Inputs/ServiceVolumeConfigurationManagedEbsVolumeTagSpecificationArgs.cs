namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceVolumeConfigurationManagedEbsVolumeTagSpecificationArgs : ResourceArgs
{
    [Input("propagateTags")]
    public Input<string>? PropagateTags { get; set; }

    [Input("resourceType", required: true)]
    public Input<string> ResourceType { get; set; } = null!;

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
