namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerDefaultActionForwardArgs : ResourceArgs
{
    [Input("stickiness")]
    public Input<ListenerDefaultActionForwardStickinessArgs>? Stickiness { get; set; }

    [Input("targetGroups", required: true)]
    private InputList<ListenerDefaultActionForwardTargetGroupArgs>? _targetGroups;

    public InputList<ListenerDefaultActionForwardTargetGroupArgs> TargetGroups
    {
        get => _targetGroups ??= new InputList<ListenerDefaultActionForwardTargetGroupArgs>();
        set => _targetGroups = value;
    }
}
