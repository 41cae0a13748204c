namespace Pulumi.Aws.Ecs.Inputs;

public sealed class TaskDefinitionProxyConfigurationArgs : ResourceArgs
{
    [Input("containerName", required: true)]
    public Input<string> ContainerName { get; set; } = null!;

    [Input("properties")]
    private InputMap<string>? _properties;

    public InputMap<string> Properties
    {
        get => _properties ??= new InputMap<string>();
        set => _properties = value;
    }

    [Input("type")]
    public Input<string>? Type { get; set; }
}
