namespace Pulumi.Aws.AppAutoScaling;

public class Target : CustomResource
{
    [Output("resourceId")]
    public Output<string> ResourceId { get; private set; } = null!;

    [Output("scalableDimension")]
    public Output<string> ScalableDimension { get; private set; } = null!;

    [Output("serviceNamespace")]
    public Output<string> ServiceNamespace { get; private set; } = null!;

    public Target(string name, TargetArgs args, CustomResourceOptions? options = null)
        : base("aws:appautoscaling/target:Target", name, args, options)
    {
    }
}

public sealed class TargetArgs : ResourceArgs
{
    [Input("maxCapacity", required: true)]
    public Input<int> MaxCapacity { get; set; } = null!;

    [Input("minCapacity", required: true)]
    public Input<int> MinCapacity { get; set; } = null!;

    [Input("resourceId", required: true)]
    public Input<string> ResourceId { get; set; } = null!;

    [Input("scalableDimension", required: true)]
    public Input<string> ScalableDimension { get; set; } = null!;

    [Input("serviceNamespace", required: true)]
    public Input<string> ServiceNamespace { get; set; } = null!;

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
