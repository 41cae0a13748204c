namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetInputTransformerArgs : ResourceArgs
{
    [Input("inputPaths")]
    private InputMap<string>? _inputPaths;

    public InputMap<string> InputPaths
    {
        get => _inputPaths ??= new InputMap<string>();
        set => _inputPaths = value;
    }

    [Input("inputTemplate", required: true)]
    public Input<string> InputTemplate { get; set; } = null!;
}
